import type { NoteBody } from '@/lib/model/note';

/** How long what was typed may be in memory only, in ms. */
const interval = 2000;

/** Keeps what is typed in a page of ours: at most every two seconds, and at once when the page goes away. */
export class DraftKeeper {
  readonly #waiting = new Map<string, NoteBody>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param send keeps a draft, given the key it was kept with here */
  constructor(private readonly send: (key: string, body: NoteBody) => unknown) {
    addEventListener('pagehide', () => this.#flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#flush();
    });
  }

  keep(key: string, body: NoteBody): void {
    this.#waiting.set(key, body);
    this.#timer ??= setTimeout(() => this.#flush(), interval);
  }

  /** Forgets what has not been sent yet: it is being saved, or was thrown away. */
  drop(key: string): void {
    this.#waiting.delete(key);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const [key, body] of waiting) this.send(key, body);
  }
}
