/** Pages that take the keyboard for themselves: what is typed into a note is not theirs to hear. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { painted } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { giveCommand } from '../support/command';
import { editorOf, openMarked, saveInWindow, selectByKeys } from '../support/reading';

const quote = '占到场学生的27%';
const comment = 'qzxj';

/** Opens the editor by key on a page that has a box of its own, and records what is typed and what has the focus there. */
async function openEditor(context: BrowserContext, site: string): Promise<Page> {
  const page = await openMarked(context, `${site}/plain-article/`);
  await page.evaluate(() => {
    const heard: string[] = [];
    const box = document.createElement('input');
    document.body.prepend(box);
    for (const type of ['keydown', 'input', 'focusin']) {
      addEventListener(
        type,
        (event) => heard.push(`${type} ${(event.target as Element).nodeName}`),
        true,
      );
    }
    Object.assign(window, { heard, box });
  });
  await selectByKeys(page, quote);
  await giveCommand(context, page, 'annotate');
  await expect((await editorOf(page)).getByRole('textbox', { name: '批注' })).toBeFocused();
  await page.evaluate(() => window.heard.splice(0));
  return page;
}

const heard = (page: Page) => page.evaluate(() => window.heard);

declare global {
  interface Window {
    /** What the page heard since the editor was opened. */
    heard: string[];
    box: HTMLInputElement;
  }
}

for (const [how, hold] of [
  ['again and again', () => {}],
  [
    'whenever something else has it',
    () => {
      const { box } = window;
      document.addEventListener('focusin', ({ target }) => target !== box && box.focus());
      document.addEventListener('focusout', () => box.focus());
    },
  ],
] as const) {
  test(`a page that takes the focus ${how} hears none of a note`, async ({ site, start }) => {
    const { context } = await start({ caretBrowsing: true });
    const page = await openEditor(context, site);
    await page.evaluate(hold);
    const box = (await editorOf(page)).getByRole('textbox', { name: '批注' });
    for (const letter of comment) {
      await page.evaluate(() => window.box.focus());
      await expect(box).toBeFocused();
      await page.keyboard.press(letter);
    }
    await expect(box).toHaveValue(comment);
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([quote]);
    expect(await heard(page)).toContain('focusin INPUT');
    const keys = (await heard(page)).filter((each) => /^(?:keydown|input)/.test(each));
    expect(keys).toEqual([]);
  });
}

test('where a page does not let go of the keyboard, the note is written in a window of its own', async ({
  site,
  start,
}) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await openEditor(context, site);
  await page.keyboard.insertText(comment);
  const opened = context.waitForEvent('page');
  await page.evaluate(() => void setInterval(() => window.box.focus(), 5));
  const editor = await opened;
  await expect(editor.getByRole('textbox', { name: '批注' })).toHaveValue(comment);
  await expect(editor.locator('blockquote')).toHaveText(quote);
  await saveInWindow(editor);
  await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([quote]);
});

test('the reader goes from the editor to the page and back by key, and out of it with the pointer', async ({
  site,
  start,
}) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await openEditor(context, site);
  const box = (await editorOf(page)).getByRole('textbox', { name: '批注' });
  const onPage = () =>
    page.evaluate(() => !document.activeElement?.matches('[popover]') && document.hasFocus());
  const inPageBox = () => page.evaluate(() => document.activeElement === window.box);

  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(onPage).toBe(true);
  await page.evaluate(() => window.box.focus());
  expect(await inPageBox()).toBe(true);
  await giveCommand(context, page, 'go-to-controls');
  await expect(box).toBeFocused();
  await page.evaluate(() => window.box.focus());
  await expect(box).toBeFocused();
  expect(await inPageBox()).toBe(false);

  await page.mouse.click(5, 400);
  await page.keyboard.press('Tab');
  await expect.poll(onPage).toBe(true);
  await box.click();
  await expect(box).toBeFocused();
  await page.evaluate(() => window.box.focus());
  await expect(box).toBeFocused();
});
