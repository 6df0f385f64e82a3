import { ask } from '@/lib/messaging/messenger';
import type { FigureWanted, Reply } from '@/lib/messaging/protocol';

/**
 * How many notes and figures of other pages are about what stands on this one. Numbers alone: what they say does not come into
 * the page. Each is 0 until it is known, or what it was when it was asked for last; `told` is called when it is another.
 */
export class Earlier {
  readonly #counts = new Map<string, number>();
  /** What need not be asked for again yet. */
  readonly #asked = new Set<string>();

  /** The notes about a name. */
  notes(names: readonly string[], told: () => void): number {
    return this.#count(`notes ${names[0]}`, () => ask('earlierNotes', { names }), told);
  }

  /** The figures of a name and a measure; none of one that is nobody's. */
  figures(wanted: FigureWanted | null, told: () => void): number {
    if (!wanted) return 0;
    const key = `figures ${wanted.subject} ${wanted.metric}`;
    return this.#count(key, () => ask('earlierFigures', wanted), told);
  }

  /** Another card is shown: pages elsewhere may have been noted meanwhile, of which nobody tells this one. */
  askAgain(): void {
    this.#asked.clear();
  }

  #count(key: string, asked: () => Promise<Reply<number>>, told: () => void): number {
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      void asked().then((reply) => {
        if (!reply.ok || reply.value === (this.#counts.get(key) ?? 0)) return;
        this.#counts.set(key, reply.value);
        told();
      });
    }
    return this.#counts.get(key) ?? 0;
  }
}
