/** Figures of one list: 12%、8%和5%. */
import type { Draft } from '../draft';

/** Nothing but a comma of lists or an and stands between them. */
export const isJoined = (text: string, one: Draft, next: Draft): boolean =>
  /^(?:、|\/|和|及|与|以及)$/.test(text.slice(one.end, Math.min(next.start, one.end + 3)));

/** No list is longer. */
const longest = 6;

/** How many figures stand in the list that begins with the `i`th. */
export function joinedFrom(text: string, drafts: readonly Draft[], i: number): number {
  let count = 1;
  while (
    count < longest &&
    drafts[i + count] &&
    isJoined(text, drafts[i + count - 1] as Draft, drafts[i + count] as Draft)
  ) {
    count += 1;
  }
  return count;
}
