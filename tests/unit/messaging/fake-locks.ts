/** One page after the other, as `navigator.locks`; shared ones together. Only what is used of it. */
export class FakeLocks {
  #last: Promise<unknown> = Promise.resolve();

  async request<T>(
    _name: string,
    options: { readonly signal?: AbortSignal } | (() => Promise<T>),
    callback?: () => Promise<T>,
  ): Promise<T> {
    const work = typeof options === 'function' ? options : (callback as () => Promise<T>);
    const signal = typeof options === 'function' ? undefined : options.signal;
    const turn = this.#last;
    let free = () => {};
    this.#last = new Promise<void>((resolve) => {
      free = resolve;
    });
    try {
      await Promise.race([turn, ...(signal ? [aborted(signal)] : [])]);
      return await work();
    } finally {
      void turn.then(free);
    }
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}
