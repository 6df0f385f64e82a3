/** Where a quote stands word for word. */
import { type GramIndex, lengthAt, type PatternGrams } from '../reading/gram-index';
import type { Pattern } from '../reading/pattern';
import type { Reading } from '../reading/reading';

/** A place of the folded quote, and how many characters of its context adjoin it. */
export interface Occurrence {
  readonly start: number;
  /** Characters of the prefix, from its end, and of the suffix, from its start, that stand there. */
  readonly before: number;
  readonly after: number;
}

/** At most so many places of the quote's rarest gram are looked at, those nearest to where it is expected. */
const MOST_PLACES = 2_048;

/**
 * Where the folded quote stands word for word, those with most context first, and of equals the nearest to `near`, an offset
 * into the folded text. A quote shorter than a gram is sought together with what adjoins it.
 */
export function findOccurrences(
  article: Reading,
  pattern: Pattern,
  grams: PatternGrams,
  near: number,
): Occurrence[] {
  const { index, text, units } = article;
  const quote = pattern.reading.text.slice(pattern.start, pattern.end);
  const seed = rarestGram(pattern, grams);
  const offset = seed - pattern.start;
  const starts =
    seed < 0
      ? outwards(text, quote, near)
      : nearestFirst(index, grams.buckets[seed] as number, near + offset);
  const occurrences: Occurrence[] = [];
  for (const place of starts) {
    const start = seed < 0 ? place : place - offset;
    if (start < 0 || !text.startsWith(quote, start)) continue;
    occurrences.push({ start, ...adjoining(units, start, pattern) });
  }
  // The sort is stable: what is nearest stays first among equals.
  return occurrences.sort((x, y) => y.before + y.after - x.before - x.after);
}

/** Where the rarest gram within the quote begins, or about it when the quote is too short to hold one; -1 for none. */
function rarestGram(pattern: Pattern, grams: PatternGrams): number {
  const inside = rarestWithin(pattern, grams, pattern.start, pattern.end);
  return inside >= 0 ? inside : rarestWithin(pattern, grams, pattern.start - 6, pattern.end + 6);
}

function rarestWithin(pattern: Pattern, grams: PatternGrams, start: number, end: number): number {
  let rarest = -1;
  let fewest = Number.POSITIVE_INFINITY;
  const { units } = pattern.reading;
  const last = Math.min(end, units.length);
  for (let at = Math.max(0, start); at < last; at += 1) {
    if (at + lengthAt(units, at) > last) continue;
    const count = grams.counts[at] as number;
    if (grams.buckets[at] === -1 || count >= fewest) continue;
    fewest = count;
    rarest = at;
  }
  return rarest;
}

/** For a quote of a character or two without context: at most so many places on each side. */
const MOST_SCANNED = 64;

function outwards(text: string, quote: string, near: number): number[] {
  const places: number[] = [];
  let at = text.indexOf(quote, near);
  for (let i = 0; i < MOST_SCANNED && at >= 0; i += 1, at = text.indexOf(quote, at + 1))
    places.push(at);
  at = near > 0 ? text.lastIndexOf(quote, near - 1) : -1;
  for (let i = 0; i < MOST_SCANNED && at >= 0; i += 1) {
    places.push(at);
    at = at > 0 ? text.lastIndexOf(quote, at - 1) : -1;
  }
  return places.sort((x, y) => Math.abs(x - near) - Math.abs(y - near));
}

function adjoining(units: Uint16Array, start: number, pattern: Pattern) {
  let before = 0;
  while (
    before < pattern.start &&
    units[start - 1 - before] === pattern.reading.units[pattern.start - 1 - before]
  ) {
    before += 1;
  }
  const end = start + pattern.end - pattern.start;
  const most = pattern.reading.units.length - pattern.end;
  let after = 0;
  while (after < most && units[end + after] === pattern.reading.units[pattern.end + after])
    after += 1;
  return { before, after };
}

/** The first 2 048 places of a bucket, by their distance from `near`. */
function nearestFirst(index: GramIndex, bucket: number, near: number): number[] {
  const { places } = index;
  const first = index.starts[bucket] as number;
  const end = index.starts[bucket + 1] as number;
  let right = first;
  for (let high = end; right < high; ) {
    const middle = (right + high) >>> 1;
    if ((places[middle] as number) < near) right = middle + 1;
    else high = middle;
  }
  let left = right - 1;
  const nearest: number[] = [];
  while (nearest.length < MOST_PLACES && (left >= first || right < end)) {
    const before = left >= first ? near - (places[left] as number) : Number.POSITIVE_INFINITY;
    const after = right < end ? (places[right] as number) - near : Number.POSITIVE_INFINITY;
    if (after <= before) {
      nearest.push(places[right] as number);
      right += 1;
    } else {
      nearest.push(places[left] as number);
      left -= 1;
    }
  }
  return nearest;
}
