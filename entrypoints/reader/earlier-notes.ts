import { ask } from '@/lib/messaging/messenger';

/** How many notes of other pages are about a name. Numbers alone: what they say does not come into the page. */
export class EarlierNotes {
  readonly #counts = new Map<string, number>();

  /** What is known of it; 0 before it was asked for, and then `told` is called once it is known. */
  count(names: readonly string[], told: () => void): number {
    const [name = ''] = names;
    const known = this.#counts.get(name);
    if (known !== undefined) return known;
    this.#counts.set(name, 0);
    void ask('earlierNotes', { names }).then((reply) => {
      if (!reply.ok || reply.value === 0) return;
      this.#counts.set(name, reply.value);
      told();
    });
    return 0;
  }

  /** The notes are others now. */
  forget(): void {
    this.#counts.clear();
  }
}
