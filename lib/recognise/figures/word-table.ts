/** Words by their first and last character, so that the longest one that begins or ends at a place is found in a few steps. */
export class WordTable<T> {
  readonly #byFirst = new Map<number, Entry<T>[]>();
  readonly #byLast = new Map<number, Entry<T>[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      const entry = { word, value };
      add(this.#byFirst, word.charCodeAt(0), entry);
      add(this.#byLast, word.charCodeAt(word.length - 1), entry);
    }
    for (const list of [...this.#byFirst.values(), ...this.#byLast.values()]) {
      list.sort((a, b) => b.word.length - a.word.length);
    }
  }

  /** The longest word that begins at `index` and that `accepts` takes. */
  at(
    text: string,
    index: number,
    accepts: (entry: Entry<T>) => boolean = () => true,
  ): Entry<T> | undefined {
    return this.#byFirst
      .get(text.charCodeAt(index))
      ?.find((entry) => text.startsWith(entry.word, index) && accepts(entry));
  }

  /** The longest word that ends before `index` and that `accepts` takes. */
  before(
    text: string,
    index: number,
    accepts: (entry: Entry<T>) => boolean = () => true,
  ): Entry<T> | undefined {
    if (index < 1) return undefined;
    return this.#byLast
      .get(text.charCodeAt(index - 1))
      ?.find(
        (entry) =>
          entry.word.length <= index &&
          text.startsWith(entry.word, index - entry.word.length) &&
          accepts(entry),
      );
  }
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
  return new WordTable(split(words).map((word) => [word, true]));
}

export function split(words: string): string[] {
  return words.trim().split(/\s+/);
}
