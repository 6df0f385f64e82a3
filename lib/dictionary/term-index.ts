import { HashBits, hashOf, hashOfPair } from './hash-bits';
import { TermStarts } from './term-starts';
import { TermTable } from './term-table';
import { buildTermTables, firstStep, nextStep, type TermTables } from './term-tables';

type Visit<Value> = (start: number, end: number, value: Value) => void;

/** So many places make a batch: enough that the loops run long, few enough that what they hand on stays in the cache. */
const batch = 1024;

/**
 * Many literal terms looked for in one text at once. Nothing is sorted and no tree is built: terms leave their traces in
 * tables of bits, which turn away nearly every place of the text at the cost of one look-up; what passes them all is looked
 * up among the terms themselves. What the tables let through by chance only costs time.
 *
 * A text is gone through in batches, and each table by all places of a batch before the next: a loop that does but one thing
 * and never leaves off runs at several times the speed of one that does all of it place by place.
 */
export class TermIndex<Value> {
  readonly #values: readonly Value[];
  readonly #table: TermTable;
  readonly #starts: TermStarts;
  readonly #beginnings: HashBits;
  readonly #wholes: HashBits;
  /** 1 for each unit that a term ends with: few do, and nothing else needs to be looked up where none does. */
  #lasts: Uint8Array | undefined;
  readonly #tables: TermTables;
  /** Terms of one unit, which the tables of bits do not hold. */
  readonly #singles = new Map<number, number>();

  /** @param values one for each term of the tables, in their order. */
  constructor(tables: TermTables, values: readonly Value[]) {
    this.#values = values;
    this.#table = new TermTable(tables);
    this.#starts = new TermStarts(tables.starts);
    this.#beginnings = new HashBits(tables.beginnings);
    this.#wholes = new HashBits(tables.wholes);
    this.#tables = tables;
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
    const places = new Uint32Array(Math.max(0, Math.min(batch, end - from)));
    for (let at = from; at < end; at += batch) {
      const upTo = Math.min(at + batch, end);
      const count = this.#collect(text, at, upTo, places);
      let single = this.#nextSingle(text, at, upTo);
      for (let i = 0; i < count || single < upTo; ) {
        const place = i < count ? (places[i] as number) : upTo;
        if (single <= place) {
          const number = this.#singles.get(text.charCodeAt(single)) as number;
          visit(single, single + 1, this.#values[number] as Value);
          single = this.#nextSingle(text, single + 1, upTo);
        } else {
          this.#visitAt(text, place, visit);
          i += 1;
        }
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

  /** Writes the places from `from` to `to` where a longer term seems to stand into `places`, and tells how many. */
  #collect(text: string, from: number, to: number, places: Uint32Array): number {
    const last = text.length - 2;
    const begun = from < last ? this.#starts.collect(text, from, Math.min(last, to), places) : 0;
    let count = 0;
    for (let i = 0; i < begun; i += 1) {
      const at = places[i] as number;
      const two = hashOfPair(text.charCodeAt(at), text.charCodeAt(at + 1));
      const three = hashOf(two, text.charCodeAt(at + 2));
      const four = hashOf(three, at + 3 < text.length ? text.charCodeAt(at + 3) : 0);
      // Written in any case and counted where it stands: the fewer branches, the more of the look-ups run side by side.
      places[count] = at;
      const stands =
        this.#beginnings.has(four) || this.#wholes.hasTwice(three) || this.#wholes.hasTwice(two);
      if (stands) count += 1;
    }
    // Only two units are left here, too few for the filter.
    if (from <= last && last < to) {
      places[count] = last;
      count += 1;
    }
    return count;
  }

  #visitAt(text: string, start: number, visit: Visit<Value>): void {
    // Made when it is first needed: loading a dictionary takes no loop over its terms.
    this.#lasts ??= lastUnits(this.#tables);
    const lasts = this.#lasts;
    let unit = text.charCodeAt(start + 1);
    let hash = hashOfPair(text.charCodeAt(start), unit);
    let step = firstStep;
    for (let end = start + 2; ; end += 1) {
      if (lasts[unit] === 1 && this.#wholes.hasTwice(hash)) {
        const number = this.#table.numberAt(text, start, end, hash);
        if (number >= 0) visit(start, end, this.#values[number] as Value);
      }
      if (end === text.length) return;
      unit = text.charCodeAt(end);
      hash = hashOf(hash, unit);
      if (end + 1 - start === step) {
        if (!this.#beginnings.has(hash)) return;
        step = nextStep(step);
      }
    }
  }
}

function lastUnits({ units, offsets }: TermTables): Uint8Array {
  const lasts = new Uint8Array(0x10000);
  for (let number = 1; number < offsets.length; number += 1) {
    lasts[units.charCodeAt((offsets[number] as number) - 1)] = 1;
  }
  return lasts;
}
