/** The text that is searched has come out of step with the notes: it is put in order, and the reader sees how far that is. */
import { expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { test } from '../support/browser-test';
import { openPopup } from '../support/faults';
import { noteTable, takeIn } from '../support/taking-in';

const count = 6_000;

test('a progress bar is shown while the search text is made anew, and then every note is found', async ({
  start,
}) => {
  const browser = await start();
  await fill(browser, count);

  const popup = await openPopup(browser);
  const box = popup.getByRole('searchbox');
  await box.fill('澄湖新居');
  await expect(popup.getByRole('heading', { name: '6,000' })).toBeVisible();
  await loseSearchText(popup);
  await popup.reload();
  await popup.evaluate(watchProgress);
  await box.fill('澄湖新居');
  await expect(popup.getByRole('heading', { name: '6,000' })).toBeVisible();
  const steps = () => popup.evaluate(() => (globalThis as unknown as Watching).steps);
  await expect.poll(async () => (await steps()).at(-1)).toBe(null);
  const told = (await steps()).slice(0, -1);
  expect(told[0]).toEqual({ done: 0, all: count });
  const done = told.map((step) => step?.done ?? -1);
  expect(done).toEqual(done.toSorted((a, b) => a - b));

  // It is over in a moment: what is shown meanwhile, at leisure.
  const tell = (rebuild: Progress | null) =>
    popup.evaluate(async (value) => {
      const { chrome } = globalThis as unknown as Watching;
      await chrome.storage.session.set({ rebuild: value });
    }, rebuild);
  const bar = popup.getByRole('progressbar');
  await tell({ done: 1_500, all: count });
  await expect(popup.getByRole('status').filter({ has: bar })).toContainText('整理');
  expect(await bar.evaluate((it: HTMLProgressElement) => it.position)).toBe(0.25);
  await tell({ done: 3_000, all: count });
  await expect.poll(() => bar.evaluate((it: HTMLProgressElement) => it.position)).toBe(0.5);
  await tell(null);
  await expect(bar).toHaveCount(0);
});

test('the library has the search text put in order, and finds then what it did not', async ({
  start,
}) => {
  const browser = await start();
  await fill(browser, 300);
  const library = await browser.context.newPage();
  await library.goto(`${browser.origin}/library.html`);
  await expect(library.locator('.list-bar')).toContainText('300');
  await loseSearchText(library);
  await library.getByRole('searchbox').fill('第25户');
  await expect(library.getByRole('listitem')).toHaveCount(1);
  await expect(library.getByRole('listitem')).toContainText('第25户搬进澄湖新居');

  await library.evaluate(async () => {
    const { chrome } = globalThis as unknown as Watching;
    await chrome.storage.session.set({ rebuild: { done: 100, all: 400 } });
  });
  const bar = library.getByRole('progressbar');
  await expect(library.getByRole('status').filter({ has: bar })).toContainText('整理');
  expect(await bar.evaluate((it: HTMLProgressElement) => it.position)).toBe(0.25);
});

/** Takes in so many notes that `澄湖新居` finds. */
async function fill(browser: ExtensionBrowser, count: number): Promise<void> {
  const library = await browser.context.newPage();
  await library.goto(`${browser.origin}/library.html`);
  // Or the worker's weekly look, some seconds after it has started, might come first.
  await library.evaluate(async () => {
    const { chrome } = globalThis as unknown as Watching;
    await chrome.storage.local.set({ searchTextChecked: Date.now() });
  });
  const rows = Array.from({ length: count }, (_, i) => `第${i}户搬进澄湖新居`);
  await takeIn(library, '旧笔记.csv', noteTable(rows));
  await library.close();
}

/** What only a fault does. */
async function loseSearchText(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('pangzhu');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = db.transaction(['texts', 'chunks'], 'readwrite');
    transaction.objectStore('texts').clear();
    transaction.objectStore('chunks').clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  });
}

interface Progress {
  readonly done: number;
  readonly all: number;
}

interface Watching {
  readonly chrome: {
    readonly storage: {
      readonly local: { set(items: object): Promise<void> };
      readonly session: {
        set(items: object): Promise<void>;
        readonly onChanged: {
          addListener(heard: (changes: { rebuild?: { newValue?: Progress } }) => void): void;
        };
      };
    };
  };
  steps: (Progress | null)[];
}

/** Keeps in `steps` what pages are told of the work, null for its end. */
function watchProgress(): void {
  const world = globalThis as unknown as Watching;
  world.steps = [];
  world.chrome.storage.session.onChanged.addListener(({ rebuild }) => {
    if (rebuild) world.steps.push(rebuild.newValue ?? null);
  });
}
