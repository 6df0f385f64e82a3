import { signal } from '@preact/signals';

type Work = (stop: AbortSignal) => Promise<void>;

/**
 * Work of which only the last that was asked for matters. Asked for something else, it is given up; asked for the same again, it
 * comes to its end and is done once more: while the database changes all the time there would be no end to it otherwise.
 */
export class Turns {
  #running: { readonly of: string; readonly stop: AbortController; next: Work | null } | null =
    null;
  /** What was done last. */
  #done: string | null = null;
  readonly #busy = signal(false);

  /** Whether something else is being done than was done last; not so while that is only done again. */
  get busy(): boolean {
    return this.#busy.value;
  }

  /** @param of what it is for @param work tells its failures itself */
  ask(of: string, work: Work): void {
    if (this.#running?.of === of) {
      this.#running.next = work;
      return;
    }
    this.#running?.stop.abort();
    void this.#run(of, work);
  }

  async #run(of: string, work: Work): Promise<void> {
    const own = { of, stop: new AbortController(), next: work as Work | null };
    this.#running = own;
    this.#busy.value = of !== this.#done;
    while (own.next && !own.stop.signal.aborted) {
      const { next } = own;
      own.next = null;
      await next(own.stop.signal);
    }
    if (this.#running !== own) return;
    this.#running = null;
    this.#done = of;
    this.#busy.value = false;
  }
}
