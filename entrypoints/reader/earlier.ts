import { ask } from '@/lib/messaging/messenger';
import type { FigureWanted, Reply } from '@/lib/messaging/protocol';

/**
 * How many notes and figures of other pages are about what stands on this one. Numbers alone: what they say does not come into
 * the page. Each is 0 before it was asked for, and then `told` is called once it is known.
 */
export class Earlier {
  readonly #counts = new Map<string, number>();

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

  /** The notes are others now. */
  forget(): void {
    this.#counts.clear();
  }

  #count(key: string, asked: () => Promise<Reply<number>>, told: () => void): number {
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    this.#counts.set(key, 0);
    void asked().then((reply) => {
      if (!reply.ok || reply.value === 0) return;
      this.#counts.set(key, reply.value);
      told();
    });
    return 0;
  }
}
