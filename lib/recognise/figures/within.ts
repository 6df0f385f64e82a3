/** Searches that look at a bounded stretch only, so that a text of one endless line is still read in linear time. */

/** The last index of `sign` at or before `from` and not before `limit`; -1 when there is none. */
export function lastWithin(text: string, sign: string, from: number, limit: number): number {
  for (let index = Math.min(from, text.length - 1); index >= Math.max(0, limit); index -= 1) {
    if (text.charAt(index) === sign) return index;
  }
  return -1;
}

/** The first index of `sign` at or after `from` and before `limit`; -1 when there is none. */
export function firstWithin(text: string, sign: string, from: number, limit: number): number {
  for (let index = from; index < Math.min(limit, text.length); index += 1) {
    if (text.charAt(index) === sign) return index;
  }
  return -1;
}
