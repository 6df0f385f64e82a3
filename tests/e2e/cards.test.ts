/** What the cards of names and notes lead to, by mouse: other places, earlier notes, and names that are not to be marked. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { click, dragOver, painted, placeOf, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked, writeOn } from '../support/reading';

const other = `<!doctype html><html lang="zh"><title>班车线路本周起调整</title><h1>班车线路本周起调整</h1><article>
  <p>家住城北的职工发现，开往湘潭高新区的班车从本周一起提前到六点半发车，沿途新设了三个站点，换乘比从前方便得多，早上也不用再赶路。</p>
  <p>“以前要转两趟车，现在出门走五分钟就能上车。”一位在园区上班的职工说，他每天能多睡20分钟，晚上加班以后也能坐上车准时到家。</p>
  <p>湘潭高新区有关负责人介绍，新线路总投资320万元，每天可运送1200人次，下一步还将征求意见，看是否需要增开夜班车，让更多的人坐上车。</p></article>`;

async function openOther(context: BrowserContext, site: string): Promise<Page> {
  await context.route(`${site}/bus-lines/`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: other }),
  );
  return openMarked(context, `${site}/bus-lines/`);
}

const parks = async (page: Page) =>
  ((await painted(page))['pangzhu-park'] ?? []).filter((text) => text === '湘潭高新区').length;

/** Rests the pointer on the first place where a text stands, until its card is there. */
async function restOn(page: Page, text: string): Promise<void> {
  const { middle } = await placeOf(page, text);
  await page.mouse.move(5, 5);
  await page.mouse.move(middle.x, middle.y);
  await see(page, 'article', text);
}

test('a name’s card goes on to its other places', async ({ site, start }) => {
  const { context } = await start({ viewport: { width: 1000, height: 500 } });
  const page = await openMarked(context, `${site}/plain-article/`);
  // The places stand in one paragraph: now no two of its lines are in view together.
  await page.addStyleTag({ content: '.content { line-height: 600px }' });
  await restOn(page, '湖南澄湖精密仪器有限公司');
  await see(page, 'StaticText', '第 1 处，共 3 处');
  for (const place of [2, 3, 1]) {
    await click(page, await see(page, 'button', '下一处'));
    await see(page, 'StaticText', `第 ${place} 处，共 3 处`);
    // It stays although the pointer is not on it any more.
    await page.mouse.move(990, 490);
    await page.waitForTimeout(600);
    const { box } = await see(page, 'article', '湖南澄湖精密仪器有限公司');
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(500);
  }
  await click(page, await see(page, 'button', '上一处'));
  await see(page, 'StaticText', '第 3 处，共 3 处');
  await page.mouse.click(990, 490);
  await expect.poll(async () => (await seeAll(page, 'article')).length).toBe(0);
});

test('a name’s card counts the notes of other pages, and shows them where the page sees none', async ({
  site,
  start,
}) => {
  const { context } = await start();
  const first = await openMarked(context, `${site}/plain-article/`);
  const editor = await writeOn(first, '湘潭高新区。在崇德科技');
  await editor.getByRole('textbox', { name: '批注' }).fill('问问哪些企业参加');
  await editor.getByRole('button', { name: '保存' }).click();
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(first))).toBe(true);

  // One of the page itself does not count.
  const page = await openOther(context, site);
  await dragOver(page, '湘潭高新区有关负责人');
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);
  await restOn(page, '湘潭高新区');
  await click(page, await see(page, 'button', '此前的笔记 1 条'));
  const frame = await editorOf(page);
  await expect(frame.getByRole('listitem')).toContainText('问问哪些企业参加');
  await expect(frame.getByRole('listitem')).toContainText('五大园区同日开门迎客');
  expect(await page.content()).not.toContain('问问哪些');

  const opened = context.waitForEvent('page');
  await frame.getByRole('listitem').getByRole('button').first().click();
  expect((await opened).url()).toBe(`${site}/plain-article/`);
  await page.bringToFront();
  await frame.getByRole('button', { name: '关闭' }).click();
  await expect.poll(() => page.frames().length).toBe(1);
});

test('a name is not marked on this page any more, and is again', async ({ site, start }) => {
  const { context } = await start();
  const elsewhere = await openMarked(context, `${site}/plain-article/`);
  const page = await openOther(context, site);
  const before = await parks(elsewhere);
  expect(before).toBeGreaterThan(0);
  expect(await parks(page)).toBe(2);
  await restOn(page, '湘潭高新区');
  await click(page, await see(page, 'button', '本页不标'));
  await expect.poll(() => parks(page)).toBe(0);
  expect(await parks(elsewhere)).toBe(before);
  for (const each of [page, elsewhere]) {
    await each.reload();
    await each.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
  }
  expect(await parks(page)).toBe(0);
  expect(await parks(elsewhere)).toBe(before);

  await test.step('taken back at once', async () => {
    const again = elsewhere;
    await again.bringToFront();
    await restOn(again, '湘潭高新区');
    await click(again, await see(again, 'button', '本页不标'));
    await expect.poll(() => parks(again)).toBe(0);
    await click(again, await see(again, 'button', '撤销'));
    await expect.poll(() => parks(again)).toBe(before);
  });
});

test('a name is marked nowhere any more, once the reader says so in a frame of ours', async ({
  site,
  start,
}) => {
  const { context } = await start();
  const elsewhere = await openMarked(context, `${site}/plain-article/`);
  const before = await parks(elsewhere);
  const page = await openOther(context, site);
  await restOn(page, '湘潭高新区');
  await click(page, await see(page, 'button', '都不标'));
  const frame = await editorOf(page);
  await expect(frame.getByRole('heading')).toContainText('所有网页都不再标注“湘潭高新区”？');
  expect(await parks(page)).toBe(2);
  await frame.getByRole('button', { name: '不再标注' }).click();
  await expect.poll(() => parks(page)).toBe(0);
  await expect.poll(() => parks(elsewhere)).toBe(0);
  await frame.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => parks(page)).toBe(2);
  await expect.poll(() => parks(elsewhere)).toBe(before);
  await expect.poll(() => page.frames().length).toBe(1);
});

test('a note is deleted from its card, and brought back', async ({ site, start }) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const quote = '占到场学生的27%';
  const notes = async () => (await painted(page))['pangzhu-note-yellow'];
  await dragOver(page, quote);
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(notes).toEqual([quote]);

  const { start: from } = await placeOf(page, quote);
  const remove = async () => {
    await page.mouse.move(5, 5);
    await page.mouse.move(from.x + 10, from.y);
    await click(page, await see(page, 'button', '删除'));
    return editorOf(page);
  };
  const frame = await remove();
  await frame.getByRole('button', { name: '取消' }).click();
  await expect.poll(() => page.frames().length).toBe(1);
  expect(await notes()).toEqual([quote]);

  const again = await remove();
  await again.getByRole('button', { name: '删除' }).click();
  await expect.poll(notes).toBeUndefined();
  await again.getByRole('button', { name: '撤销' }).click();
  await expect.poll(notes).toEqual([quote]);
});
