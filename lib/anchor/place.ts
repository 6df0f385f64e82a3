/** One place where a passage may stand, measured: how much of the quote and of its context is there. */
import { align } from './align';
import type { Candidate } from './candidates';
import type { Run } from './gap';
import type { Pattern } from './pattern';

export interface Place {
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  /** Share of the quote and of what stands there that is the same, 0 … 1. */
  readonly similarity: number;
  /** Share of the prefix and of the suffix that stand there, the nearest characters counting most, 0 … 1; 1 for none that should be and none that is. */
  readonly before: number;
  readonly after: number;
}

/** Holds the pattern against a stretch of the folded text. */
export function measure(text: string, pattern: Pattern, { start, end }: Candidate): Place {
  const runs = align(unitsOf(pattern.text, 0, pattern.text.length), unitsOf(text, start, end));
  const bounds = boundsOf(runs, pattern, end - start);
  let same = 0;
  for (const run of runs) {
    const from = Math.max(run.a, pattern.start);
    const to = Math.min(run.a + run.length, pattern.end);
    same += Math.max(0, to - from);
  }
  const length = pattern.end - pattern.start + bounds.end - bounds.start;
  return {
    start: start + bounds.start,
    end: start + bounds.end,
    similarity: length === 0 ? 0 : (2 * same) / length,
    before: contextShare(runs, pattern.start, 0, bounds.start + start === 0),
    after: contextShare(runs, pattern.end, pattern.text.length, bounds.end + start === text.length),
  };
}

function unitsOf(text: string, start: number, end: number): Uint16Array {
  const units = new Uint16Array(end - start);
  for (let i = start; i < end; i += 1) units[i - start] = text.charCodeAt(i);
  return units;
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

/** Units of context at the quote's very border count this much; those 48 away a third of it. */
function contextShare(
  runs: readonly Run[],
  border: number,
  far: number,
  isAtTextEnd: boolean,
): number {
  if (border === far) return isAtTextEnd ? 1 : 0;
  const weight = (distance: number) => 24 / (24 + distance);
  let all = 0;
  let same = 0;
  const left = far < border;
  const count = Math.abs(far - border);
  for (let distance = 0; distance < count; distance += 1) all += weight(distance);
  for (const run of runs) {
    const from = Math.max(run.a, Math.min(border, far));
    const to = Math.min(run.a + run.length, Math.max(border, far));
    for (let i = from; i < to; i += 1) same += weight(left ? border - 1 - i : i - border);
  }
  return same / all;
}
