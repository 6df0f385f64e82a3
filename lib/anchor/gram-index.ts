/**
 * Where each short stretch ("gram") of a text stands: the seeds from which passages are found, as in Myers & Baeza-Yates'
 * filters for approximate matching, with lists in one flat array so that a megabyte is indexed in some tens of milliseconds.
 */

/** A gram is this long where it begins with Chinese, and longer where Latin letters say less each. */
const WIDE_GRAM = 3;
const NARROW_GRAM = 6;
const FIRST_WIDE = 0x2e80;

export class GramIndex {
  /** `places[starts[bucket] … starts[bucket + 1])` are the bucket's places, rising. */
  readonly #starts: Int32Array;
  readonly #places: Int32Array;
  readonly #shift: number;

  /** @param text folded */
  constructor(readonly text: string) {
    const bits = Math.min(22, Math.max(8, 32 - Math.clz32(text.length)));
    this.#shift = 32 - bits;
    const starts = new Int32Array((1 << bits) + 1);
    const buckets = new Int32Array(text.length).fill(-1);
    let size = 0;
    for (let i = 0; i < text.length; i += 1) {
      const bucket = this.bucketAt(text, i);
      if (bucket < 0) continue;
      buckets[i] = bucket;
      starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
      size += 1;
    }
    for (let b = 1; b < starts.length; b += 1) {
      starts[b] = (starts[b] as number) + (starts[b - 1] as number);
    }
    const places = new Int32Array(size);
    const next = starts.slice(0, -1);
    for (let i = 0; i < text.length; i += 1) {
      const bucket = buckets[i] as number;
      if (bucket < 0) continue;
      const at = next[bucket] as number;
      places[at] = i;
      next[bucket] = at + 1;
    }
    this.#starts = starts;
    this.#places = places;
  }

  /** The bucket of the gram that begins at `i` of `text` (any folded text); -1 when too little of the text is left. */
  bucketAt(text: string, i: number): number {
    const length = gramLength(text, i);
    if (i + length > text.length) return -1;
    let hash = 0;
    for (let k = i; k < i + length; k += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(k), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return Math.imul(hash, 0x85ebca6b) >>> this.#shift;
  }

  /** The places, rising, of all grams in a bucket. Different grams may share one: compare the text. */
  placesOf(bucket: number): Int32Array {
    return this.#places.subarray(this.#starts[bucket], this.#starts[bucket + 1]);
  }

  /** How many places a bucket has. */
  countOf(bucket: number): number {
    return (this.#starts[bucket + 1] as number) - (this.#starts[bucket] as number);
  }
}

/** How many units the gram that begins at `i` has. */
function gramLength(text: string, i: number): number {
  return text.charCodeAt(i) >= FIRST_WIDE ? WIDE_GRAM : NARROW_GRAM;
}
