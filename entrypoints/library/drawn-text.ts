import type { Span } from '@/lib/model/span';
import type { Steps } from '@/lib/text/steps';
import { heightOf, type Paragraph, partsOf } from './kept-paragraphs';

/** A text as it stands in the page, with the way from its offsets to ranges. */
export class DrawnText {
  /** The paragraphs in order, and the nodes of their words, as far as they are drawn. */
  readonly #paragraphs: Paragraph[] = [];
  readonly #nodes: Text[] = [];

  constructor(
    private readonly root: HTMLElement,
    private readonly text: string,
  ) {}

  /** Puts the text in place of what was there; `true` at the end. */
  *draw(): Steps<boolean> {
    const { ownerDocument: page } = this.root;
    this.root.replaceChildren();
    for (const part of partsOf(this.text)) {
      const section = page.createElement('div');
      section.className = 'kept-part';
      // Until it was in sight once.
      section.style.containIntrinsicHeight = `auto ${heightOf(part)}px`;
      for (const each of part) {
        const { start, words, continued } = each;
        const paragraph = page.createElement('p');
        paragraph.dataset['start'] = String(start);
        if (continued) paragraph.className = 'kept-continued';
        const node = page.createTextNode(words);
        this.#paragraphs.push(each);
        this.#nodes.push(node);
        paragraph.append(node);
        section.append(paragraph);
      }
      this.root.append(section);
      yield;
    }
    return true;
  }

  /** The offset of what stands at the upper edge of the window. */
  offsetInSight(): number {
    const { children } = this.root;
    const part = firstWhere(children.length, (i) => bottomOf(children[i]) > 0);
    const within = children[part]?.children;
    if (!within) return 0;
    const paragraph = firstWhere(within.length, (i) => bottomOf(within[i]) > 0);
    const { start } = (within[paragraph] as HTMLElement | undefined)?.dataset ?? {};
    return Number(start ?? 0);
  }

  /** A span as ranges, one a paragraph. */
  rangesOf(span: Span): Range[] {
    return [...this.rangesOfAll([span])];
  }

  *rangesOfAll(spans: readonly Span[]): Generator<Range> {
    const all = this.#paragraphs;
    for (const span of spans) {
      const first = firstWhere(all.length, (i) => endOf(all[i] as Paragraph) > span.start);
      for (let i = first; i < all.length; i += 1) {
        const { start, words } = all[i] as Paragraph;
        if (start >= span.end) break;
        const range = this.root.ownerDocument.createRange();
        const node = this.#nodes[i] as Text;
        range.setStart(node, Math.max(0, span.start - start));
        range.setEnd(node, Math.min(words.length, span.end - start));
        yield range;
      }
    }
  }
}

function endOf({ start, words }: Paragraph): number {
  return start + words.length;
}

function bottomOf(element: Element | undefined): number {
  return element?.getBoundingClientRect().bottom ?? 0;
}

/** The first of so many numbers from 0 on for which it holds; from there on it holds for all. */
function firstWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
