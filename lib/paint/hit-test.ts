import type { Span } from '@/lib/model/span';
import type { PageText } from '@/lib/text/page-text';

/** A point of a document's own viewport, in CSS pixels. */
export interface Point {
  readonly document: Document;
  readonly x: number;
  readonly y: number;
  /** The shadow roots to look into, if any. */
  readonly shadowRoots: ShadowRoot[];
}

/** What an event of the pointer points at. */
export function pointOf(event: MouseEvent, page: Document): Point {
  // By what they have: a frame's are no instances of this window's classes.
  const shadowRoots = event
    .composedPath()
    .filter((each): each is ShadowRoot => 'host' in each && 'mode' in each);
  const document = event.view?.document ?? page;
  return { document, x: event.clientX, y: event.clientY, shadowRoots };
}

/** The offset into `text` of the character under a point; null where there is none of this text. */
export function offsetAtPoint(text: PageText, { document, x, y, shadowRoots }: Point) {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
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
