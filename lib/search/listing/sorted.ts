import type { Steps } from '@/lib/text/steps';

/** So many are sorted, or merged, between two steps. */
const run = 2_048;

/** As `items.toSorted(compare)`, in steps: a stable merge sort. */
export function* sorted<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let from: T[] = [];
  for (let at = 0; at < items.length; at += run) {
    for (const item of items.slice(at, at + run).sort(compare)) from.push(item);
    yield;
  }
  let to = from.slice();
  for (let width = run; width < from.length; width *= 2) {
    for (let at = 0; at < from.length; at += 2 * width) {
      yield* merge(
        from,
        to,
        at,
        Math.min(at + width, from.length),
        Math.min(at + 2 * width, from.length),
        compare,
      );
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Merges two sorted runs, up to `middle` and up to `end`, into `to`. */
function* merge<T>(
  from: readonly T[],
  to: T[],
  start: number,
  middle: number,
  end: number,
  compare: (a: T, b: T) => number,
): Steps<void> {
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 1) {
    const takeLeft =
      left < middle && (right >= end || compare(from[left] as T, from[right] as T) <= 0);
    to[at] = from[takeLeft ? left++ : right++] as T;
    if ((at - start) % run === run - 1) yield;
  }
}
