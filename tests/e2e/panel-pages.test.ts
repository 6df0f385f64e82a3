/** The side panel and the popup beside pages of all kinds: closed ones, PDF files, very full ones; and names that are not marked. */
import { expect, type Page } from '@playwright/test';
import { click, painted, placeOf, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { newsPage, newsSite } from '../support/news-site';
import { openMarked } from '../support/reading';
import { dictionaryPack, noteTable, takeIn, takeInPack } from '../support/taking-in';

/** One empty page. */
const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

test('of a page that cannot be read it is said why, and a PDF file can be tagged', async ({
  start,
  site,
}) => {
  const { context, origin } = await start();
  const [page = await context.newPage()] = context.pages();
  const panel = await context.newPage();
  const popup = await context.newPage();
  const beside = async (address: string) => {
    // What did not open is a page too.
    await page.goto(address).catch(() => {});
    await page.bringToFront();
    for (const [own, name] of [
      [panel, 'sidepanel'],
      [popup, 'popup'],
    ] as const) {
      await own.goto(`${origin}/${name}.html`);
    }
  };

  for (const address of ['chrome://version/', 'about:blank']) {
    await beside(address);
    await expect(panel.getByText('浏览器自带页面、扩展商店和本地文件'), address).toBeVisible();
    await expect(popup.getByText('本页无法读取'), address).toBeVisible();
    await expect(popup.getByRole('button', { name: '批注本页' })).toHaveCount(0);
  }
  // Nobody listens there.
  await beside('http://127.0.0.1:9/');
  await expect(panel.getByText('网页没有打开')).toBeVisible();
  await expect(popup.getByText('本页无法读取')).toBeVisible();

  await context.route(`${site}/report.pdf`, (route) =>
    route.fulfill({ contentType: 'application/pdf', body: pdf }),
  );
  await beside(`${site}/report.pdf`);
  await expect(panel.getByText('这是 PDF 文件')).toBeVisible();
  await expect(popup.getByText('PDF 文件，不能标注')).toBeVisible();
  await popup.getByRole('button', { name: '待核' }).click();
  await expect(popup.getByRole('listitem')).toContainText('待核');
  await expect(panel.getByRole('button', { name: '待核' })).toHaveAttribute('aria-pressed', 'true');
  await panel.getByRole('button', { name: '已用' }).click();
  await expect(popup.getByRole('listitem')).toContainText('已用');
  await expect(panel.getByText('这是 PDF 文件')).toBeVisible();

  await beside(`${site}/home-page/`);
  await expect(panel.getByText('没有找到文章', { exact: false })).toBeVisible();
  await panel.getByRole('combobox').fill('频道首页');
  await panel.getByRole('combobox').press('Enter');
  await popup.getByRole('searchbox').fill('#频道首页');
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await expect(popup.getByRole('button', { name: '移除标签“频道首页”' })).toBeVisible();
});

test('a name that is not marked here is listed, and marked again', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const parks = async () => (await painted(page))['pangzhu-park'] ?? [];
  const name = await placeOf(page, '湘潭高新区');
  await page.mouse.move(name.middle.x, name.middle.y);
  await click(page, await see(page, 'button', '本页不标'));
  await expect.poll(parks).not.toContain('湘潭高新区');

  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  const again = panel.getByRole('button', { name: '重新标注“湘潭高新' });
  await expect(panel.getByRole('heading', { name: '不标注' })).toBeVisible();
  await again.click();
  await expect.poll(parks).toContain('湘潭高新区');
  await expect(again).toHaveCount(0);
  await expect(panel.getByRole('button', { name: '撤销' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(again).toBeVisible();
  await expect.poll(parks).not.toContain('湘潭高新区');
});

const marks = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥金木水火土山石田江河湖海天地日月星云';

/** Presses Tab until that has the focus. */
async function reach(page: Page, wanted: (it: Element) => boolean): Promise<void> {
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`(${wanted})(document.activeElement)`)) return;
  }
  throw new Error('not reached');
}

test('a page with hundreds of notes, and thousands of names and figures, is gone through by key', async ({
  start,
}) => {
  const news = await newsSite();
  const { context, origin } = await start();
  const firms = Array.from({ length: 1_600 }, (_, i) => {
    const [a, b] = [Math.floor(i / marks.length), i % marks.length];
    return `${marks[a]}${marks[b]}精密机械有限公司`;
  });
  const quotes = Array.from({ length: 500 }, (_, i) => `第${i + 1}次签约投资${i + 2}亿元`);
  const paragraphs = firms.map(
    (firm, i) => `${firm}去年产值${i + 3}万元。${quotes[i] ?? ''}，用工${i + 5}人。`,
  );
  const article = { title: '机械企业名录发布', outlet: '澄湖日报', published: '2025-04-30' };
  news.put('/0', newsPage({ ...article, paragraphs }));
  const library = await context.newPage();
  await library.goto(`${origin}/library.html`);
  const address = `${news.origin}/0`;
  await takeIn(
    library,
    '旧笔记.csv',
    noteTable(quotes).replaceAll(/https:\/\/news\.example\/\d+/g, address),
  );
  await library.goto(`${origin}/library.html#/dictionary`);
  await takeInPack(
    library,
    dictionaryPack(
      '企业名录',
      firms.map((name) => ({ name })),
    ),
  );
  await library.close();

  const page = await openMarked(context, address);
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  const { keyboard } = panel;
  const rows = panel.locator('.note-open, .panel-row');
  const focusedRow = () =>
    rows.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
  for (const [name, list] of [
    ['笔记', '.note-open'],
    ['名称', '.panel-row'],
    ['数字', '.panel-row'],
  ] as const) {
    await test.step(name, async () => {
      const tab = panel.getByRole('tab', { name });
      await expect(tab.locator('.tab-count')).toHaveText(/^(?:500|[1-9]\d{3})$/);
      await tab.click();
      await expect(rows).toHaveCount(50);
      await reach(panel, (it) => it.matches('.note-open, .panel-row'));
      expect(await focusedRow()).toBe(0);
      await keyboard.press('End');
      expect(await focusedRow()).toBe(49);
      await reach(panel, (it) => it.matches('.more-button'));
      await keyboard.press('Enter');
      await expect(panel.locator(list)).toHaveCount(100);
      // On with what came.
      expect(await focusedRow()).toBe(50);
    });
  }
  await panel.getByRole('tab', { name: '笔记' }).click();
  await panel.getByRole('button', { name: quotes[30] as string }).click();
  await expect.poll(async () => (await painted(page))['pangzhu-flash']).toEqual([quotes[30]]);
  await news.close();
});

test('an article that goes on says so: on other pages, and on this one', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/paged-article/`);
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await expect(panel.getByText('这是第 1 页，共 3 页', { exact: false })).toBeVisible();
  await expect(panel.getByText('新增了', { exact: false })).toHaveCount(0);

  await page.bringToFront();
  // Until then a page may still be arriving.
  await page.waitForTimeout(10_000);
  await page.evaluate(() => {
    const first = [...document.querySelectorAll('p')].find((each) =>
      each.textContent?.includes('去龙牌食品采访之前'),
    );
    const added = document.createElement('p');
    added.id = 'added';
    added.textContent =
      '本页刚刚补充：湘潭高新区的通勤班车明天起再加开两趟，末班车延后到晚上九点半，票价仍是两元，沿途新设的三个站点都有遮雨的候车亭。';
    first?.after(added);
  });
  await expect(panel.getByText('打开后文章新增了 1 段', { exact: false })).toBeVisible({
    timeout: 15_000,
  });
  const addedInView = () =>
    page.evaluate(() => {
      const box = document.getElementById('added')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
  await page.evaluate(() => {
    document.body.style.paddingBottom = '300vh';
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
  });
  expect(await addedInView()).toBe(false);
  await panel.getByRole('button', { name: '看新增的' }).click();
  await expect.poll(addedInView).toBe(true);
});
