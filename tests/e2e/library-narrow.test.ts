/** The library in a narrow window, and its lists changed by the dozen: without a mouse. */
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { factory, keptLibrary } from '../support/kept-library';
import { noteTable, takeIn } from '../support/taking-in';

const total = (page: Page, count: number) => page.getByText(`共 ${count} 条`, { exact: true });

test('in a narrow window the facets open at a press, and tell how many are chosen', async ({
  start,
}) => {
  const { context, origin } = await start({ viewport: { width: 400, height: 700 } });
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);
  await takeIn(page, '备份.zip', await keptLibrary());
  await expect(total(page, 3)).toBeVisible();
  const facets = page.getByRole('region', { name: '筛选' });
  const toggle = facets.getByRole('button', { name: /^筛选/ });
  const tag = facets.getByRole('checkbox', { name: '规划' });
  await expect(tag).toBeHidden();

  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  // In the tab order the values come right after what opened them.
  await page.keyboard.press('Tab');
  await expect(facets.getByRole('checkbox').first()).toBeFocused();
  await tag.focus();
  await page.keyboard.press('Space');
  await expect(total(page, 1)).toBeVisible();
  await expect(toggle).toHaveAccessibleName('筛选 1');

  await toggle.press('Enter');
  await expect(tag).toBeHidden();
  await expect(toggle).toHaveAccessibleName('筛选 1');
  await toggle.press('Enter');
  await facets.getByRole('button', { name: '清除筛选' }).press('Enter');
  await expect(total(page, 3)).toBeVisible();
  // Nothing stands beyond the edge of the window.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
});

test('a file is chosen, looked at and taken in by key', async ({ start }) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);
  await page.getByRole('button', { name: '导入…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const opened = page.waitForEvent('filechooser');
  await dialog.getByLabel('选择文件…').focus();
  await page.keyboard.press('Enter');
  const buffer = Buffer.from(noteTable(['第一条', '第二条']));
  await (await opened).setFiles({ name: '笔记.csv', mimeType: 'text/csv', buffer });
  await expect(dialog.getByRole('row', { name: '新增 2' })).toBeVisible();
  const take = dialog.getByRole('button', { name: '导入', exact: true });
  await expect(take).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(total(page, 2)).toBeVisible();
  // The focus is back where it can go on from.
  await expect(page.getByRole('button', { name: '导入…' })).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('tags are given to what is chosen and taken off it, and each change is taken back', async ({
  start,
}) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);
  await takeIn(page, '备份.zip', await keptLibrary());
  const count = (tag: string) =>
    page.locator('.facet-value').filter({ hasText: tag }).locator('.facet-count');
  await expect(count('产值')).toHaveText('2');

  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await expect(page.getByText('已选 3 条，共 3 条')).toBeVisible();
  await page.getByRole('button', { name: '标签…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '修改 3 条笔记的标签' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('核');
  await page.keyboard.press('Enter');
  await dialog.getByRole('checkbox', { name: '产值' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: '修改', exact: true }).press('Enter');
  await expect(page.getByText('已修改 3 条笔记的标签')).toBeVisible();
  await expect(count('核')).toHaveText('3');
  await expect(count('产值')).toHaveCount(0);
  await expect(count('规划')).toHaveText('1');
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  await expect(count('产值')).toHaveText('2');
  await expect(count('核')).toHaveCount(0);
});

test('what another search does not list is not chosen any more', async ({ start }) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);
  await takeIn(page, '备份.zip', await keptLibrary());
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Control+a');
  await expect(page.getByText('已选 3 条，共 3 条')).toBeVisible();

  await page.getByRole('combobox', { name: '排序' }).waitFor({ state: 'hidden' });
  await page.getByRole('checkbox', { name: '规划' }).press('Space');
  await expect(page.getByText('已选 1 条，共 1 条')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('已选 1 条，共 3 条')).toBeVisible();

  await page.getByRole('searchbox').fill('据称');
  await expect(total(page, 1)).toBeVisible();
  await expect(page.getByRole('button', { name: '删除' })).toHaveCount(1);
  await page.getByRole('searchbox').fill(factory);
  await expect(total(page, 3)).toBeVisible();
});
