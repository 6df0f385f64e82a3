import type { PageText } from '@/lib/text/page-text';

/** A span of a text, UTF-16 offsets, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The offset into `text` of the character under a point of the viewport; null where there is none of this text. */
export function offsetAtPoint(page: Document, text: PageText, x: number, y: number): number | null {
  const caret = page.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  // The caret stands between two characters: the point is on the one or the other, or, beyond a line's end, on neither.
  for (const offset of [caret.offset, caret.offset - 1]) {
    const found = text.offsetAt(caret.offsetNode, offset);
    if (found === null) continue;
    for (const range of text.toRanges(found, found + 1)) {
      for (const box of range.getClientRects()) {
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return found;
      }
    }
  }
  return null;
}

/** The span that holds `offset`, of spans that are sorted and do not overlap. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as S).end <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= offset ? span : null;
}
