import type { RangePath } from '@/lib/model/selector';
import { nodeAt, nodePath } from './node-path';

/**
 * Where a passage begins and ends in a document.
 *
 * @param ranges its pieces in order, their ends in text nodes (as `PageText.toRanges` gives them)
 * @returns null where that cannot be told
 */
export function describeRange(ranges: readonly Range[], document: Document): RangePath | null {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return null;
  const start = nodePath(first.startContainer, document);
  const end = nodePath(last.endContainer, document);
  if (start === null || end === null) return null;
  return {
    start: { path: start, offset: first.startOffset },
    end: { path: end, offset: last.endOffset },
  };
}

/** The range that was described, if the document has such nodes now; what stands there may be anything. */
export function resolveRange({ start, end }: RangePath, document: Document): Range | null {
  const from = nodeAt(start.path, document);
  const to = nodeAt(end.path, document);
  if (!from || !to) return null;
  const range = document.createRange();
  try {
    range.setStart(from, start.offset);
    range.setEnd(to, end.offset);
  } catch {
    return null; // no such offset any more
  }
  return range;
}
