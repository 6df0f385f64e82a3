import type { Mention } from '@/lib/model/mention';

/** Another name that stands in the same paragraphs, and in how many of them. */
export interface Companion {
  readonly name: string;
  readonly kind: Mention['kind'];
  readonly paragraphs: number;
}

/** Counts names that stand beside one name, over any number of articles. */
export class Companions {
  readonly #found = new Map<string, { kind: Mention['kind']; paragraphs: number }>();

  /** @param name the canonical name whose companions are counted */
  constructor(private readonly name: string) {}

  /** Takes an article in. Linear in its text and mentions, which are in its order. */
  add(text: string, mentions: readonly Mention[]): void {
    let end = -1;
    let paragraph = new Map<string, Mention['kind']>();
    const close = () => {
      if (paragraph.has(this.name)) {
        paragraph.delete(this.name);
        for (const [name, kind] of paragraph) this.#count(name, kind);
      }
      paragraph = new Map();
    };
    for (const { start, name, kind } of mentions) {
      if (start >= end) {
        close();
        const next = text.indexOf('\n', start);
        end = next < 0 ? text.length + 1 : next;
      }
      paragraph.set(name, kind);
    }
    close();
  }

  /** The companions, the most frequent first. */
  list(): Companion[] {
    return Array.from(this.#found, ([name, found]) => ({ name, ...found })).sort(
      (a, b) => b.paragraphs - a.paragraphs || (a.name < b.name ? -1 : 1),
    );
  }

  #count(name: string, kind: Mention['kind']): void {
    const known = this.#found.get(name);
    if (known) known.paragraphs += 1;
    else this.#found.set(name, { kind, paragraphs: 1 });
  }
}
