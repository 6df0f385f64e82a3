/** Names of the reader's own dictionaries in the search: an alias finds what was saved under the name, and the reverse. */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test';
import { openPopup, workerOf } from '../support/faults';
import { dictionaryPack, noteTable, takeIn, takeInPack } from '../support/taking-in';

const pack = dictionaryPack('澄湖名单', [
  { name: '澄湖霖川精密机械股份有限公司', aliases: ['霖川精工'] },
]);

interface Omnibox {
  readonly onInputStarted: { dispatch(): void };
  readonly onInputChanged: {
    dispatch(words: string, suggest: (all: { description: string }[]) => void): void;
  };
}

test('found in the popup and the address bar by every name of a dictionary that was added', async ({
  start,
}) => {
  const browser = await start();
  const { context, origin } = browser;
  const library = await context.newPage();
  await library.goto(`${origin}/library.html`);
  const rows = ['霖川精工年产主轴6万套', '澄湖霖川精密机械股份有限公司投产'];
  await takeIn(library, '旧笔记.csv', noteTable(rows));

  const popup = await openPopup(browser);
  const found = async (words: string, many: number) => {
    await popup.getByRole('searchbox').fill(words);
    await expect(popup.getByRole('listitem'), words).toHaveCount(many);
  };
  const worker = await workerOf(browser);
  const suggested = (words: string) =>
    worker.evaluate((typed) => {
      const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Omnibox } }).chrome;
      omnibox.onInputStarted.dispatch();
      return new Promise<number>((resolve) => {
        omnibox.onInputChanged.dispatch(typed, (all) => resolve(all.length));
      });
    }, words);
  await found('霖川精工', 1);
  await found('lcjg', 0);
  expect(await suggested('霖川精工')).toBe(1);

  await library.goto(`${origin}/library.html#/dictionary`);
  await takeInPack(library, pack);
  const use = library.getByRole('checkbox', { name: '使用词典“澄湖名单”' });
  // The popup that is open follows; one that is opened anew knows from the start.
  await expect(popup.getByRole('listitem')).toHaveCount(2);
  for (const words of ['霖川精工', '澄湖霖川精密机械股份有限公司', 'lcjg', 'LCJG']) {
    await found(words, 2);
    expect(await suggested(words), words).toBe(2);
  }
  await popup.reload();
  await found('霖川精工', 2);

  await use.press('Space');
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await expect.poll(() => suggested('霖川精工')).toBe(1);
});
