import type { Steps } from './steps';

/** How long a slice of work may keep the page waiting, in ms: half of a frame. */
const slice = 8;

/**
 * Runs long work in slices, so that the page scrolls, answers clicks and draws in between.
 *
 * @returns null once the signal is aborted: what is left of the work is dropped
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  const turns = new Turns();
  try {
    let until = performance.now() + slice;
    let paused = false;
    for (;;) {
      const step = steps.next(paused);
      // Whoever gave it up while it was prepared does not want what was quickly done either.
      if (step.done) return signal.aborted ? null : step.value;
      paused = performance.now() >= until;
      if (!paused) continue;
      await turns.others();
      if (signal.aborted) return null;
      until = performance.now() + slice;
    }
  } finally {
    turns.close();
  }
}

/**
 * Lets others go first. Not by a timer: those wait at least 4 ms when nested, and a second in a hidden tab. Nor by
 * `scheduler.yield()`, which lets nobody go first but the browser: the page's own timers would wait until all is done.
 */
export async function othersTurn(): Promise<void> {
  const turns = new Turns();
  await turns.others();
  turns.close();
}

/** Others' turns by one channel: hundreds of channels for a long text would take a part of its time. */
class Turns {
  readonly #channel = new MessageChannel();
  #done = () => {};

  constructor() {
    this.#channel.port1.onmessage = () => this.#done();
  }

  others(): Promise<void> {
    return new Promise((done) => {
      this.#done = done;
      this.#channel.port2.postMessage(null);
    });
  }

  close(): void {
    this.#channel.port1.close();
  }
}
