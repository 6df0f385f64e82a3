/** Where the keyboard is after something went: on what was deleted, renamed, opened, let go. Never nowhere. */
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { factory, keptLibrary } from '../support/kept-library';
import { noteTable, takeIn } from '../support/taking-in';

const chosen = (page: Page, words: string) => page.getByText(words, { exact: true });

test('after each change the keyboard goes on in the list', async ({ start }) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);
  await takeIn(page, '备份.zip', await keptLibrary());
  const row = page.locator('[role=listitem]:focus');
  const first = page.getByRole('listitem').first();
  const notice = page.getByRole('status');

  await test.step('a note deleted and brought back', async () => {
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('共 3 条', { exact: true })).toBeVisible();
    await expect(row).toHaveCount(1);
  });

  await test.step('notes tagged, and that taken back', async () => {
    await page.keyboard.press('Control+a');
    await page.getByRole('button', { name: '标签…' }).press('Enter');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText('核');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(notice.filter({ hasText: '已撤销' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(row).toHaveCount(1);
  });

  await test.step('a search kept and let go', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('产值');
    await page.getByRole('button', { name: '保存搜索' }).press('Enter');
    await expect(page.getByRole('textbox', { name: '名称' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '移除搜索' }).press('Enter');
    await expect(page.getByRole('link', { name: '产值' })).toHaveCount(0);
    await expect(row).toHaveCount(1);
  });

  await test.step('a tag that is not renamed after all', async () => {
    await page.goto(`${origin}/library.html#/tags`);
    await expect(first).toContainText('产值');
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('F2');
    await expect(page.getByRole('textbox', { name: '重命名标签“产值”' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row).toHaveCount(1);
  });

  await test.step('a name opened: its page scrolls by key at once', async () => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await page.goto(`${origin}/library.html#/names?q=${encodeURIComponent(factory)}`);
    await expect(first).toContainText(factory);
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toContainText(factory);
    await expect(title).toBeFocused();
    await expect(page.getByRole('link', { name: /^铁路通车/ })).toBeAttached();
    await page.keyboard.press('End');
    await expect(page.getByRole('link', { name: /^铁路通车/ })).toBeInViewport();
  });
});

test('notes are chosen with Shift and let go with Escape, and what is copied is told', async ({
  start,
}) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);
  await takeIn(page, '笔记.csv', noteTable(['一', '二', '三', '四', '五', '六']));
  const boxes = page.getByRole('listitem').getByRole('checkbox');
  await boxes.nth(1).click();
  await boxes.nth(4).click({ modifiers: ['Shift'] });
  await expect(chosen(page, '已选 4 条，共 6 条')).toBeVisible();
  await expect(boxes.nth(0)).not.toBeChecked();
  await expect(boxes.nth(3)).toBeChecked();
  const all = page.getByRole('checkbox', { name: /已选 4 条/ });
  expect(await all.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);

  const third = page.getByRole('listitem').nth(2);
  await third.focus();
  await page.keyboard.press('Escape');
  await expect(chosen(page, '共 6 条')).toBeVisible();
  await expect(third).toBeFocused();
  await page.keyboard.press('Control+c');
  await expect(third.getByRole('status')).toHaveText('已复制');
});
