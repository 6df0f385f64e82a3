/**
 * Where each short stretch ("gram") of a text stands: the seeds from which passages are found, as in Myers & Baeza-Yates'
 * filters for approximate matching, with lists in one flat array so that a megabyte is indexed in some tens of milliseconds.
 */

/** A gram is this long where it begins with Chinese, and longer where Latin letters say less each. */
const WIDE_GRAM = 3;
const NARROW_GRAM = 6;
const FIRST_WIDE = 0x2e80;

export class GramIndex {
  /** `places[starts[bucket] … starts[bucket + 1])` are the bucket's places, rising. Different grams may share a bucket. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly #shift: number;
  /** Of the text. */
  readonly length: number;

  /** @param units of a folded text */
  constructor(units: Uint16Array) {
    this.length = units.length;
    const bits = Math.min(22, Math.max(8, 32 - Math.clz32(units.length)));
    this.#shift = 32 - bits;
    const starts = new Int32Array((1 << bits) + 1);
    const buckets = new Int32Array(units.length);
    for (let i = 0; i < units.length; i += 1) {
      const bucket = this.bucketAt(units, i);
      buckets[i] = bucket;
      if (bucket >= 0) starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
    }
    for (let b = 1; b < starts.length; b += 1) {
      starts[b] = (starts[b] as number) + (starts[b - 1] as number);
    }
    const places = new Int32Array(starts[starts.length - 1] as number);
    const next = starts.slice(0, -1);
    for (let i = 0; i < units.length; i += 1) {
      const bucket = buckets[i] as number;
      if (bucket < 0) continue;
      const at = next[bucket] as number;
      places[at] = i;
      next[bucket] = at + 1;
    }
    this.starts = starts;
    this.places = places;
  }

  /** The bucket of the gram that begins at `i` of any folded text; -1 when too little of the text is left. */
  bucketAt(units: Uint16Array, i: number): number {
    const end = i + lengthAt(units, i);
    if (end > units.length) return -1;
    let hash = 0;
    for (let k = i; k < end; k += 1) {
      hash = Math.imul(hash ^ (units[k] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return Math.imul(hash, 0x85ebca6b) >>> this.#shift;
  }

  /** How many places a bucket has. */
  countOf(bucket: number): number {
    return (this.starts[bucket + 1] as number) - (this.starts[bucket] as number);
  }
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
