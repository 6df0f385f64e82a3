import { HashBits, hashOf, hashOfPair } from './hash-bits';
import { TermTable } from './term-table';

type Visit<Value> = (start: number, end: number, value: Value) => void;

/**
 * Many literal terms looked for in one text at once. Nothing is sorted and no tree is built: terms leave their traces in
 * tables of bits, which turn away nearly every place of the text at the cost of one look-up; what passes them all is looked
 * up among the terms themselves. What the tables let through by chance only costs time.
 */
export class TermIndex<Value> {
  /** How many terms there are. */
  readonly size: number;
  readonly #table: TermTable<Value>;
  /** By the hash of a term's first two units: a bit for each third unit that may follow, all for a term of just two. */
  readonly #starts: Uint32Array;
  readonly #startShift: number;
  /** The hashes of the terms' beginnings, of the lengths that `nextStep` gives. */
  readonly #beginnings: HashBits;
  /** The hashes of whole terms. */
  readonly #wholes: HashBits;
  /** Terms of one unit, which the tables do not hold. */
  readonly #singles = new Map<number, Value>();

  /** @param entries by their folded text; an empty one is left out. */
  constructor(entries: ReadonlyMap<string, Value>) {
    this.size = entries.size - (entries.has('') ? 1 : 0);
    let steps = 0;
    let units = 0;
    for (const { length } of entries.keys()) {
      units += length;
      for (let step = firstStep; step <= length; step = nextStep(step)) steps += 1;
    }
    const width = Math.max(5, Math.ceil(Math.log2(entries.size + 1)) - 1);
    this.#startShift = 32 - width;
    this.#starts = new Uint32Array(1 << width);
    this.#beginnings = new HashBits(steps);
    this.#wholes = new HashBits(entries.size);
    this.#table = new TermTable(entries.size, units);
    for (const [term, value] of entries) {
      if (term.length > 1) this.#add(term, value);
      else if (term.length === 1) this.#singles.set(term.charCodeAt(0), value);
    }
  }

  /**
   * Calls `visit` for each term at each place of `text`: places in order, at one place the shorter term first.
   *
   * @param text folded as the terms are.
   */
  scan(text: string, visit: Visit<Value>): void {
    const end = text.length;
    let single = this.#nextSingle(text, 0);
    let start = this.#nextStart(text, 0);
    while (start < end || single < end) {
      if (single <= start) {
        visit(single, single + 1, this.#singles.get(text.charCodeAt(single)) as Value);
        single = this.#nextSingle(text, single + 1);
      } else {
        this.#visitAt(text, start, visit);
        start = this.#nextStart(text, start + 1);
      }
    }
  }

  #add(term: string, value: Value): void {
    let hash = hashOfPair(term.charCodeAt(0), term.charCodeAt(1));
    const start = hash >>> this.#startShift;
    const follow = term.length === 2 ? -1 : bitOf(term.charCodeAt(2));
    this.#starts[start] = (this.#starts[start] as number) | follow;
    let step = firstStep;
    for (let length = 3; length <= term.length; length += 1) {
      hash = hashOf(hash, term.charCodeAt(length - 1));
      if (length === step) {
        this.#beginnings.add(hash);
        step = nextStep(step);
      }
    }
    this.#wholes.addTwice(hash);
    this.#table.add(term, hash, value);
  }

  /** The first place at or after `from` where a term of one unit stands; the text's length when there is none. */
  #nextSingle(text: string, from: number): number {
    if (this.#singles.size === 0) return text.length;
    let at = from;
    while (at < text.length && !this.#singles.has(text.charCodeAt(at))) at += 1;
    return at;
  }

  /**
   * The first place at or after `from` where a longer term may stand; the text's length when there is none. Apart from
   * the visits because a loop that calls out is compiled to half the speed.
   */
  #nextStart(text: string, from: number): number {
    const starts = this.#starts;
    const shift = this.#startShift;
    const last = text.length - 2;
    let unit = text.charCodeAt(from);
    let next = text.charCodeAt(from + 1);
    for (let at = from; at < last; at += 1) {
      const third = text.charCodeAt(at + 2);
      const pair = hashOfPair(unit, next);
      if ((((starts[pair >>> shift] as number) >>> (third & 31)) & 1) !== 0) {
        const fourth = at + 3 < text.length ? text.charCodeAt(at + 3) : 0;
        if (this.#mayStand(pair, third, fourth)) return at;
      }
      unit = next;
      next = third;
    }
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
      if (this.#wholes.hasTwice(hash)) this.#table.visitAt(text, start, end, hash, visit);
      if (end === text.length) return;
      hash = hashOf(hash, text.charCodeAt(end));
      if (end + 1 - start === step) {
        if (!this.#beginnings.has(hash)) return;
        step = nextStep(step);
      }
    }
  }
}

/** The lengths of beginnings that leave a trace: 3 and the powers of two from 4 on. */
const firstStep = 3;

function nextStep(step: number): number {
  return step === firstStep ? 4 : 2 * step;
}

function bitOf(unit: number): number {
  return 1 << (unit & 31);
}
