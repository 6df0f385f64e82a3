import { defaultMarkStyles, type MarkStyles } from '@/lib/model/mark-style';
import { finish, type Steps } from '@/lib/text/steps';
import { highlightName, type Paint } from './highlight-names';
import { highlightStyles } from './highlight-styles';

/** The order in which paints cover each other where ranges overlap: what the reader wrote lies under the names. */
const priorities: Partial<Record<Paint, number>> = { flash: 3, figure: 1 };
/** Ranges made between two pauses. */
const stride = 64;

/**
 * Paints ranges of one document without changing its DOM (CSS Custom Highlight API). Its style sheet is adopted with the
 * first range and goes with the last; highlights of other names are never touched.
 */
export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #sheet: CSSStyleSheet;
  readonly #ours = new Map<Paint, Highlight>();

  constructor(private readonly page: Document) {
    const view = page.defaultView as Window & typeof globalThis;
    this.#registry = view.CSS.highlights;
    this.#sheet = new view.CSSStyleSheet();
    this.wear(defaultMarkStyles.colours);
  }

  /** Gives the marks of names and figures these colours. */
  wear(colours: MarkStyles['colours']): void {
    this.#sheet.replaceSync(highlightStyles(colours));
  }

  /** Replaces all that is painted as `paint`. */
  paint(paint: Paint, ranges: Iterable<AbstractRange>): void {
    finish(this.paintSteps(paint, ranges));
  }

  /** `paint` in pieces: the ranges are made as they are asked for, and shown together, so that nothing flickers. */
  *paintSteps(paint: Paint, ranges: Iterable<AbstractRange>): Steps<void> {
    const highlight = new Highlight();
    for (const range of ranges) {
      highlight.add(range);
      if (highlight.size % stride === 0) yield;
    }
    highlight.priority = priorities[paint] ?? 0;
    if (highlight.size === 0) this.#ours.delete(paint);
    else this.#ours.set(paint, highlight);
    if (highlight.size === 0) this.#registry.delete(highlightName(paint));
    else this.#registry.set(highlightName(paint), highlight);
    this.#dress();
  }

  /** Takes away everything that this painter painted. */
  clear(): void {
    for (const paint of [...this.#ours.keys()]) this.paint(paint, []);
  }

  #dress(): void {
    const sheets = this.page.adoptedStyleSheets;
    const dressed = sheets.includes(this.#sheet);
    if (this.#ours.size > 0 && !dressed) this.page.adoptedStyleSheets = [...sheets, this.#sheet];
    if (this.#ours.size === 0 && dressed) {
      this.page.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}
