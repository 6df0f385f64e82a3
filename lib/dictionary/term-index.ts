import { HashBits, hashOf, hashOfPair } from './hash-bits';
import { TermTable } from './term-table';
import { buildTermTables, firstStep, nextStep, type TermTables } from './term-tables';

type Visit<Value> = (start: number, end: number, value: Value) => void;

/**
 * Many literal terms looked for in one text at once. Nothing is sorted and no tree is built: terms leave their traces in
 * tables of bits, which turn away nearly every place of the text at the cost of one look-up; what passes them all is looked
 * up among the terms themselves. What the tables let through by chance only costs time.
 */
export class TermIndex<Value> {
  readonly #values: readonly Value[];
  readonly #table: TermTable;
  readonly #starts: Uint32Array;
  readonly #startShift: number;
  readonly #beginnings: HashBits;
  readonly #wholes: HashBits;
  /** Terms of one unit, which the tables of bits do not hold. */
  readonly #singles = new Map<number, number>();

  /** @param values one for each term of the tables, in their order. */
  constructor(tables: TermTables, values: readonly Value[]) {
    this.#values = values;
    this.#table = new TermTable(tables);
    this.#starts = tables.starts;
    this.#startShift = Math.clz32(tables.starts.length) + 1;
    this.#beginnings = new HashBits(tables.beginnings);
    this.#wholes = new HashBits(tables.wholes);
    for (const [term, number] of tables.others) {
      if (term.length === 1) this.#singles.set(term.charCodeAt(0), number);
    }
  }

  /** @param entries by their folded text; an empty one is left out. */
  static of<Value>(entries: ReadonlyMap<string, Value>): TermIndex<Value> {
    const terms: string[] = [];
    const values: Value[] = [];
    for (const [term, value] of entries) {
      if (term === '') continue;
      terms.push(term);
      values.push(value);
    }
    return new TermIndex(buildTermTables(terms), values);
  }

  /** How many terms there are. */
  get size(): number {
    return this.#values.length;
  }

  /**
   * Calls `visit` for each term at each place of `text`: places in order, at one place the shorter term first.
   *
   * @param text folded as the terms are.
   * @param from where the first term may begin; left out, at the text's beginning
   * @param to no term begins there or behind; left out, at the text's end
   */
  scan(text: string, visit: Visit<Value>, from = 0, to = text.length): void {
    const end = Math.min(to, text.length);
    let single = this.#nextSingle(text, from, end);
    let start = this.#nextStart(text, from, end);
    while (start < end || single < end) {
      if (single <= start) {
        const number = this.#singles.get(text.charCodeAt(single)) as number;
        visit(single, single + 1, this.#values[number] as Value);
        single = this.#nextSingle(text, single + 1, end);
      } else {
        this.#visitAt(text, start, visit);
        start = this.#nextStart(text, start + 1, end);
      }
    }
  }

  /** The first place at or after `from` where a term of one unit stands; `to` when there is none before. */
  #nextSingle(text: string, from: number, to: number): number {
    if (this.#singles.size === 0) return to;
    let at = from;
    while (at < to && !this.#singles.has(text.charCodeAt(at))) at += 1;
    return at;
  }

  /**
   * The first place at or after `from` where a longer term may stand; at or behind `to` when there is none before. Apart from
   * the visits because a loop that calls out is compiled to half the speed.
   */
  #nextStart(text: string, from: number, to: number): number {
    const starts = this.#starts;
    const shift = this.#startShift;
    const last = text.length - 2;
    let unit = text.charCodeAt(from);
    let next = text.charCodeAt(from + 1);
    const stop = Math.min(last, to);
    for (let at = from; at < stop; at += 1) {
      const third = text.charCodeAt(at + 2);
      const pair = hashOfPair(unit, next);
      if ((((starts[pair >>> shift] as number) >>> (third & 31)) & 1) !== 0) {
        const fourth = at + 3 < text.length ? text.charCodeAt(at + 3) : 0;
        if (this.#mayStand(pair, third, fourth)) return at;
      }
      unit = next;
      next = third;
    }
    if (to <= last) return to;
    const ends = from <= last && this.#wholes.hasTwice(hashOfPair(unit, next));
    return ends ? last : text.length;
  }

  #mayStand(pair: number, third: number, fourth: number): boolean {
    const three = hashOf(pair, third);
    if (this.#beginnings.has(three)) {
      if (this.#beginnings.has(hashOf(three, fourth)) || this.#wholes.hasTwice(three)) return true;
    }
    return this.#wholes.hasTwice(pair);
  }

  #visitAt(text: string, start: number, visit: Visit<Value>): void {
    let hash = hashOfPair(text.charCodeAt(start), text.charCodeAt(start + 1));
    let step = firstStep;
    for (let end = start + 2; ; end += 1) {
      if (this.#wholes.hasTwice(hash)) {
        const number = this.#table.numberAt(text, start, end, hash);
        if (number >= 0) visit(start, end, this.#values[number] as Value);
      }
      if (end === text.length) return;
      hash = hashOf(hash, text.charCodeAt(end));
      if (end + 1 - start === step) {
        if (!this.#beginnings.has(hash)) return;
        step = nextStep(step);
      }
    }
  }
}
