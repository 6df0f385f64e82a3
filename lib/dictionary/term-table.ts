/** So many terms of one hash are kept; a dictionary made to have more of them is slow, but not in the square of its size. */
const mostAlike = 16;

/**
 * Terms by the hash that the caller gives them, as stretches of a longer text ask for them: without cutting the stretch
 * out, which would cost more than all the rest of a search.
 */
export class TermTable<Value> {
  /** The units of all terms, one term behind the other, and where each begins. */
  readonly #units: Uint16Array;
  readonly #offsets: Uint32Array;
  readonly #values: Value[] = [];
  /** Open addressing, two numbers a slot: the hash, and the term's number plus one (0: free). */
  readonly #slots: Int32Array;
  readonly #shift: number;
  /** Terms that found no slot near their own. */
  readonly #others = new Map<string, Value>();

  /** @param size of how many terms at most, @param units with how many UTF-16 units together. */
  constructor(size: number, units: number) {
    this.#units = new Uint16Array(units);
    this.#offsets = new Uint32Array(size + 1);
    const width = Math.max(4, Math.ceil(Math.log2(size + 1)) + 1);
    this.#slots = new Int32Array(2 << width);
    this.#shift = 32 - width;
  }

  /** @param term not added before. */
  add(term: string, hash: number, value: Value): void {
    const slots = this.#slots;
    let slot = 2 * (hash >>> this.#shift);
    for (let tries = 0; tries < mostAlike; tries += 1) {
      if (slots[slot + 1] === 0) {
        slots[slot] = hash;
        slots[slot + 1] = this.#values.push(value);
        this.#keep(term);
        return;
      }
      slot = (slot + 2) & (slots.length - 1);
    }
    this.#others.set(term, value);
  }

  /** Calls `visit` if what stands from `start` to `end` of `text`, of that hash, is a term. */
  visitAt(
    text: string,
    start: number,
    end: number,
    hash: number,
    visit: (start: number, end: number, value: Value) => void,
  ): void {
    const slots = this.#slots;
    let slot = 2 * (hash >>> this.#shift);
    for (let tries = 0; tries < mostAlike; tries += 1) {
      const number = slots[slot + 1] as number;
      if (number === 0) return;
      if (slots[slot] === hash && this.#stands(number - 1, text, start, end)) {
        visit(start, end, this.#values[number - 1] as Value);
        return;
      }
      slot = (slot + 2) & (slots.length - 1);
    }
    const term = text.slice(start, end);
    if (this.#others.has(term)) visit(start, end, this.#others.get(term) as Value);
  }

  /** Keeps the units of the last term. */
  #keep(term: string): void {
    const number = this.#values.length;
    const offset = this.#offsets[number - 1] as number;
    for (let i = 0; i < term.length; i += 1) this.#units[offset + i] = term.charCodeAt(i);
    this.#offsets[number] = offset + term.length;
  }

  #stands(number: number, text: string, start: number, end: number): boolean {
    const offset = this.#offsets[number] as number;
    if ((this.#offsets[number + 1] as number) - offset !== end - start) return false;
    for (let i = start; i < end; i += 1) {
      if (text.charCodeAt(i) !== this.#units[offset + i - start]) return false;
    }
    return true;
  }
}
