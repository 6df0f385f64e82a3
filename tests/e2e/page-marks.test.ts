/** The whole article is tagged and given a status without anything being selected. */
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { editorOf, openMarked } from '../support/reading';

const typed = (page: Page) => page.getByRole('region', { name: '整篇文章' }).getByRole('combobox');

test('tagged in the popup, seen in the panel and found in the search, by mouse', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  await openMarked(context, `${site}/plain-article/`);
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('button', { name: '待核' }).click();
  await typed(popup).fill('苏州工业园区');
  await typed(popup).press('Enter');
  await expect(popup.getByRole('listitem')).toContainText('待核');

  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await expect(panel.getByRole('button', { name: '待核' })).toHaveAttribute('aria-pressed', 'true');
  await panel.getByRole('button', { name: '移除标签“苏州工业园区”' }).click();
  await typed(panel).fill('开放日');
  await panel.getByRole('heading', { level: 1 }).click();
  await panel.getByRole('button', { name: '已用' }).click();

  await test.step('live in the popup, and by any substring suggested', async () => {
    await popup.getByRole('searchbox').fill('开放');
    await expect(popup.getByRole('listitem')).toContainText('已用');
    await expect(popup.getByRole('listitem')).not.toContainText('苏州工业园区');
    await typed(popup).fill('放日');
    await expect(popup.getByRole('option')).toHaveCount(0);
    await popup.getByRole('button', { name: '移除标签“开放日”' }).click();
    await typed(popup).fill('放日');
    await expect(popup.getByRole('option')).toHaveCount(0);
  });

  await test.step('what is left of it is nothing: the note is gone', async () => {
    await typed(popup).fill('');
    await popup.getByRole('button', { name: '已用' }).click();
    await popup.getByRole('searchbox').fill('');
    await expect(popup.getByText('还没有笔记')).toBeVisible();
    await expect(panel.getByRole('button', { name: '已用' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });
});

test('tagged with keys alone, and its one note is written on in the editor', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  const { keyboard } = popup;
  const reach = async (name: string) => {
    for (let i = 0; i < 12; i += 1) {
      await keyboard.press('Tab');
      if (await popup.getByRole('button', { name }).evaluate((it) => it === document.activeElement))
        return;
    }
    throw new Error(`${name} cannot be reached`);
  };
  await expect(popup.getByRole('button', { name: '已读' })).toBeVisible();
  await reach('已读');
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('园区动态');
  await keyboard.press('Enter');
  await expect(popup.getByRole('listitem')).toContainText('园区动态');
  await expect(popup.getByRole('listitem')).toContainText('已读');

  await reach('批注本页');
  await keyboard.press('Enter');
  await page.bringToFront();
  const editor = await editorOf(page);
  await expect(editor.getByRole('button', { name: '已读' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await editor.getByRole('textbox', { name: '批注' }).fill('开放日年年有');
  await editor.getByRole('button', { name: '已用' }).click();
  await editor.getByRole('textbox', { name: '批注' }).press('Control+Enter');
  const note = popup.getByRole('listitem');
  await expect(note).toContainText('开放日年年有');
  await expect(note).toHaveCount(1);
  await expect(note).toContainText('已用');
  await expect(note).toContainText('园区动态');
});
