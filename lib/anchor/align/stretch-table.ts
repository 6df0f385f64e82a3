import type { Units } from './gap';

/** What `find` gives for a stretch that stands nowhere or more than once. */
export const NOT_ONCE = -1;

/**
 * Where each stretch of so many units stands in a sequence, by its hash alone: two of one hash count as repeated. One table
 * serves many sequences in turn, without being cleared: its slots are stamped with the turn in which they were filled.
 */
export class StretchTable {
  #hashes = new Int32Array(0);
  #places = new Int32Array(0);
  #turns = new Int32Array(0);
  #turn = 0;
  #mask = 0;

  /** Takes in the stretches of `gram` units within `start … end`. */
  fill(units: Units, start: number, end: number, gram: number): void {
    this.#open(end - start);
    for (let i = start; i + gram <= end; i += 1) {
      const hash = hashOf(units, i, gram);
      const slot = this.#slotOf(hash);
      this.#places[slot] = this.#turns[slot] === this.#turn ? NOT_ONCE : i;
      this.#turns[slot] = this.#turn;
      this.#hashes[slot] = hash;
    }
  }

  /** The place of the one stretch with this hash. */
  find(hash: number): number {
    const slot = this.#slotOf(hash);
    return this.#turns[slot] === this.#turn ? (this.#places[slot] as number) : NOT_ONCE;
  }

  #open(count: number): void {
    const size = 4 << (31 - Math.clz32(Math.max(64, count)));
    if (size > this.#hashes.length) {
      this.#hashes = new Int32Array(size);
      this.#places = new Int32Array(size);
      this.#turns = new Int32Array(size);
    }
    this.#mask = size - 1;
    this.#turn += 1;
  }

  #slotOf(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#turns[slot] === this.#turn && this.#hashes[slot] !== hash) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}

/** Of `length` units from `start` on. */
export function hashOf(units: Units, start: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < start + length; i += 1) {
    hash = Math.imul(hash ^ (units[i] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}
