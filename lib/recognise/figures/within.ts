/** Searches that look at a bounded stretch only, so that a text of one endless line is still read in linear time. */

/** The last index of `sign` at or before `from` and not before `limit`; -1 when there is none. */
export function lastWithin(text: string, sign: string, from: number, limit: number): number {
  const code = sign.charCodeAt(0);
  const last = Math.max(0, limit);
  for (let index = Math.min(from, text.length - 1); index >= last; index -= 1) {
    if (text.charCodeAt(index) === code) return index;
  }
  return -1;
}

/** The first index of `sign` at or after `from` and before `limit`; -1 when there is none. */
export function firstWithin(text: string, sign: string, from: number, limit: number): number {
  const code = sign.charCodeAt(0);
  const end = Math.min(limit, text.length);
  for (let index = from; index < end; index += 1) {
    if (text.charCodeAt(index) === code) return index;
  }
  return -1;
}
