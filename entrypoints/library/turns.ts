type Work = (stop: AbortSignal) => Promise<void>;

/**
 * Work of which only the last that was asked for matters. Asked for something else, it is given up; asked for the same again, it
 * comes to its end and is done once more: while the database changes all the time there would be no end to it otherwise.
 */
export class Turns {
  #running: { readonly of: string; readonly stop: AbortController; next: Work | null } | null =
    null;

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
    while (own.next && !own.stop.signal.aborted) {
      const { next } = own;
      own.next = null;
      await next(own.stop.signal);
    }
    if (this.#running === own) this.#running = null;
  }
}
