/**
 * Where a passage may stand: places that hold the quote as it was, and places that share many rare grams with the quote and
 * its context (seeds that vote for a diagonal, as in BLAST). Bounded, whatever is sought in whatever text.
 */
import type { GramIndex } from './gram-index';
import type { Pattern } from './pattern';

/** The pattern is held against this stretch of the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
}

/** At most so many grams of a pattern vote, the rarest, with so many places in all. */
const MOST_GRAMS = 256;
const MOST_VOTES = 4_096;
const MOST_CLUSTERS = 6;
/** At most so many places of the quote's rarest gram are looked at, those nearest to where it stood. */
const MOST_PLACES = 2_048;

/** The stretches of the folded text that share most with the pattern, the best first. */
export function findCandidates(index: GramIndex, pattern: Pattern): Candidate[] {
  const votes = votesOf(index, pattern.text);
  const slack = Math.min(4_096, 24 + (pattern.text.length >> 2));
  const candidates: Candidate[] = [];
  for (let round = 0; round < MOST_CLUSTERS; round += 1) {
    const cluster = densest(votes, slack);
    if (!cluster) break;
    candidates.push({
      start: Math.max(0, cluster.low - 12),
      end: Math.min(index.text.length, cluster.high + pattern.text.length + 12),
    });
  }
  return candidates;
}

/** The diagonals (place in the text less place in the pattern) of shared grams, rising. */
function votesOf(index: GramIndex, text: string): Int32Array {
  const grams: { at: number; bucket: number; count: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const bucket = index.bucketAt(text, at);
    if (bucket < 0) continue;
    const count = index.countOf(bucket);
    if (count > 0 && count <= MOST_VOTES) grams.push({ at, bucket, count });
  }
  grams.sort((x, y) => x.count - y.count);
  const votes = new Int32Array(MOST_VOTES);
  let size = 0;
  for (const { at, bucket, count } of grams.slice(0, MOST_GRAMS)) {
    if (size + count > MOST_VOTES) break;
    for (const place of index.placesOf(bucket)) {
      votes[size] = place - at;
      size += 1;
    }
  }
  return votes.subarray(0, size).sort();
}

const TAKEN = 0x7fffffff;

/** The window of `slack` diagonals with most votes; its votes are taken out. Null when none are left. */
function densest(votes: Int32Array, slack: number): { low: number; high: number } | null {
  let best = 0;
  let bestFrom = 0;
  let bestTo = 0;
  for (let from = 0, to = 0; to < votes.length; to += 1) {
    if (votes[to] === TAKEN) break;
    while ((votes[to] as number) - (votes[from] as number) > slack) from += 1;
    if (to - from + 1 > best) {
      best = to - from + 1;
      bestFrom = from;
      bestTo = to;
    }
  }
  if (best === 0) return null;
  const cluster = { low: votes[bestFrom] as number, high: votes[bestTo] as number };
  votes.fill(TAKEN, bestFrom, bestTo + 1).sort();
  return cluster;
}

/**
 * Where the folded quote stands word for word, nearest to `near` first; at most 2 048 places are looked at.
 *
 * @param near an offset into the folded text
 */
export function findOccurrences(index: GramIndex, pattern: Pattern, near: number): number[] {
  const quote = pattern.text.slice(pattern.start, pattern.end);
  let rarest = -1;
  let rarestAt = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < quote.length; at += 1) {
    const bucket = index.bucketAt(quote, at);
    if (bucket < 0) continue;
    const count = index.countOf(bucket);
    if (count === 0) return [];
    if (count < fewest) {
      fewest = count;
      rarest = bucket;
      rarestAt = at;
    }
  }
  if (rarest < 0) return [];
  return nearestFirst(index.placesOf(rarest), near + rarestAt)
    .map((place) => place - rarestAt)
    .filter((place) => place >= 0 && index.text.startsWith(quote, place));
}

/** The first 2 048 of rising `places`, by their distance from `near`. */
function nearestFirst(places: Int32Array, near: number): number[] {
  let right = 0;
  for (let high = places.length; right < high; ) {
    const middle = (right + high) >>> 1;
    if ((places[middle] as number) < near) right = middle + 1;
    else high = middle;
  }
  let left = right - 1;
  const nearest: number[] = [];
  while (nearest.length < MOST_PLACES && (left >= 0 || right < places.length)) {
    const before = left >= 0 ? near - (places[left] as number) : Number.POSITIVE_INFINITY;
    const after =
      right < places.length ? (places[right] as number) - near : Number.POSITIVE_INFINITY;
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
