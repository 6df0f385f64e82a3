/** So many terms of one hash are kept; a dictionary made to have more of them is slow, but not in the square of its size. */
const mostAlike = 16;

/** What a `TermTable` holds, as data. A term's number is its place among the terms. */
export interface TermRows {
  /** All terms, one behind the other, and where each begins; at last, where the last one ends. */
  readonly units: string;
  readonly offsets: Uint32Array;
  /** Open addressing, two numbers a slot, a power of two of slots: the hash, and the term's number plus one (0: free). */
  readonly slots: Int32Array;
  /** Terms that the slots do not hold: of one unit, and those that found no slot near their own. */
  readonly others: ReadonlyMap<string, number>;
}

/**
 * Terms by the hash that the caller gives them, as stretches of a longer text ask for them: without cutting the stretch
 * out, which would cost more than all the rest of a search.
 */
export class TermTable {
  readonly #rows: TermRows;
  readonly #shift: number;

  constructor(rows: TermRows) {
    this.#rows = rows;
    this.#shift = shiftOf(rows.slots);
  }

  /** The number of the term that stands from `start` to `end` of `text`, which has that hash; -1 when none does. */
  numberAt(text: string, start: number, end: number, hash: number): number {
    const { slots, others } = this.#rows;
    let slot = 2 * (hash >>> this.#shift);
    for (let tries = 0; tries < mostAlike; tries += 1) {
      const number = (slots[slot + 1] as number) - 1;
      if (number < 0) return -1;
      if (slots[slot] === hash && this.#stands(number, text, start, end)) return number;
      slot = (slot + 2) & (slots.length - 1);
    }
    return others.get(text.slice(start, end)) ?? -1;
  }

  #stands(number: number, text: string, start: number, end: number): boolean {
    const { units, offsets } = this.#rows;
    const offset = offsets[number] as number;
    if ((offsets[number + 1] as number) - offset !== end - start) return false;
    for (let i = start; i < end; i += 1) {
      if (text.charCodeAt(i) !== units.charCodeAt(offset + i - start)) return false;
    }
    return true;
  }
}

/**
 * @param terms none twice, none empty.
 * @param hashes one a term.
 */
export function rowsOf(terms: readonly string[], hashes: ArrayLike<number>): TermRows {
  const offsets = new Uint32Array(terms.length + 1);
  const width = Math.max(4, Math.ceil(Math.log2(terms.length + 1)) + 1);
  const slots = new Int32Array(2 << width);
  const others = new Map<string, number>();
  for (let number = 0; number < terms.length; number += 1) {
    const term = terms[number] as string;
    offsets[number + 1] = (offsets[number] as number) + term.length;
    const slot = term.length > 1 ? freeSlot(slots, hashes[number] as number) : -1;
    if (slot < 0) others.set(term, number);
    else {
      slots[slot] = hashes[number] as number;
      slots[slot + 1] = number + 1;
    }
  }
  return { units: terms.join(''), offsets, slots, others };
}

/** -1 when there is none near. */
function freeSlot(slots: Int32Array, hash: number): number {
  let slot = 2 * (hash >>> shiftOf(slots));
  for (let tries = 0; tries < mostAlike; tries += 1) {
    if (slots[slot + 1] === 0) return slot;
    slot = (slot + 2) & (slots.length - 1);
  }
  return -1;
}

/** What leaves of a hash as many bits as tell the slots apart. */
function shiftOf(slots: Int32Array): number {
  return Math.clz32(slots.length) + 2;
}
