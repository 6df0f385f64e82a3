/** The extension's own pages change notes: edit, delete, take back; and switch the marks. */
import { expect } from '@playwright/test';
import { click, dragOver, painted, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked, openSaved } from '../support/reading';

const quote = '占到场学生的27%';

test('a note is edited and deleted in the side panel, and brought back', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const page = await openSaved(context, `${site}/plain-article/`, quote);

  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  const note = panel.getByRole('listitem').filter({ hasText: quote });

  await test.step('edited, with a draft that outlives the panel', async () => {
    await note.hover();
    await note.getByRole('button', { name: '修改' }).click();
    await panel.getByRole('textbox', { name: '批注' }).fill('去年是三成');
    // Drafts are kept within two seconds.
    await panel.waitForTimeout(2500);
    await panel.reload();
    await note.hover();
    await note.getByRole('button', { name: '修改' }).click();
    const comment = panel.getByRole('textbox', { name: '批注' });
    await expect(comment).toHaveValue('去年是三成');
    await panel.getByRole('radio', { name: '存疑' }).check({ force: true });
    await comment.press('Control+Enter');
    await expect(note).toContainText('去年是三成');
    await expect.poll(async () => (await painted(page))['pangzhu-note-blue']).toEqual([quote]);
  });

  await test.step('deleted and brought back', async () => {
    await note.getByRole('button', { name: quote }).focus();
    await panel.keyboard.press('Delete');
    await expect(note).toHaveCount(0);
    await expect
      .poll(async () => Object.keys(await painted(page)))
      .not.toContain('pangzhu-note-blue');
    await expect(panel.getByRole('button', { name: '撤销' })).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(note).toContainText('去年是三成');
    await expect.poll(async () => (await painted(page))['pangzhu-note-blue']).toEqual([quote]);
  });

  await test.step('listed in the library, which sees it go', async () => {
    const library = await context.newPage();
    await library.goto(`${origin}/library.html`);
    await library.getByRole('searchbox').fill('三成');
    await expect(library.getByRole('listitem')).toHaveCount(1);
    await note.hover();
    await note.getByRole('button', { name: '删除' }).click();
    await expect(library.getByText('没有找到')).toBeVisible();
  });
});

test('the popup switches the marks of a site off and on', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByText('标注', { exact: true }).click();
  await expect.poll(async () => Object.keys(await painted(page))).toEqual([]);
  await popup.reload();
  await expect(popup.getByRole('switch', { name: '标注' })).not.toBeChecked();
  await popup.getByText('标注', { exact: true }).click();
  await expect.poll(async () => Object.keys(await painted(page))).toContain('pangzhu-figure');
});

test('a note on a page without an article is begun in the popup', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${site}/login-page/`);
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('button', { name: '批注本页' }).click();
  await page.bringToFront();
  const editor = await editorOf(page);
  await editor.getByRole('textbox', { name: '批注' }).fill('入口换了地方');
  await editor.getByRole('textbox', { name: '批注' }).press('Control+Enter');
  await expect(popup.getByRole('listitem')).toContainText('入口换了地方');
});

test('a name finds what was saved under its other names', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  await dragOver(page, '湘潭高新区。在崇德科技');
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('searchbox').fill('湘潭高新技术产业开发区');
  await expect(popup.getByRole('listitem')).toContainText('湘潭高新区');
});
