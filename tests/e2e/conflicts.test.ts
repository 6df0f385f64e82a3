/** One note written in two windows, or here and in a file: both texts are there, and the reader chooses, wherever the note is seen. */
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { openPopup } from '../support/faults';
import { openSaved } from '../support/reading';
import { giveOut, noteTable, takeIn } from '../support/taking-in';

const quote = '总投资4.85亿元';
const conflict = (page: Page) => page.getByRole('group', { name: '有两个版本' });
const comments = (page: Page) => page.locator('.note-comment').allTextContents();

/** Opens the editor of the only note of a side panel, and writes. */
async function begin(panel: Page, words: string): Promise<void> {
  await panel.bringToFront();
  await panel.getByRole('listitem').hover();
  await panel.getByRole('button', { name: '修改' }).click();
  await panel.getByRole('textbox', { name: '批注' }).fill(words);
}

test('of two edits of one note the reader chooses in the popup, the panel or the library', async ({
  site,
  start,
}) => {
  const browser = await start();
  const { context, origin } = browser;
  await openSaved(context, `${site}/plain-article/`, quote);
  const windows = [await context.newPage(), await context.newPage()] as const;
  for (const panel of windows) await panel.goto(`${origin}/sidepanel.html`);
  const [first, second] = windows;
  const inConflict = async (words: readonly [string, string]) => {
    await begin(first, words[0]);
    await begin(second, words[1]);
    for (const panel of windows) {
      await panel.bringToFront();
      await panel.getByRole('textbox', { name: '批注' }).press('Control+Enter');
      await expect(panel.getByRole('textbox', { name: '批注' })).toHaveCount(0);
    }
    await expect(conflict(second)).toHaveCount(1);
  };
  await inConflict(['与去年的5亿元不符', '与去年的6亿元不符']);

  const popup = await openPopup(browser);
  await test.step('the popup shows what only one of them says', async () => {
    await expect(popup.getByRole('listitem')).toHaveCount(2);
    await expect(conflict(popup).locator('del')).toHaveText(['5亿元']);
    await expect(conflict(popup).locator('ins')).toHaveText(['6亿元']);
  });
  await test.step('there one is kept with keys alone, and that is taken back', async () => {
    for (let i = 0; i < 20; i += 1) {
      const there = conflict(popup).getByRole('button', { name: '只留另一份' });
      if (await there.evaluate((it) => it === document.activeElement)) break;
      await popup.keyboard.press('Tab');
    }
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('listitem')).toHaveCount(1);
    expect(await comments(popup)).toEqual(['与去年的5亿元不符']);
    await expect(popup.getByRole('button', { name: '撤销' })).toBeFocused();
    await popup.keyboard.press('Enter');
    await expect(conflict(popup)).toHaveCount(1);
  });
  const library = await context.newPage();
  await test.step('the library shows the same, and keeps the later one', async () => {
    await library.goto(`${origin}/library.html`);
    await expect(conflict(library).locator('ins')).toHaveText(['6亿元']);
    await conflict(library).getByRole('button', { name: '只留这份' }).click();
    await expect(conflict(library)).toHaveCount(0);
    await expect.poll(() => comments(library)).toEqual(['与去年的6亿元不符']);
    await expect(conflict(popup)).toHaveCount(0);
    await expect(conflict(second)).toHaveCount(0);
  });
  await test.step('the side panel keeps both', async () => {
    await inConflict(['先写的', '后写的']);
    await conflict(first).getByRole('button', { name: '两份都留' }).click();
    await expect(conflict(second)).toHaveCount(0);
    await expect(first.getByRole('button', { name: '关闭' })).toBeFocused();
    expect(new Set(await comments(popup))).toEqual(new Set(['先写的', '后写的']));
  });
});

test('a note that a file has otherwise is marked in the library, and settled there', async ({
  start,
}) => {
  const browser = await start();
  const library = await browser.context.newPage();
  await library.goto(`${browser.origin}/library.html`);
  await takeIn(library, '旧笔记.csv', noteTable(['占地70亩']).replace(',,', ',据规划图,'));
  const table = String(await giveOut(library, '表格 CSV'));
  await takeIn(library, '改过.csv', table.replace('据规划图', '据公告'));
  await expect(conflict(library).locator('del')).toHaveText(['规划图']);
  await expect(conflict(library).locator('ins')).toHaveText(['公告']);

  await test.step('whose other version is deleted, is no conflict any more', async () => {
    const other = library
      .locator('.virtual-row')
      .filter({ hasText: '规划图' })
      .filter({
        hasNot: library.getByRole('group'),
      });
    await other.hover();
    await other.getByRole('button', { name: '删除' }).click();
    await expect(conflict(library)).toContainText('已删除');
    await conflict(library).getByRole('button', { name: '留下这份' }).click();
    await expect(conflict(library)).toHaveCount(0);
    expect(await comments(library)).toEqual(['据公告']);
  });
});
