/** `pz` in the address bar. Nobody can type there in a test: the browser's events are given to the worker as it gives them. */
import { expect } from '@playwright/test';
import { click, dragOver, painted, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { workerOf } from '../support/faults';
import { openMarked } from '../support/reading';

interface Omnibox {
  readonly onInputChanged: {
    dispatch(
      words: string,
      suggest: (all: { content: string; description: string }[]) => void,
    ): void;
  };
  readonly onInputEntered: { dispatch(words: string, disposition: string): void };
}

test('notes are suggested in the address bar, and opened from it', async ({ site, start }) => {
  const browser = await start();
  const { context, origin } = browser;
  const page = await openMarked(context, `${site}/plain-article/`);
  await dragOver(page, '总投资4.85亿元');
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toHaveLength(1);
  const worker = await workerOf(browser);
  const [suggestion, ...others] = await worker.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>((resolve) => {
        const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Omnibox } }).chrome;
        omnibox.onInputChanged.dispatch('投资4', resolve);
      }),
  );
  expect(others).toEqual([]);
  expect(suggestion?.description).toContain('总<match>投资4</match>.85亿元');
  const enter = (words: string) =>
    worker.evaluate((typed) => {
      const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Omnibox } }).chrome;
      omnibox.onInputEntered.dispatch(typed, 'newForegroundTab');
    }, words);
  const note = context.waitForEvent('page');
  await enter(suggestion?.content ?? '');
  await (await note).waitForFunction(() => CSS.highlights.has('pangzhu-note-yellow'));
  const library = context.waitForEvent('page');
  await enter('投资4');
  const listed = await library;
  expect(listed.url().startsWith(`${origin}/library.html`)).toBe(true);
  await expect(listed.getByRole('searchbox')).toHaveValue('投资4');
});
