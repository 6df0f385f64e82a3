/** The search for a passage whose place or words have changed. */
import type { Located } from '@/lib/model/selector';
import { withBorderWords } from './judge/border-words';
import { claimOf, greatestOtherClaim, SPEAKS_FOR_ITSELF, stateAt } from './judge/judge';
import type { Names } from './judge/names';
import { cutsNumber, LONGEST_NUMBER } from './judge/numbers';
import { candidateAt, candidateBetween, candidatesIn } from './place/candidates';
import { findOccurrences, type Occurrence } from './place/occurrences';
import { measure, measureOccurrence, type Place } from './place/place';
import { gramsOf } from './reading/gram-index';
import { type Pattern, quoteLength } from './reading/pattern';
import type { Reading } from './reading/reading';

const LOST: Located = { state: 'lost', start: -1, end: -1 };

/** So many characters on each side of a quote that stands there word for word leave no doubt. */
const CERTAIN = 16;
/** At most so many of the other places that hold the quote word for word are measured. */
const MOST_OCCURRENCES = 4;

/** Finds the passage by what it has in common with the text; see `judge.ts` for what counts as what. */
export function search(article: Reading, pattern: Pattern, names: Names | undefined): Located {
  if (pattern.end === pattern.start) return LOST;
  const found = (places: readonly Place[]) => firstOf(places, article, pattern, names);
  return found(placesOf(article, pattern)) ?? found(placesApart(article, pattern)) ?? LOST;
}

function firstOf(
  places: readonly Place[],
  article: Reading,
  pattern: Pattern,
  names: Names | undefined,
): Located | null {
  for (const place of places) {
    const state = stateAt(article, pattern, place, names);
    if (!state) continue;
    const turned = withBorderWords(article, pattern, place);
    if (turned) return { state: 'changed', ...spanOf(article, pattern, turned) };
    return { state, ...spanOf(article, pattern, place) };
  }
  return null;
}

const space = /\s/;

/** The place's span in the source: with the whole of a figure at its border, without white space that the quote has not. */
function spanOf(article: Reading, pattern: Pattern, place: Place): { start: number; end: number } {
  const { reading } = pattern;
  let first = place.start;
  let last = place.end;
  if (!cutsNumber(reading, pattern.start)) {
    while (first > place.start - LONGEST_NUMBER && cutsNumber(article, first)) first -= 1;
  }
  if (!cutsNumber(reading, pattern.end)) {
    while (last < place.end + LONGEST_NUMBER && cutsNumber(article, last)) last += 1;
  }
  let { start, end } = article.toSource(first, last);
  const isSpaceAt = (text: string, at: number) => space.test(text.charAt(at));
  if (!isSpaceAt(reading.source, pattern.sourceStart)) {
    while (start < end && isSpaceAt(article.source, start)) start += 1;
  }
  if (!isSpaceAt(reading.source, pattern.sourceEnd - 1)) {
    while (end > start && isSpaceAt(article.source, end - 1)) end -= 1;
  }
  return { start, end };
}

/** The places that may be the passage's, the best first. */
function placesOf(article: Reading, pattern: Pattern): Place[] {
  const { units } = article;
  const near = pattern.position < 0 ? 0 : article.fromSource(pattern.position);
  const between = candidateBetween(article, pattern, near);
  if (between) {
    const place = measure(units, pattern, between);
    if (isSettled(place)) return [place];
  }
  const grams = gramsOf(pattern.reading.units, article.index);
  const occurrences = findOccurrences(article, pattern, grams, near);
  const [first] = occurrences;
  if (first && isCertain(first, pattern, units.length)) return [certain(first, pattern)];
  const places: Place[] = [];
  for (const { start } of occurrences.slice(0, MOST_OCCURRENCES)) {
    places.push(measureOccurrence(units, pattern, start));
  }
  if (places.some((place) => claimOf(place, pattern) >= greatestOtherClaim(pattern))) {
    return byClaim(places, pattern);
  }
  for (const candidate of candidatesIn(article, pattern, grams, near)) {
    const place = measure(units, pattern, candidate);
    places.push(place);
    if (isSettled(place)) break;
  }
  // Words too short or too common to be found by: what stands at the old place?
  if (places.length === 0 && pattern.position >= 0 && !grams.counts.some(isTelling)) {
    places.push(measure(units, pattern, candidateAt(units.length, pattern, near)));
  }
  return byClaim(places, pattern);
}

/** The places that may be the passage's where two stand so close together that they were taken for one. */
function placesApart(article: Reading, pattern: Pattern): Place[] {
  const near = pattern.position < 0 ? 0 : article.fromSource(pattern.position);
  const grams = gramsOf(pattern.reading.units, article.index);
  const candidates = [...candidatesIn(article, pattern, grams, near, true)];
  return byClaim(
    candidates.map((candidate) => measure(article.units, pattern, candidate)),
    pattern,
  );
}

function byClaim(places: Place[], pattern: Pattern): Place[] {
  return places.sort((x, y) => claimOf(y, pattern) - claimOf(x, pattern));
}

function isTelling(count: number): boolean {
  return count > 0 && count < MOST_OCCURRENCES;
}

/**
 * Whether both sides agree, for a short quote as far as the selector tells; a side of which it has nothing was at the text's
 * end, and must be there now.
 */
function isCertain(occurrence: Occurrence, pattern: Pattern, length: number): boolean {
  const end = occurrence.start + quoteLength(pattern);
  const suffix = pattern.reading.text.length - pattern.end;
  const enough = quoteLength(pattern) < SPEAKS_FOR_ITSELF ? Number.POSITIVE_INFINITY : CERTAIN;
  return (
    (pattern.start === 0
      ? occurrence.start === 0
      : occurrence.before >= Math.min(enough, pattern.start)) &&
    (suffix === 0 ? end === length : occurrence.after >= Math.min(enough, suffix))
  );
}

function certain({ start }: Occurrence, pattern: Pattern): Place {
  const length = quoteLength(pattern);
  const runs = [{ a: pattern.start, b: start, length }];
  return { start, end: start + length, similarity: 1, before: 1, after: 1, runs };
}

/** Whether the quote stands here so well in its context that no place with fewer grams in common can be better. */
function isSettled({ similarity, before, after }: Place): boolean {
  return similarity >= 0.6 && Math.min(before, after) >= 0.6;
}
