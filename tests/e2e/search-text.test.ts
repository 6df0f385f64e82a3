/** The text that is searched has come out of step with the notes: it is put in order, and the reader sees how far that is. */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test';
import { openPopup } from '../support/faults';
import { noteTable, takeIn } from '../support/taking-in';

const count = 6_000;

test('a progress bar is shown while the search text is made anew, and then every note is found', async ({
  start,
}) => {
  const browser = await start();
  const library = await browser.context.newPage();
  await library.goto(`${browser.origin}/library.html`);
  const rows = Array.from({ length: count }, (_, i) => `第${i}户搬进澄湖新居`);
  await takeIn(library, '旧笔记.csv', noteTable(rows));
  await library.close();

  const popup = await openPopup(browser);
  const box = popup.getByRole('searchbox');
  await box.fill('澄湖新居');
  await expect(popup.getByRole('heading', { name: '6,000' })).toBeVisible();
  await popup.evaluate(async () => {
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
  await popup.reload();
  const steps = await popup.evaluateHandle(() => {
    const seen: { words: string; value: number; max: number }[] = [];
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (!bar) return;
      const words = bar.parentElement?.textContent ?? '';
      seen.push({ words, value: bar.value, max: bar.max });
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
    return seen;
  });
  await box.fill('澄湖新居');
  await expect(popup.getByRole('heading', { name: '6,000' })).toBeVisible();
  await expect(popup.getByRole('progressbar')).toHaveCount(0);
  const seen = await steps.jsonValue();
  expect(seen.length).toBeGreaterThan(0);
  expect(seen[0]?.words).toContain('整理');
  expect(seen.map(({ max }) => max)).toEqual(seen.map(() => count));
  expect(seen.map(({ value }) => value)).toEqual(
    seen.map(({ value }) => value).sort((a, b) => a - b),
  );
});
