/**
 * Where a passage may stand: the places that share most rare grams with the quote and its context (seeds that vote for a
 * diagonal, as in BLAST). Bounded, whatever is sought in whatever text.
 */
import type { PatternGrams } from '../reading/gram-index';
import { type Pattern, quoteLength } from '../reading/pattern';
import type { Reading } from '../reading/reading';

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
 * @param apart whether each of two places that stand close together is a stretch of its own: the passage, and where its old words
 * are repeated
 */
export function* candidatesIn(
  article: Reading,
  pattern: Pattern,
  grams: PatternGrams,
  near: number,
  apart = false,
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
    const { low: first, high: last } = cluster;
    const stretches = apart
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]];
    for (const [low, high] of stretches as [number, number][]) {
      yield {
        start: Math.max(0, low - pad(pattern.start)),
        end: Math.min(
          length,
          high + pattern.reading.units.length + pad(pattern.reading.units.length - pattern.end),
        ),
      };
    }
  }
}

/** So far around its place an edited passage is looked for between its unchanged context. */
const REACH = 2_048;
/** So much context on each side tells one passage from another. */
const ENOUGH_CONTEXT = 16;

/**
 * What stands between the whole prefix and the whole suffix, they included, where they are found near `near`; the most common
 * place of an edited passage, and found without an index. Null where they are not there, or too short, or too far apart, or the
 * prefix stands there twice.
 */
export function candidateBetween(
  article: Reading,
  pattern: Pattern,
  near: number,
): Candidate | null {
  const { text } = pattern.reading;
  const length = quoteLength(pattern);
  const suffixLength = text.length - pattern.end;
  if (Math.min(pattern.start, suffixLength) < ENOUGH_CONTEXT || length > REACH) return null;
  const from = Math.max(0, near - REACH);
  const stretch = article.text.slice(from, near + REACH + length);
  const prefix = text.slice(0, pattern.start);
  const first = stretch.indexOf(prefix);
  if (first < 0 || stretch.indexOf(prefix, first + 1) >= 0) return null;
  const start = first + prefix.length;
  const end = stretch.indexOf(text.slice(pattern.end), start);
  if (end <= start || end - start > 2 * length + ENOUGH_CONTEXT) return null;
  return { start: from + first, end: from + end + suffixLength };
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
