/**
 * A small list of words, asked which of them begins or ends at a place of a text. The longest that fits counts. Ordered when it is
 * first asked: dozens of these are made when a page's scripts are loaded, in one task.
 */
export class WordSet {
  #order: Order | undefined;

  /** @param words parted by white space. */
  constructor(private readonly words: string) {}

  /** The length of the longest word that begins at `at`; 0 when none does. */
  startingAt(text: string, at: number): number {
    const words = (this.#order ?? this.#ordered()).byFirst.get(text.charAt(at));
    return words?.find((word) => text.startsWith(word, at))?.length ?? 0;
  }

  /** The length of the longest word that ends before `at`; 0 when none does. */
  endingAt(text: string, at: number): number {
    const words = (this.#order ?? this.#ordered()).byLast.get(text.charAt(at - 1));
    return words?.find((word) => text.endsWith(word, at))?.length ?? 0;
  }

  #ordered(): Order {
    const order: Order = { byFirst: new Map(), byLast: new Map() };
    const longestFirst = [...new Set(this.words.split(/\s+/).filter(Boolean))].sort(
      (a, b) => b.length - a.length,
    );
    for (const word of longestFirst) {
      put(order.byFirst, word.charAt(0), word);
      put(order.byLast, word.charAt(word.length - 1), word);
    }
    this.#order = order;
    return order;
  }
}

/** The words by their first and by their last character, longest first. */
interface Order {
  readonly byFirst: Map<string, string[]>;
  readonly byLast: Map<string, string[]>;
}

function put(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}
