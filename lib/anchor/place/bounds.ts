/** Where a quote begins and ends in a text, of which only what it has in common with the pattern is known. */
import type { Run, Units } from '../align/gap';

/** A stretch of the pattern, or of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the bounds of `quote` (in the pattern, `a`) lie in the text (`b`): next to the quote's first and last units in
 * common. What was put in just outside the quote stays outside; what replaced its first or last words belongs to it.
 *
 * @param around the stretch of the text that was held against the pattern
 */
export function boundsOf(runs: readonly Run[], quote: Stretch, around: Stretch): Stretch {
  const start = edge(runs, quote.start, true, around);
  const end = edge(runs, quote.end, false, around);
  return { start: Math.min(start, end), end };
}

/** The place of the bound `at` of the pattern; `opens` says that the quote follows it. */
function edge(runs: readonly Run[], at: number, opens: boolean, around: Stretch): number {
  let before: Run | undefined;
  let after: Run | undefined;
  for (const run of runs) {
    if (run.a < at) before = run;
    if (run.a + run.length > at) {
      after = run;
      break;
    }
  }
  if (before && before === after) return before.b + at - before.a;
  const beforeEnd = before ? before.b + before.length : around.start;
  const beforeGap = before ? at - before.a - before.length : Number.POSITIVE_INFINITY;
  const afterStart = after ? after.b : around.end;
  const afterGap = after ? after.a - at : Number.POSITIVE_INFINITY;
  const [outside, outsideAt, inside, insideAt] = opens
    ? [beforeGap, beforeEnd, afterGap, afterStart]
    : [afterGap, afterStart, beforeGap, beforeEnd];
  if (inside === 0) return insideAt;
  if (outside === 0) return outsideAt;
  if (!before) return Math.max(around.start, afterStart - afterGap);
  if (!after) return Math.min(around.end, beforeEnd + beforeGap);
  // Both sides of the bound were rewritten: share what stands there now in proportion.
  return beforeEnd + Math.round(((afterStart - beforeEnd) * beforeGap) / (beforeGap + afterGap));
}

/**
 * What was put in can often be cut out of the text in several ways, as in AB·AB·C for AB·C. The cut is moved to the quote's
 * bound where it can be, so that the quote stays whole (as git's indent heuristic moves a hunk).
 */
export function slideToBounds(runs: readonly Run[], units: Units, { start, end }: Stretch): Run[] {
  const moved = [...runs];
  for (let i = 1; i < moved.length; i += 1) {
    const first = moved[i - 1] as Run;
    const second = moved[i] as Run;
    const cut = second.a;
    if (first.a + first.length !== cut) continue;
    let left = 0;
    let right = 0;
    while (
      left < first.length &&
      units[first.b + first.length - 1 - left] === units[second.b - 1 - left]
    ) {
      left += 1;
    }
    while (
      right < second.length &&
      units[first.b + first.length + right] === units[second.b + right]
    ) {
      right += 1;
    }
    const bound = [start, end].find((at) => at >= cut - left && at <= cut + right);
    if (bound === undefined) continue;
    const by = bound - cut;
    moved[i - 1] = { ...first, length: first.length + by };
    moved[i] = { a: second.a + by, b: second.b + by, length: second.length - by };
  }
  return moved.filter(({ length }) => length > 0);
}
