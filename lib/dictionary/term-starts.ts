/**
 * Where in a text a term of two units or more may begin, told by three units: a filter made to turn away nearly every place at
 * the cost of one look-up, in a table that stays in a processor's cache. What it lets through by chance only costs time.
 */
export class TermStarts {
  readonly #mask: number;

  /**
   * @param words one for all beginnings of two units that share a hash, a power of two of them: two bits for each third
   *   unit that may follow (a shift takes the lower five bits of its number), all of them for a term of just two. Those of
   *   `roomForStarts`, or stored ones.
   */
  constructor(readonly words: Uint32Array) {
    this.#mask = words.length - 1;
  }

  /** @param term of two units or more */
  add(term: string): void {
    const word = hashOfTwo(term.charCodeAt(0), term.charCodeAt(1)) & this.#mask;
    const third = term.charCodeAt(2);
    const bits = term.length === 2 ? -1 : (1 << third) | (1 << (third >>> 5));
    this.words[word] = (this.words[word] as number) | bits;
  }

  /**
   * Writes the places from `from` to `to` where a term may begin into `places`, in order, and tells how many. This is where a
   * search spends its time: two places a turn, nothing called, and one branch, which is nearly never taken.
   *
   * @param to at least two before the text's end
   * @param places room for all of them
   */
  collect(text: string, from: number, to: number, places: Uint32Array): number {
    const words = this.words;
    const mask = this.#mask;
    let count = 0;
    let first = text.charCodeAt(from);
    let second = text.charCodeAt(from + 1);
    let at = from;
    for (; at < to - 1; at += 2) {
      const third = text.charCodeAt(at + 2);
      const fourth = text.charCodeAt(at + 3);
      const here = words[hashOfTwo(first, second) & mask] as number;
      const behind = words[hashOfTwo(second, third) & mask] as number;
      const mayHere = (here >>> third) & (here >>> (third >>> 5)) & 1;
      const mayBehind = (behind >>> fourth) & (behind >>> (fourth >>> 5)) & 1;
      if ((mayHere | mayBehind) !== 0) {
        places[count] = at;
        places[count + mayHere] = at + 1;
        count += mayHere + mayBehind;
      }
      first = third;
      second = fourth;
    }
    if (at < to) {
      const third = text.charCodeAt(at + 2);
      const here = words[hashOfTwo(first, second) & mask] as number;
      places[count] = at;
      count += (here >>> third) & (here >>> (third >>> 5)) & 1;
    }
    return count;
  }
}

/** Room for the beginnings of so many terms. */
export function roomForStarts(terms: number): Uint32Array {
  return new Uint32Array(1 << Math.max(5, Math.ceil(Math.log2(terms + 1)) - 1));
}

/** Its lower bits are mixed as far as they are needed: whoever takes fewer of them tells fewer units apart. */
function hashOfTwo(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}
