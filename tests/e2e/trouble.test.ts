/** When something is gone, the reader is told, and what was selected or written is not lost. */
import { expect } from '@playwright/test';
import { click, dragOver, painted, placeOf, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked, reloadExtension, writeOn } from '../support/reading';

test('after the extension was reloaded the page says so and keeps the selected text', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await reloadExtension(context, origin, page);
  for (const button of ['保存', '写批注']) {
    await dragOver(page, '总投资4.85亿元');
    await click(page, await see(page, 'button', button));
    const [notice] = [await see(page, 'alert')];
    expect(notice).toBeDefined();
    expect((await seeAll(page, 'StaticText', '总投资4.85亿元')).length).toBeGreaterThan(1);
    await click(page, await see(page, 'button', '关闭'));
  }
  expect(errors).toEqual([]);
});

test('the popup says that the database is unavailable, not that there are no notes', async ({
  start,
}) => {
  const { context, origin } = await start();
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
  });
  await popup.goto(`${origin}/popup.html`);
  await expect(popup.getByRole('alert')).toContainText('打不开笔记库');
  await expect(popup.getByText('还没有笔记')).toHaveCount(0);
});

test('what was typed is there again after the page was reloaded', async ({ site, start }) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  await dragOver(page, '总投资4.85亿元');
  await click(page, await see(page, 'button', '写批注'));
  await (await editorOf(page)).getByRole('textbox', { name: '批注' }).fill('写到一半');
  await page.waitForTimeout(2500);
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
  const again = await writeOn(page, '总投资4.85亿元');
  await expect(again.getByRole('textbox', { name: '批注' })).toHaveValue('写到一半');
});

test('a saved note can be taken back', async ({ site, start }) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  await dragOver(page, '总投资4.85亿元');
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);
  await click(page, await see(page, 'button', '撤销'));
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(false);
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
  expect(Object.keys(await painted(page)).filter((name) => name.includes('note'))).toEqual([]);
});

test('a quote whose number changed is painted as changed', async ({ site, start }) => {
  const { context } = await start();
  const page = await context.newPage();
  let amount = '4.85亿元';
  const body = () =>
    `<!doctype html><html lang="zh"><title>新材料项目投产</title><body><h1>新材料项目投产</h1><article>
    <p>雨湖高新区一个电池材料项目近日进入试生产阶段，当地居民和企业都很关心它的进展情况。</p>
    <p>据介绍，项目总投资${amount}、占地70亩，计划年底前全部投用。项目建成后，将为周边居民提供一批就业岗位，首批招聘会定在下个月举行。</p>
    <p>园区有关负责人说，后续还将引进更多配套企业，形成较为完整的产业链条，方便职工就近上班。</p></article>`;
  await context.route(`${site}/changing/`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: body() }),
  );
  await page.goto(`${site}/changing/`);
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
  await dragOver(page, `项目总投资${amount}、占地70亩`);
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);
  amount = '5.85亿元';
  await page.reload();
  await expect
    .poll(async () => (await painted(page))['pangzhu-note-changed'])
    .toEqual([`项目总投资${amount}、占地70亩`]);
  expect(Object.keys(await painted(page))).not.toContain('pangzhu-note-yellow');
});

test('the card and the bar go with Escape, and marks are not hit beside the text', async ({
  site,
  start,
}) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const name = await placeOf(page, '崇德科技');
  await page.mouse.move(name.middle.x, name.middle.y);
  await see(page, 'article');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await seeAll(page, 'article')).length).toBe(0);
  await page.mouse.move(name.start.x, name.start.y - 24);
  await page.waitForTimeout(600);
  expect(await seeAll(page, 'article')).toEqual([]);
});
