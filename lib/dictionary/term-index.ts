/**
 * Many literal terms looked for in one text at once. Bitmaps of hashed prefixes, of two units and then of three, turn away
 * nearly every place of the text with a multiplication or two; at the few that pass, the terms with that prefix lie
 * sorted side by side in one array and are narrowed unit by unit, so that ten thousand terms in 湖南 cost no more than
 * their longest common stretch.
 */
export class TermIndex<Value> {
  /** In the order of their terms' UTF-16 units. */
  readonly #values: readonly Value[];
  /** The units of all terms in that order, and where each term begins; one offset more than terms. */
  readonly #units: Uint16Array;
  readonly #offsets: Uint32Array;
  /** The hashes of all two-unit prefixes, of all three-unit prefixes, and of the terms of just two units. */
  readonly #pairs: HashBits;
  readonly #triples: HashBits;
  readonly #twos: HashBits;
  /** Open addressing, three numbers a slot: a two-unit prefix, the first of its terms, and behind the last (0: free). */
  readonly #slots: Uint32Array;
  readonly #slotShift: number;
  /** Terms of one unit, which have no two-unit prefix. */
  readonly #singles: ReadonlyMap<number, number>;

  /** @param entries by their folded text; an empty one is left out. */
  constructor(entries: ReadonlyMap<string, Value>) {
    const terms = [...entries.keys()].filter((text) => text !== '').sort();
    this.#values = terms.map((text) => entries.get(text) as Value);
    this.#offsets = new Uint32Array(terms.length + 1);
    terms.forEach((term, i) => {
      this.#offsets[i + 1] = (this.#offsets[i] as number) + term.length;
    });
    this.#units = unitsOf(terms, this.#offsets);

    const runs = runsOf(terms);
    this.#singles = new Map(
      terms.flatMap((term, i) => (term.length === 1 ? [[term.charCodeAt(0), i] as const] : [])),
    );
    this.#pairs = new HashBits(runs.length);
    this.#twos = new HashBits(runs.length);
    this.#triples = new HashBits(terms.length);
    for (const term of terms) {
      const hash = hashOf(prefixOf(term, 0));
      if (term.length > 1) this.#pairs.add(hash);
      if (term.length === 2) this.#twos.add(hash);
      if (term.length > 2) this.#triples.add(hashOfThree(hash, term.charCodeAt(2)));
    }
    const width = Math.max(4, Math.ceil(Math.log2(runs.length + 1)) + 1);
    this.#slotShift = 32 - width;
    this.#slots = new Uint32Array(3 << width);
    for (const [prefix, start, end] of runs)
      this.#slots.set([prefix, start, end], this.#slotFor(prefix));
  }

  get size(): number {
    return this.#values.length;
  }

  /**
   * Calls `visit` for each term at each place of `text`: places in order, at one place the shorter term first.
   *
   * @param text folded as the terms are.
   */
  scan(text: string, visit: (start: number, end: number, value: Value) => void): void {
    const pairs = this.#pairs;
    const singles = this.#singles.size > 0 ? this.#singles : null;
    let unit = text.charCodeAt(0);
    for (let i = 0; i < text.length; i += 1) {
      const single = singles?.get(unit);
      if (single !== undefined) visit(i, i + 1, this.#values[single] as Value);
      if (i + 1 === text.length) return;
      const next = text.charCodeAt(i + 1);
      const hash = hashOf((unit << 16) | next);
      if (pairs.has(hash) && this.#mayStand(hash, text.charCodeAt(i + 2))) {
        this.#visitAt(text, i, visit);
      }
      unit = next;
    }
  }

  /** @param third NaN at the text's end. */
  #mayStand(hash: number, third: number): boolean {
    return this.#triples.has(hashOfThree(hash, third)) || this.#twos.has(hash);
  }

  #visitAt(
    text: string,
    start: number,
    visit: (start: number, end: number, value: Value) => void,
  ): void {
    const slot = this.#slotFor(prefixOf(text, start));
    let low = this.#slots[slot + 1] as number;
    let high = this.#slots[slot + 2] as number;
    let known = 2;
    for (; high - low > few; known += 1) {
      if (this.#lengthOf(low) === known) {
        visit(start, start + known, this.#values[low] as Value);
        low += 1;
      }
      const unit = text.charCodeAt(start + known);
      if (Number.isNaN(unit)) return;
      low = this.#firstAtLeast(low, high, known, unit);
      high = this.#firstAtLeast(low, high, known, unit + 1);
    }
    for (; low < high; low += 1) {
      if (this.#goesOn(low, text, start, known)) {
        visit(start, start + this.#lengthOf(low), this.#values[low] as Value);
      }
    }
  }

  /** Where in `#slots` this prefix stands, or would: then the third number is 0. */
  #slotFor(prefix: number): number {
    const slots = this.#slots;
    let slot = 3 * (hashOf(prefix) >>> this.#slotShift);
    while (slots[slot + 2] !== 0 && slots[slot] !== prefix) slot = (slot + 3) % slots.length;
    return slot;
  }

  /** The first of the terms `low`..`high`, all longer than `at`, whose unit at `at` is `unit` or above. */
  #firstAtLeast(low: number, high: number, at: number, unit: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#units[(this.#offsets[middle] as number) + at] as number) < unit) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Whether the term, of which the first `known` units stand at `start`, stands there as a whole. */
  #goesOn(term: number, text: string, start: number, known: number): boolean {
    const offset = this.#offsets[term] as number;
    const length = this.#lengthOf(term);
    for (let i = known; i < length; i += 1) {
      if (text.charCodeAt(start + i) !== this.#units[offset + i]) return false;
    }
    return true;
  }

  #lengthOf(term: number): number {
    return (this.#offsets[term + 1] as number) - (this.#offsets[term] as number);
  }
}

/** So few terms are compared one by one. */
const few = 6;

function unitsOf(terms: readonly string[], offsets: Uint32Array): Uint16Array {
  const units = new Uint16Array(offsets[terms.length] as number);
  terms.forEach((term, n) => {
    const offset = offsets[n] as number;
    for (let i = 0; i < term.length; i += 1) units[offset + i] = term.charCodeAt(i);
  });
  return units;
}

/** The two-unit prefixes of sorted terms, each with the first of its terms and the one behind the last. */
function runsOf(terms: readonly string[]): [prefix: number, start: number, end: number][] {
  const runs: [number, number, number][] = [];
  terms.forEach((term, i) => {
    if (term.length === 1) return;
    const prefix = prefixOf(term, 0);
    const run = runs.at(-1);
    if (run?.[0] === prefix) run[2] = i + 1;
    else runs.push([prefix, i, i + 1]);
  });
  return runs;
}

/** A set of hashes that may seem to hold others too: one bit each, 1/16 to 1/32 of them set when it is full. */
class HashBits {
  readonly #bits: Uint32Array;
  readonly #shift: number;

  constructor(size: number) {
    const width = Math.max(10, Math.ceil(Math.log2(size + 1)) + 5);
    this.#bits = new Uint32Array(1 << (width - 5));
    this.#shift = 32 - width;
  }

  add(hash: number): void {
    const bit = hash >>> this.#shift;
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  has(hash: number): boolean {
    const bit = hash >>> this.#shift;
    return ((this.#bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}

function prefixOf(text: string, at: number): number {
  return ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;
}

/** Fibonacci hashing: the upper bits of the product are well mixed. */
function hashOf(prefix: number): number {
  return Math.imul(prefix, 0x9e3779b1) >>> 0;
}

function hashOfThree(hash: number, third: number): number {
  return Math.imul(hash ^ third, 0x85ebca6b) >>> 0;
}
