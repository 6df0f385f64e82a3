import type { NoteBody } from '@/lib/model/note';

/** How long what was typed may be in memory only, in ms. */
const interval = 2000;

/** Keeps what is typed, at most every two seconds, and at once when the page goes away. */
export class DraftKeeper {
  #waiting: NoteBody | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly send: (body: NoteBody) => unknown) {
    addEventListener('pagehide', () => this.#flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#flush();
    });
  }

  keep(body: NoteBody): void {
    this.#waiting = body;
    this.#timer ??= setTimeout(() => this.#flush(), interval);
  }

  /** Forgets what has not been sent yet: it is being saved, or was thrown away. */
  stop(): void {
    this.#waiting = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #flush(): void {
    const body = this.#waiting;
    this.stop();
    if (body) this.send(body);
  }
}
