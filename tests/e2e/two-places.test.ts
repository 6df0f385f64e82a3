/** The same page in two tabs, a page that moves on while a note is written, a passage that is gone, an extension that is reloaded. */
import { expect, type Page } from '@playwright/test';
import { click, dragOver, painted, placeOf, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked, reloadExtension, writeOn } from '../support/reading';

const hasNote = async (page: Page) => 'pangzhu-note-yellow' in (await painted(page));

test('a note saved in one tab is painted in the other, and goes from both', async ({
  site,
  start,
}) => {
  const { context } = await start();
  const first = await openMarked(context, `${site}/plain-article/`);
  const second = await openMarked(context, `${site}/plain-article/?utm_source=mail`);
  await first.bringToFront();
  await dragOver(first, '占到场学生的27%');
  await click(first, await see(first, 'button', '保存'));
  await expect.poll(() => hasNote(second)).toBe(true);
  await click(first, await see(first, 'button', '撤销'));
  await expect.poll(() => hasNote(second)).toBe(false);
});

test('a note belongs to the page it was begun on, wherever the page has moved since', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const editor = await writeOn(page, '占到场学生的27%');
  await editor.getByRole('textbox', { name: '批注' }).fill('写在第一页');
  await page.evaluate(() => history.pushState(null, '', '/heavy-page/'));
  await editor.getByRole('button', { name: '保存' }).click();
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('searchbox').fill('写在第一');
  await expect(popup.getByRole('listitem')).toContainText('写在第一页');
  const opened = context.waitForEvent('page');
  await popup.getByRole('searchbox').press('Control+Enter');
  expect((await opened).url()).toBe(`${site}/plain-article/`);
});

test('opening a note whose passage is gone says so and gives its words back', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  let sentence = '新线路每天可运送1200人次，首班车提前到六点半。';
  const body = () =>
    `<!doctype html><html lang="zh"><title>班车线路调整通知</title><h1>班车线路调整通知</h1><article>
    <p>家住城北的职工发现，开往湘潭高新区的班车从本周一起提前发车，沿途新设了三个站点，换乘更方便。</p>
    <p>${sentence}</p>
    <p>“以前要转两趟车，现在出门走五分钟就能上车。”一位在园区上班的职工说，他每天能多睡20分钟。园区还将征求意见，看是否需要增开晚班车，让加班的人也能坐上车回家。</p></article>`;
  await context.route(`${site}/notice/`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: body() }),
  );
  const page = await openMarked(context, `${site}/notice/`);
  await dragOver(page, '新线路每天可运送1200人次');
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(() => hasNote(page)).toBe(true);
  sentence = '';
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('searchbox').fill('新线路每天');
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await popup.getByRole('searchbox').press('Enter');
  await see(page, 'alert', '', 20_000);
  await see(page, 'StaticText', '新线路每天可运送1200人次');
});

for (const [where, words] of [
  ['over the page', '页上写到一半'],
  ['in the side panel', '侧栏里写到一半'],
] as const) {
  test(`a note that is deleted in another window keeps what is being typed ${where}`, async ({
    site,
    start,
  }) => {
    const { context, origin } = await start();
    const page = await openMarked(context, `${site}/plain-article/`);
    await dragOver(page, '占到场学生的27%');
    await click(page, await see(page, 'button', '保存'));
    await expect.poll(() => hasNote(page)).toBe(true);
    const openPanel = async () => {
      const panel = await context.newPage();
      await panel.goto(`${origin}/sidepanel.html`);
      return panel;
    };
    const edit = async () => {
      if (where === 'in the side panel') {
        const panel = await openPanel();
        const listed = panel.getByRole('listitem').filter({ hasText: '占到场学生的27%' });
        await listed.hover();
        await listed.getByRole('button', { name: '修改' }).click();
        return panel;
      }
      await page.mouse.move(5, 5);
      const { start: at } = await placeOf(page, '占到场学生的27%');
      await page.mouse.move(at.x + 10, at.y);
      await click(page, await see(page, 'button', '修改'));
      return editorOf(page);
    };
    // Before: a tab that opens is what panels show for a moment.
    const other = await openPanel();
    const editor = await edit();
    const comment = editor.getByRole('textbox', { name: '批注' });
    await comment.fill(words);

    const note = other.getByRole('listitem').filter({ hasText: '占到场学生的27%' });
    await note.getByRole('button').first().focus();
    await other.keyboard.press('Delete');
    await expect(note).toHaveCount(0);
    await expect.poll(() => hasNote(page)).toBe(false);

    await expect(comment).toHaveValue(words);
    // A page may not bring back what was deleted elsewhere; the extension's own windows may.
    if (where === 'over the page') {
      await comment.press('Control+Enter');
      const alert = editor.getByRole('alert');
      await expect(alert).toContainText('这条笔记已不存在');
      await expect(alert.getByRole('button', { name: '复制文字' })).toBeVisible();
      await expect(comment).toHaveValue(words);
      await other.getByRole('button', { name: '撤销' }).click();
      await expect.poll(() => hasNote(page)).toBe(true);
    }
    await comment.press('Control+Enter');
    await expect(other.getByText(words).first()).toBeVisible();
  });
}

test('with the editor open, a reloaded extension is told of and the words stay', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const editor = await writeOn(page, '占到场学生的27%');
  await editor.getByRole('textbox', { name: '批注' }).fill('还没有存');
  await reloadExtension(context, origin, page);
  await editor.getByRole('button', { name: '保存' }).click();
  await expect(editor.getByRole('alert')).toContainText('请先复制文字');
  await expect(editor.getByRole('textbox', { name: '批注' })).toHaveValue('还没有存');
});
