/**
 * Words by their first and last character, so that the longest one that begins or ends at a place is found in a few steps. Ordered
 * when it is first asked: dozens of these are made when a page's scripts are loaded, in one task.
 */
export class WordTable<T> {
  #order: Order<T> | undefined;

  constructor(private readonly entries: Iterable<readonly [string, T]>) {}

  /** The longest word that begins at `index` and that `accepts` takes. */
  at(text: string, index: number, accepts?: (entry: Entry<T>) => boolean): Entry<T> | undefined {
    const { firsts, byFirst } = this.#order ?? this.#ordered();
    const code = text.charCodeAt(index);
    if (firsts[code & slots] !== 1) return undefined;
    const entries = byFirst.get(code);
    if (!entries) return undefined;
    for (const entry of entries)
      if (text.startsWith(entry.word, index) && (!accepts || accepts(entry))) return entry;
    return undefined;
  }

  /** The longest word that ends before `index` and that `accepts` takes. */
  before(
    text: string,
    index: number,
    accepts?: (entry: Entry<T>) => boolean,
  ): Entry<T> | undefined {
    if (index < 1) return undefined;
    const { lasts, byLast } = this.#order ?? this.#ordered();
    const code = text.charCodeAt(index - 1);
    if (lasts[code & slots] !== 1) return undefined;
    const entries = byLast.get(code);
    if (!entries) return undefined;
    for (const entry of entries) {
      const from = index - entry.word.length;
      if (from >= 0 && text.startsWith(entry.word, from) && (!accepts || accepts(entry)))
        return entry;
    }
    return undefined;
  }

  #ordered(): Order<T> {
    const order: Order<T> = {
      firsts: new Uint8Array(slots + 1),
      lasts: new Uint8Array(slots + 1),
      byFirst: new Map(),
      byLast: new Map(),
    };
    for (const [word, value] of this.entries) {
      const entry = { word, value };
      add(order.byFirst, word.charCodeAt(0), entry);
      add(order.byLast, word.charCodeAt(word.length - 1), entry);
      order.firsts[word.charCodeAt(0) & slots] = 1;
      order.lasts[word.charCodeAt(word.length - 1) & slots] = 1;
    }
    for (const list of [...order.byFirst.values(), ...order.byLast.values()]) {
      list.sort((a, b) => b.word.length - a.word.length);
    }
    this.#order = order;
    return order;
  }
}

/** Nearly every question is answered by the low bits of one unit. */
const slots = 0x3ff;

/** The words by the codes of their first and of their last unit, longest first. */
interface Order<T> {
  /** 1 where a word may begin, or end, with a unit of these low bits. */
  readonly firsts: Uint8Array;
  readonly lasts: Uint8Array;
  readonly byFirst: Map<number, Entry<T>[]>;
  readonly byLast: Map<number, Entry<T>[]>;
}

export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

function add<T>(map: Map<number, Entry<T>[]>, code: number, entry: Entry<T>): void {
  const list = map.get(code);
  if (list) list.push(entry);
  else map.set(code, [entry]);
}

/** A table of bare words, written with spaces between them. */
export function wordSet(words: string): WordTable<true> {
  return new WordTable({
    *[Symbol.iterator]() {
      for (const word of split(words)) yield [word, true] as const;
    },
  });
}

export function split(words: string): string[] {
  return words.trim().split(/\s+/);
}
