/** A figure's card leads to the figures of other saved articles, by mouse and with the keys alone. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { click, dragOver, painted, placeOf, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { giveCommand } from '../support/command';
import { openMarked, selectByKeys } from '../support/reading';

const article = (title: string, figure: string) => `<!doctype html><html lang="zh">
  <title>${title}</title><h1>${title}</h1><article>
  <p>家住城北的职工发现，厂区门口停车比从前方便得多，早上不用再绕着围墙找地方，下班也不用走上一刻钟去取车，省下来的时间可以送孩子上学。</p>
  <p>湘潭高新区${figure}，大多在厂区门口和地铁站旁边，其中一半装了充电桩，职工用工牌就能进出，不用另外办卡，也不用提前一天预约。</p>
  <p>“以前要绕三圈，现在到了就能停。”一位在园区上班的职工说，他每天能多睡20分钟，晚上加班以后也不用再担心找不到自己的车。</p></article>`;

const pages = {
  'spaces-now': article('厂区门口停车不再难', '今年新增停车位320个'),
  'spaces-before': article('三年停车账本', '三年来新增停车位1500个'),
};

async function open(context: BrowserContext, site: string, page: keyof typeof pages) {
  await context.route(`${site}/${page}/`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages[page] }),
  );
  return openMarked(context, `${site}/${page}/`);
}

/** Saves a passage as a note. */
async function save(page: Page, passage: string): Promise<void> {
  await dragOver(page, passage);
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);
}

/** Rests the pointer on a figure until its card is there. */
async function restOn(page: Page, figure: string): Promise<void> {
  await page.bringToFront();
  const { middle } = await placeOf(page, figure);
  await page.mouse.move(5, 5);
  await page.mouse.move(middle.x, middle.y);
  await see(page, 'article', figure);
}

const button = '其他已存文章中的数字 1 个';

/** The library lists what both articles say of that name and measure, and nothing else. */
async function expectListed(library: Page): Promise<void> {
  const list = library.getByRole('list', { name: '数字', exact: true });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('listitem').filter({ hasText: '1500个' })).toHaveCount(1);
  await expect(list.getByRole('listitem').filter({ hasText: '320个' })).toHaveCount(1);
  const facets = library.getByRole('checkbox', { checked: true });
  await expect(facets).toHaveCount(2);
}

test('a figure’s card counts those of other saved articles, and lists them in the library', async ({
  site,
  start,
}) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await open(context, site, 'spaces-now');
  // One of the page itself does not count.
  await save(page, '不用另外办卡');
  await restOn(page, '320个');
  await page.waitForTimeout(500);
  expect((await seeAll(page, 'button')).filter(({ name }) => name.startsWith('其他'))).toEqual([]);

  await save(await open(context, site, 'spaces-before'), '不用另外办卡');
  await page.bringToFront();
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));

  await test.step('by mouse', async () => {
    await restOn(page, '320个');
    const opened = context.waitForEvent('page');
    await click(page, await see(page, 'button', button));
    const library = await opened;
    await expectListed(library);
    expect(await page.content()).not.toContain('1500个');
    await library.close();
    await page.bringToFront();
    // The card is put away.
    expect((await seeAll(page, 'button')).filter(({ name }) => name === button)).toEqual([]);
  });

  await test.step('with the keys alone', async () => {
    await page.mouse.move(5, 5);
    await selectByKeys(page, '320个');
    await page.keyboard.press('ArrowLeft');
    await giveCommand(context, page, 'go-to-controls');
    await see(page, 'article', '320个');
    await see(page, 'button', button);
    await page.keyboard.press('Tab');
    const opened = context.waitForEvent('page');
    await page.keyboard.press('Enter');
    await expectListed(await opened);
  });
});
