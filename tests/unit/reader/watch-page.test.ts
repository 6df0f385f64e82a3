// @vitest-environment jsdom
/** Once the watching is over, nothing of it is left: no observer, no timer, no listener. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReader } from '@/entrypoints/reader/page/page-reader';
import { watchPage } from '@/entrypoints/reader/page/watch-page';

const watched = new Set<Node>();
const observers = new Set<() => void>();

/** Of a browser's all that is asked here: what it observes, and a way to tell of a change. */
class Observer {
  readonly #own = new Set<Node>();
  constructor(told: (records: unknown[]) => void) {
    observers.add(() => {
      if (this.#own.size === 0) return;
      told([{ type: 'characterData', removedNodes: [], addedNodes: [] }]);
    });
  }
  observe(node: Node): void {
    this.#own.add(node);
    watched.add(node);
  }
  disconnect(): void {
    for (const node of this.#own) watched.delete(node);
    this.#own.clear();
  }
}

let controller: AbortController;
let reader: PageReader;
const scrolled = vi.fn();
const frame = document.implementation.createHTMLDocument();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', Observer);
  controller = new AbortController();
  scrolled.mockClear();
  reader = {
    page: document,
    article: { text: { *isCurrent() {} } },
    innerTrees: () => [frame],
    scrolled,
  } as unknown as PageReader;
});
afterEach(() => {
  controller.abort();
  observers.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Everything that a watched page may do. */
function stir(): void {
  for (const tell of observers) tell();
  document.dispatchEvent(new Event('scroll'));
  document.dispatchEvent(new Event('visibilitychange'));
  const loaded = document.createElement('iframe');
  document.body.append(loaded);
  loaded.dispatchEvent(new Event('load'));
  loaded.remove();
}

it('watches the page and its inner trees, and hears them', async () => {
  const read = vi.fn(async () => {});
  await watchPage(reader, read, controller.signal);
  expect(watched).toEqual(new Set([document, frame]));
  stir();
  expect(vi.getTimerCount()).toBe(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(scrolled).toHaveBeenCalled();
  expect(read).toHaveBeenCalledTimes(2);
});

it('leaves nothing behind', async () => {
  const read = vi.fn(async () => {});
  const listen = vi.spyOn(document, 'addEventListener');
  await watchPage(reader, read, controller.signal);
  expect(listen.mock.calls.map(([type]) => type).sort()).toEqual([
    'load',
    'scroll',
    'visibilitychange',
  ]);
  for (const [, , options] of listen.mock.calls) {
    expect(options).toMatchObject({ signal: controller.signal });
  }
  stir();
  controller.abort();
  expect(watched.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  stir();
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(scrolled).not.toHaveBeenCalled();
  expect(read).toHaveBeenCalledTimes(1);
});

it('takes nothing up again after a reading that was under way', async () => {
  let done = () => {};
  const reading = new Promise<void>((resolve) => {
    done = resolve;
  });
  const watching = watchPage(reader, () => reading, controller.signal);
  expect(watched.size).toBeGreaterThan(0);
  controller.abort();
  done();
  await watching;
  expect(watched.size).toBe(0);
  stir();
  expect(vi.getTimerCount()).toBe(0);
});
