import type { Span } from '@/lib/model/span';
import { firstIndex, type PageText } from '@/lib/text/page-text';

/**
 * So many names, figures and notes each are painted at once: for every change of the page Chromium places all highlights
 * anew, seven or eight microseconds each. All three together stay below 50 ms; hardly a newspaper page has as many.
 */
export const mostPainted = 2_000;

/**
 * Where the spans to be painted begin: of more than `mostPainted`, those around what is in view.
 *
 * @param spans in the text's order
 * @returns an index into `spans`
 */
export function paintedFrom(text: PageText, spans: readonly Span[]): number {
  if (spans.length <= mostPainted) return 0;
  const inView = firstIndex(spans.length, (i) => !isAboveView(text, spans[i] as Span));
  const from = inView - mostPainted / 2;
  return Math.max(0, Math.min(from, spans.length - mostPainted));
}

/** About the offset of the first character that is in view, or below it. */
export function offsetInView(text: PageText): number {
  // The blank lines between blocks stand nowhere in the page.
  return firstIndex(text.text.length, (at) => !isAboveView(text, { start: at, end: at + 4 }));
}

function isAboveView(text: PageText, { start, end }: Span): boolean {
  const [range] = text.toRanges(start, end);
  return range !== undefined && range.getBoundingClientRect().bottom < 0;
}
