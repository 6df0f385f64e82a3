/**
 * Where a passage may stand: the places that share most rare grams with the quote and its context (seeds that vote for a
 * diagonal, as in BLAST). Bounded, whatever is sought in whatever text.
 */
import type { PatternGrams } from './gram-index';
import type { Pattern } from './pattern';
import type { Reading } from './reading';

/** The pattern is to be held against this stretch of the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
}

const MOST_CANDIDATES = 6;
/** A place is worth looking at with this share of all votes, or this of the quote's where it is not too short to tell. */
const SHARE_OF_ALL = 0.2;
const SHARE_OF_QUOTE = 0.3;
const TELLING = 4;

/**
 * The stretches of the folded text that share most with the pattern, the best first.
 *
 * @param near where the quote is expected in the text: of places that share as much, the nearest is first
 */
export function* candidatesIn(
  article: Reading,
  pattern: Pattern,
  grams: PatternGrams,
  near: number,
): Generator<Candidate> {
  const { ballot } = article;
  ballot.poll(grams, pattern, near - pattern.start);
  const { electorate, quoteElectorate } = ballot;
  const { length } = article.text;
  const ofAll = SHARE_OF_ALL * electorate;
  const ofQuote = SHARE_OF_QUOTE * quoteElectorate;
  const enough = quoteElectorate >= TELLING ? Math.min(ofAll, ofQuote) : ofAll;
  for (let i = 0; i < MOST_CANDIDATES; i += 1) {
    const cluster = ballot.takeBest();
    if (cluster.votes === 0 || cluster.votes < enough) return;
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
