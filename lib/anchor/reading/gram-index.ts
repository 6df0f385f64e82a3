/**
 * Where each short stretch ("gram") of a text stands: the seeds from which passages are found, as in Myers & Baeza-Yates'
 * filters for approximate matching, with lists in one flat array so that a megabyte is indexed in some tens of milliseconds.
 */
import type { Steps } from '@/lib/text/steps';

/** A gram is this long where it begins with Chinese, and longer where Latin letters say less each. */
const WIDE_GRAM = 3;
const NARROW_GRAM = 6;
const FIRST_WIDE = 0x2e80;

/** Units between two pauses. */
const STRIDE = 65_536;

export class GramIndex {
  /**
   * @param length of the text
   * @param starts `places[starts[bucket] … starts[bucket + 1])` are the bucket's places, rising. Different grams may share a bucket.
   */
  private constructor(
    readonly length: number,
    private readonly shift: number,
    readonly starts: Int32Array,
    readonly places: Int32Array,
  ) {}

  /** @param units of a folded text */
  static *steps(units: Uint16Array): Steps<GramIndex> {
    const { length } = units;
    const bits = Math.min(22, Math.max(8, 32 - Math.clz32(length)));
    const shift = 32 - bits;
    const starts = new Int32Array((1 << bits) + 1);
    const buckets = new Int32Array(length);
    for (const [from, to] of stretches(length)) {
      yield;
      countGrams(units, from, to, shift, buckets, starts);
    }
    for (const [from, to] of stretches(starts.length)) {
      yield;
      addUp(starts, from, to);
    }
    const places = new Int32Array(starts[starts.length - 1] as number);
    const next = starts.slice(0, -1);
    for (const [from, to] of stretches(length)) {
      yield;
      putPlaces(buckets, from, to, next, places);
    }
    return new GramIndex(length, shift, starts, places);
  }

  /** The bucket of the gram that begins at `i` of any folded text; -1 when too little of the text is left. */
  bucketAt(units: Uint16Array, i: number): number {
    return bucketOf(units, i, this.shift);
  }

  /** How many places a bucket has. */
  countOf(bucket: number): number {
    return (this.starts[bucket + 1] as number) - (this.starts[bucket] as number);
  }
}

function* stretches(length: number): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < length; from += STRIDE) yield [from, Math.min(length, from + STRIDE)];
}

/** Notes the bucket of each place, and counts in `starts`, one further, how many places each bucket has. */
function countGrams(
  units: Uint16Array,
  from: number,
  to: number,
  shift: number,
  buckets: Int32Array,
  starts: Int32Array,
): void {
  for (let i = from; i < to; i += 1) {
    const bucket = bucketOf(units, i, shift);
    buckets[i] = bucket;
    if (bucket >= 0) starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
  }
}

function addUp(counts: Int32Array, from: number, to: number): void {
  for (let b = Math.max(1, from); b < to; b += 1) {
    counts[b] = (counts[b] as number) + (counts[b - 1] as number);
  }
}

/** @param next where the next place of each bucket goes */
function putPlaces(
  buckets: Int32Array,
  from: number,
  to: number,
  next: Int32Array,
  places: Int32Array,
): void {
  for (let i = from; i < to; i += 1) {
    const bucket = buckets[i] as number;
    if (bucket < 0) continue;
    const at = next[bucket] as number;
    places[at] = i;
    next[bucket] = at + 1;
  }
}

function bucketOf(units: Uint16Array, i: number, shift: number): number {
  const end = i + lengthAt(units, i);
  if (end > units.length) return -1;
  let hash = 0;
  for (let k = i; k < end; k += 1) {
    hash = Math.imul(hash ^ (units[k] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0x85ebca6b) >>> shift;
}

/** How many units the gram that begins at `i` has. */
export function lengthAt(units: Uint16Array, i: number): number {
  return (units[i] as number) >= FIRST_WIDE ? WIDE_GRAM : NARROW_GRAM;
}

/** The buckets of a pattern's grams, and how often each stands in the text; -1 and 0 where no gram begins. */
export interface PatternGrams {
  readonly buckets: readonly number[];
  readonly counts: readonly number[];
}

export function gramsOf(units: Uint16Array, index: GramIndex): PatternGrams {
  const buckets: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const bucket = index.bucketAt(units, i);
    buckets.push(bucket);
    counts.push(bucket < 0 ? 0 : index.countOf(bucket));
  }
  return { buckets, counts };
}
