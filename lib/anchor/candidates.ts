/**
 * Where a passage may stand: the places that share most rare grams with the quote and its context (seeds that vote for a
 * diagonal, as in BLAST). Bounded, whatever is sought in whatever text.
 */
import { Ballot } from './ballot';
import type { GramIndex, PatternGrams } from './gram-index';
import type { Pattern } from './pattern';

/** The pattern is to be held against this stretch of the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
}

const MOST_CANDIDATES = 6;
/** A place with fewer votes than this share of the best's, or of the quote's length, is not looked at. */
const WORTH_LOOKING = 0.35;
const WORTH_LOOKING_OF_QUOTE = 0.25;

/**
 * The stretches of the folded text that share most with the pattern, the best first.
 *
 * @param length of the folded text
 * @param near where the quote is expected in it: of places that share as much, the nearest is first
 */
export function* candidatesIn(
  index: GramIndex,
  length: number,
  pattern: Pattern,
  grams: PatternGrams,
  near: number,
): Generator<Candidate> {
  const ballot = new Ballot(index, grams, near - pattern.start);
  const enough = WORTH_LOOKING_OF_QUOTE * (pattern.end - pattern.start);
  let most = 0;
  for (let i = 0; i < MOST_CANDIDATES; i += 1) {
    const cluster = ballot.takeBest();
    most = Math.max(most, cluster.votes);
    if (cluster.votes === 0 || cluster.votes < Math.min(enough, WORTH_LOOKING * most)) return;
    yield {
      start: Math.max(0, cluster.low - pad(pattern.start)),
      end: Math.min(
        length,
        cluster.high +
          pattern.reading.units.length +
          pad(pattern.reading.units.length - pattern.end),
      ),
    };
  }
}

/** The stretch that a pattern fills when its quote begins at `start` of a folded text of `length`. */
export function candidateAt(length: number, pattern: Pattern, start: number): Candidate {
  const from = start - pattern.start;
  return {
    start: Math.max(0, from - pad(pattern.start)),
    end: Math.min(
      length,
      from + pattern.reading.units.length + pad(pattern.reading.units.length - pattern.end),
    ),
  };
}

/** Where there is little context, text that no gram speaks for may be the quote's own. */
function pad(context: number): number {
  return context < 16 ? 12 : 4;
}
