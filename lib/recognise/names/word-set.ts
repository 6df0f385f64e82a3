/** A small list of words, asked which of them begins or ends at a place of a text. The longest that fits counts. */
export class WordSet {
  readonly #byFirst = new Map<string, string[]>();
  readonly #byLast = new Map<string, string[]>();

  /** @param words parted by white space. */
  constructor(words: string) {
    const longestFirst = [...new Set(words.split(/\s+/).filter(Boolean))].sort(
      (a, b) => b.length - a.length,
    );
    for (const word of longestFirst) {
      put(this.#byFirst, word.charAt(0), word);
      put(this.#byLast, word.charAt(word.length - 1), word);
    }
  }

  /** The length of the longest word that begins at `at`; 0 when none does. */
  startingAt(text: string, at: number): number {
    const words = this.#byFirst.get(text.charAt(at));
    return words?.find((word) => text.startsWith(word, at))?.length ?? 0;
  }

  /** The length of the longest word that ends before `at`; 0 when none does. */
  endingAt(text: string, at: number): number {
    const words = this.#byLast.get(text.charAt(at - 1));
    return words?.find((word) => text.endsWith(word, at))?.length ?? 0;
  }
}

function put(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}
