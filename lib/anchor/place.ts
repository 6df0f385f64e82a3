/** One place where a passage may stand, measured: how much of the quote and of its context is there. */
import { align } from './align';
import type { Candidate } from './candidates';
import type { Run, Units } from './gap';
import type { Pattern } from './pattern';

export interface Place {
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  /** Share of the quote and of what stands there that is the same, 0 … 1. */
  readonly similarity: number;
  /**
   * Share of the prefix and of the suffix that stand there, the nearest characters counting most, 0 … 1. Of a side of which
   * the selector has nothing: 1 at the text's end, else half as much as of the other side.
   */
  readonly before: number;
  readonly after: number;
  /** What the pattern (`a`) and the folded text (`b`) have in common there. */
  readonly runs: readonly Run[];
}

/** Holds the pattern against a stretch of the folded text. */
export function measure(units: Uint16Array, pattern: Pattern, { start, end }: Candidate): Place {
  const around = units.subarray(start, end);
  const runs = slide(align(pattern.reading.units, around), around, pattern);
  const bounds = boundsOf(runs, pattern, end - start);
  let same = 0;
  for (const run of runs) {
    const from = Math.max(run.a, pattern.start);
    const to = Math.min(run.a + run.length, pattern.end);
    same += Math.max(0, to - from);
  }
  const length = pattern.end - pattern.start + bounds.end - bounds.start;
  const before = contextShare(runs, pattern.start, 0, bounds.start + start === 0);
  const after = contextShare(
    runs,
    pattern.end,
    pattern.reading.units.length,
    bounds.end + start === units.length,
  );
  return {
    start: start + bounds.start,
    end: start + bounds.end,
    similarity: length === 0 ? 0 : (2 * same) / length,
    before: before ?? (after ?? 0) / 2,
    after: after ?? (before ?? 0) / 2,
    runs: runs.map((run) => ({ ...run, b: run.b + start })),
  };
}

/**
 * What was put in can often be cut out of the text in several ways, as in AB·AB·C for AB·C. The cut is moved to the quote's
 * bound where it can be, so that the quote stays whole (as git's indent heuristic moves a hunk).
 */
function slide(runs: readonly Run[], units: Units, { start, end }: Pattern): Run[] {
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

/**
 * Where the quote's bounds lie in the text: next to the quote's first and last units in common. What was put in just
 * outside the quote stays outside; what replaced its first or last words belongs to it.
 */
function boundsOf(
  runs: readonly Run[],
  { start, end }: Pattern,
  length: number,
): { start: number; end: number } {
  const from = edge(runs, start, true, length);
  const to = edge(runs, end, false, length);
  return { start: Math.min(from, to), end: to };
}

/** The place of the bound `at` of the pattern; `opens` says that the quote follows it. */
function edge(runs: readonly Run[], at: number, opens: boolean, length: number): number {
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
  const beforeEnd = before ? before.b + before.length : 0;
  const beforeGap = before ? at - before.a - before.length : Number.POSITIVE_INFINITY;
  const afterStart = after ? after.b : length;
  const afterGap = after ? after.a - at : Number.POSITIVE_INFINITY;
  if (opens ? afterGap === 0 : beforeGap !== 0 && afterGap === 0) return afterStart;
  if (opens ? beforeGap === 0 : beforeGap === 0) return beforeEnd;
  if (!before) return Math.max(0, afterStart - afterGap);
  if (!after) return Math.min(length, beforeEnd + beforeGap);
  // Both sides of the bound were rewritten: share what stands there now in proportion.
  return beforeEnd + Math.round(((afterStart - beforeEnd) * beforeGap) / (beforeGap + afterGap));
}

/** Fewer units in a row are in common by chance. */
const CHANCE = 3;

/** Units of context at the quote's very border count three times as much as those 48 away. Null for no context. */
function contextShare(
  runs: readonly Run[],
  border: number,
  far: number,
  isAtTextEnd: boolean,
): number | null {
  if (border === far) return isAtTextEnd ? 1 : null;
  const weight = (distance: number) => 24 / (24 + distance);
  let all = 0;
  let same = 0;
  const left = far < border;
  const count = Math.abs(far - border);
  for (let distance = 0; distance < count; distance += 1) all += weight(distance);
  for (const run of runs) {
    if (run.length < Math.min(CHANCE, count)) continue;
    const from = Math.max(run.a, Math.min(border, far));
    const to = Math.min(run.a + run.length, Math.max(border, far));
    for (let i = from; i < to; i += 1) same += weight(left ? border - 1 - i : i - border);
  }
  return same / all;
}
