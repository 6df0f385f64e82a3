import type { MarkStyles } from '@/lib/model/mark-style';
import type { Steps } from '@/lib/text/steps';
import { highlightName, type Paint } from './highlight-names';
import { highlightStyles } from './highlight-styles';

/** The order in which paints cover each other where ranges overlap: what the reader wrote lies under the names. */
const priorities: Partial<Record<Paint, number>> = { flash: 3, figure: 1 };
/** Ranges added between two pauses. */
const stride = 512;

/**
 * What is painted in one document. Its style sheet is adopted with the first range and goes with the last; highlights of
 * other names are never touched.
 */
export class DocumentPaint {
  /** A frame's own: highlights and style sheets of another window are refused. */
  readonly #view: Window & typeof globalThis;
  readonly #sheet: CSSStyleSheet;
  readonly #ours = new Map<Paint, Highlight>();

  constructor(
    private readonly document: Document,
    colours: MarkStyles['colours'],
  ) {
    this.#view = document.defaultView as Window & typeof globalThis;
    this.#sheet = new this.#view.CSSStyleSheet();
    this.wear(colours);
  }

  wear(colours: MarkStyles['colours']): void {
    this.#sheet.replaceSync(highlightStyles(colours));
  }

  /** Replaces all that is painted as `paint`, at once. */
  *replaceSteps(paint: Paint, ranges: readonly AbstractRange[]): Steps<void> {
    if (ranges.length === 0) {
      this.#remove(paint);
      return;
    }
    const highlight = new this.#view.Highlight();
    for (const range of ranges) {
      highlight.add(range);
      if (highlight.size % stride === 0) yield;
    }
    highlight.priority = priorities[paint] ?? 0;
    this.#ours.set(paint, highlight);
    this.#view.CSS.highlights.set(highlightName(paint), highlight);
    this.#dress();
  }

  clear(): void {
    for (const paint of [...this.#ours.keys()]) this.#remove(paint);
  }

  #remove(paint: Paint): void {
    if (!this.#ours.delete(paint)) return;
    this.#view.CSS.highlights.delete(highlightName(paint));
    this.#dress();
  }

  #dress(): void {
    const { document } = this;
    const sheets = document.adoptedStyleSheets;
    const dressed = sheets.includes(this.#sheet);
    if (this.#ours.size > 0 && !dressed) document.adoptedStyleSheets = [...sheets, this.#sheet];
    if (this.#ours.size === 0 && dressed) {
      document.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}
