/** One place where a passage may stand, measured: how much of the quote and of its context is there. */
import { align } from '../align/align';
import type { Run } from '../align/gap';
import { MOST_CONTEXT, type Pattern } from '../reading/pattern';
import { boundsOf, slideToBounds } from './bounds';
import type { Candidate } from './candidates';

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
  const common = align(pattern.reading.units, around);
  const runs = slideToBounds(common, around, pattern).map((run) => ({ ...run, b: run.b + start }));
  return placeOf(runs, boundsOf(runs, pattern, { start, end }), pattern, units.length);
}

/** Measures a place where the quote stands word for word: only its context is held against the text. */
export function measureOccurrence(units: Uint16Array, pattern: Pattern, start: number): Place {
  const { units: sought } = pattern.reading;
  const end = start + pattern.end - pattern.start;
  const first = Math.max(0, start - pattern.start - PAD);
  const before = align(sought.subarray(0, pattern.start), units.subarray(first, start));
  const suffix = sought.subarray(pattern.end);
  const after = align(suffix, units.subarray(end, end + suffix.length + PAD));
  const runs = [
    ...before.map((run) => ({ ...run, b: run.b + first })),
    { a: pattern.start, b: start, length: end - start },
    ...after.map((run) => ({ ...run, a: run.a + pattern.end, b: run.b + end })),
  ];
  return placeOf(runs, { start, end }, pattern, units.length);
}

/** Context that was edited may have grown by so much. */
const PAD = 8;

function placeOf(
  runs: readonly Run[],
  { start, end }: { start: number; end: number },
  pattern: Pattern,
  textLength: number,
): Place {
  let same = 0;
  for (const run of runs) {
    const from = Math.max(run.a, pattern.start);
    const to = Math.min(run.a + run.length, pattern.end);
    same += Math.max(0, to - from);
  }
  const length = pattern.end - pattern.start + end - start;
  const before = contextShare(runs, pattern.start, 0, start === 0);
  const after = contextShare(runs, pattern.end, pattern.reading.units.length, end === textLength);
  return {
    start,
    end,
    similarity: length === 0 ? 0 : (2 * same) / length,
    before: before ?? (after ?? 0) / 2,
    after: after ?? (before ?? 0) / 2,
    runs,
  };
}

/** Fewer units in a row are in common by chance. */
const CHANCE = 3;

/** `weights[n]`: what the n units next to the quote weigh together; those at its border three times those 48 away. */
const weights = [0];
for (let distance = 0; distance < MOST_CONTEXT; distance += 1) {
  weights.push((weights[distance] as number) + 24 / (24 + distance));
}

/**
 * The share of the context from `border` of the pattern to its `far` end that stands in the text, by weight. Null for no
 * context.
 */
function contextShare(
  runs: readonly Run[],
  border: number,
  far: number,
  isAtTextEnd: boolean,
): number | null {
  const count = Math.abs(far - border);
  if (count === 0) return isAtTextEnd ? 1 : null;
  const low = Math.min(border, far);
  let same = 0;
  for (const run of runs) {
    if (run.length < Math.min(CHANCE, count)) continue;
    const from = Math.max(run.a, low);
    const to = Math.min(run.a + run.length, low + count);
    if (to <= from) continue;
    const [near, end] = far < border ? [border - to, border - from] : [from - border, to - border];
    same += (weights[end] as number) - (weights[near] as number);
  }
  return same / (weights[count] as number);
}
