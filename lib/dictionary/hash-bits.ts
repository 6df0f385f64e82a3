/**
 * A set of hashes that may seem to hold others too (a Bloom filter). One bit a hash, of which 1/32 to 1/16 are set when
 * it is full; kept so small that it stays in a processor's cache.
 */
export class HashBits {
  readonly #shift: number;

  /** @param words the bits, 32 to a word, a power of two of words: those of `wordsFor`, or stored ones. */
  constructor(readonly words: Uint32Array) {
    this.#shift = Math.clz32(words.length) - 4;
  }

  add(hash: number): void {
    const bit = hash >>> this.#shift;
    this.words[bit >>> 5] = (this.words[bit >>> 5] as number) | (1 << (bit & 31));
  }

  has(hash: number): boolean {
    const bit = hash >>> this.#shift;
    return ((this.words[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }

  /** With a second bit, where a wrong yes is dear: one that a common word draws comes again with the word. */
  addTwice(hash: number): void {
    this.add(hash);
    this.add(again(hash));
  }

  hasTwice(hash: number): boolean {
    return this.has(hash) && this.has(again(hash));
  }
}

/** Room for `size` hashes. */
export function wordsFor(size: number): Uint32Array {
  const width = Math.max(10, Math.ceil(Math.log2(size + 1)) + 4);
  return new Uint32Array(1 << (width - 5));
}

/** Fibonacci hashing: the upper bits of the product are well mixed. */
export function hashOfPair(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1);
}

/** The hash of one unit more than `hash` is of. */
export function hashOf(hash: number, unit: number): number {
  return Math.imul(hash ^ (hash >>> 15) ^ unit, 0x9e3779b1);
}

function again(hash: number): number {
  return Math.imul(hash, 0x85ebca6b);
}
