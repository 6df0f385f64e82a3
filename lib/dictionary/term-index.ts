/**
 * Many literal terms looked for in one text at once. A bitmap of hashed two-unit prefixes turns away nearly every place of the
 * text with one multiplication; at the few that pass, the terms with that prefix stand sorted side by side and are narrowed
 * unit by unit, so that ten thousand terms in 湖南 cost no more than their longest common stretch.
 */
export class TermIndex<Value> {
  /** Sorted by text, in UTF-16 order; `values` runs alongside. */
  readonly #terms: readonly string[];
  readonly #values: readonly Value[];
  /** One bit for each hash of a prefix that occurs. */
  readonly #bits: Uint32Array;
  readonly #bitShift: number;
  /** Open addressing: the prefix at each slot, and where its terms begin and end. */
  readonly #prefixes: Uint32Array;
  readonly #ranges: Uint32Array;
  readonly #slotShift: number;
  /** Terms of one unit, which have no two-unit prefix. */
  readonly #single: ReadonlyMap<number, number>;

  /** @param entries by their folded text; an empty one is left out. */
  constructor(entries: ReadonlyMap<string, Value>) {
    this.#terms = [...entries.keys()].filter((text) => text !== '').sort();
    this.#values = this.#terms.map((text) => entries.get(text) as Value);

    const starts: number[] = [];
    const single = new Map<number, number>();
    let last = -1;
    this.#terms.forEach((term, i) => {
      if (term.length === 1) single.set(term.charCodeAt(0), i);
      else if (prefixOf(term, 0) !== last) {
        last = prefixOf(term, 0);
        starts.push(i);
      }
    });
    this.#single = single;

    // 1/32 of the bits set at most: the bitmap for 100 k terms is some 128 KB and stays in the cache.
    const bits = Math.max(10, Math.ceil(Math.log2(starts.length + 1)) + 5);
    const slots = Math.max(4, Math.ceil(Math.log2(starts.length + 1)) + 1);
    this.#bitShift = 32 - bits;
    this.#slotShift = 32 - slots;
    this.#bits = new Uint32Array(1 << (bits - 5));
    this.#prefixes = new Uint32Array(1 << slots);
    this.#ranges = new Uint32Array(2 << slots);
    starts.forEach((start, n) => {
      const prefix = prefixOf(this.#terms[start] as string, 0);
      const hash = hashOf(prefix);
      const bit = hash >>> this.#bitShift;
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31));
      let slot = hash >>> this.#slotShift;
      while (this.#ranges[2 * slot + 1] !== 0) slot = (slot + 1) & (this.#prefixes.length - 1);
      this.#prefixes[slot] = prefix;
      this.#ranges[2 * slot] = start;
      // A term of one unit may stand at the range's end: it is too short to match there.
      this.#ranges[2 * slot + 1] = starts[n + 1] ?? this.#terms.length;
    });
  }

  get size(): number {
    return this.#terms.length;
  }

  /**
   * Calls `visit` for each term at each place of `text`: places in order, at one place the shorter term first.
   *
   * @param text folded as the terms are.
   */
  scan(text: string, visit: (start: number, end: number, value: Value) => void): void {
    const bits = this.#bits;
    const shift = this.#bitShift;
    const single = this.#single.size > 0 ? this.#single : null;
    let unit = text.charCodeAt(0);
    for (let i = 0; i < text.length; i += 1) {
      if (single) {
        const index = single.get(unit);
        if (index !== undefined) visit(i, i + 1, this.#values[index] as Value);
      }
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      const hash = hashOf((unit << 16) | next);
      const bit = hash >>> shift;
      if (((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) this.#visitAt(text, i, visit);
      unit = next;
    }
  }

  #visitAt(
    text: string,
    start: number,
    visit: (start: number, end: number, value: Value) => void,
  ): void {
    const prefix = prefixOf(text, start);
    let slot = hashOf(prefix) >>> this.#slotShift;
    while (this.#prefixes[slot] !== prefix || this.#ranges[2 * slot + 1] === 0) {
      if (this.#ranges[2 * slot + 1] === 0) return;
      slot = (slot + 1) & (this.#prefixes.length - 1);
    }
    let low = this.#ranges[2 * slot] as number;
    let high = this.#ranges[2 * slot + 1] as number;
    for (let length = 2; low < high && start + length <= text.length; length += 1) {
      if ((this.#terms[low] as string).length === length) {
        visit(start, start + length, this.#values[low] as Value);
        low += 1;
      }
      if (low >= high) return;
      const unit = text.charCodeAt(start + length);
      if (Number.isNaN(unit)) return;
      low = this.#firstAtLeast(low, high, length, unit);
      high = this.#firstAtLeast(low, high, length, unit + 1);
    }
  }

  /** The first of the terms `low`..`high`, all longer than `at`, whose unit at `at` is `unit` or above. */
  #firstAtLeast(low: number, high: number, at: number, unit: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#terms[middle] as string).charCodeAt(at) < unit) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function prefixOf(text: string, at: number): number {
  return ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;
}

/** Fibonacci hashing: the upper bits of the product are well mixed. */
function hashOf(prefix: number): number {
  return Math.imul(prefix, 0x9e3779b1) >>> 0;
}
