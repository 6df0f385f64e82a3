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
    const second = text.charCodeAt(index + 1);
    for (const entry of entries) {
      if (entry.second !== second && entry.second !== none) continue;
      if (text.startsWith(entry.word, index) && (!accepts || accepts(entry))) return entry;
    }
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
    const penultimate = text.charCodeAt(index - 2);
    for (const entry of entries) {
      if (entry.penultimate !== penultimate && entry.penultimate !== none) continue;
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
      byFirst: new Map<number, Listed<T>[]>(),
      byLast: new Map<number, Listed<T>[]>(),
    };
    for (const [word, value] of this.entries) {
      const { length } = word;
      const [second, penultimate] = [1, length - 2].map((i) => word.charCodeAt(i) || none);
      const entry = { word, value, second: second as number, penultimate: penultimate as number };
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
const slots = 0xfff;

/** The words by the codes of their first and of their last unit, longest first. */
interface Order<T> {
  /** 1 where a word may begin, or end, with a unit of these low bits. */
  readonly firsts: Uint8Array;
  readonly lasts: Uint8Array;
  readonly byFirst: Map<number, Listed<T>[]>;
  readonly byLast: Map<number, Listed<T>[]>;
}

/** Most words that share a first or last unit differ in the one beside it, and are compared no further. */
interface Listed<T> extends Entry<T> {
  /** The units beside its first and its last; `none` in a word of one. */
  readonly second: number;
  readonly penultimate: number;
}

const none = -1;

export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

function add<T>(map: Map<number, Listed<T>[]>, code: number, entry: Listed<T>): void {
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
