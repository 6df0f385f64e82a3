/** What stands in the way of those who cannot see, or see little, as axe finds it: nothing serious. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { click, dragOver, painted, placeOf, see } from '@/scripts/browser/see';
import { test as base } from '../support/browser-test';
import { type NewsSite, newsPage, newsSite } from '../support/news-site';
import { openMarked } from '../support/reading';
import { giveOut, noteTable, takeIn } from '../support/taking-in';

const test = base.extend<{ news: NewsSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures wanted from the pattern
  news: async ({}, use) => {
    const news = await newsSite();
    await use(news);
    await news.close();
  },
});

const article = { title: '湖东新城公交线路调整', outlet: '湖东在线', published: '2025-03-02' };
const paragraphs = [
  '自3月5日起，湖东新城将新开公交线路4条，调整线路7条，首末班车时间延长至22时30分，惠及沿线居民约12万人。',
  '湖东公交公司总经理裴文舟介绍，新线路平均发车间隔为8分钟，比原来缩短5分钟，全部采用新能源车辆，票价不变。',
  '家住云台小区的居民说，过去到市中心要转两趟车，现在一趟就能到，单程可以节省二十多分钟。',
];

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`side panel, popup and library, ${colorScheme}`, async ({ news, start }) => {
    const { context, origin } = await start({ colorScheme });
    news.put('/a/1.html', newsPage({ ...article, paragraphs }));
    news.put('/b/1.html', newsPage({ ...article, outlet: '澄湖日报', paragraphs }));
    const page = await openMarked(context, `${news.origin}/a/1.html`);
    for (const words of ['新开公交线路4条', '比原来缩短5分钟', '单程可以节省二十多分钟']) {
      await dragOver(page, words);
      await click(page, await see(page, 'button', '保存'));
      await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toContain(words);
    }
    const other = await openMarked(context, `${news.otherOrigin}/b/1.html`);
    await dragOver(other, '调整线路7条');
    await click(other, await see(other, 'button', '保存'));
    await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(other))).toBe(true);
    await other.close();
    const [first = '', second = ''] = paragraphs;
    const later = second.replace('缩短5分钟', '缩短3分钟');
    news.put('/a/1.html', newsPage({ ...article, paragraphs: [first, later] }));
    await page.reload();

    const panel = await context.newPage();
    await panel.setViewportSize({ width: 360, height: 800 });
    await panel.goto(`${origin}/sidepanel.html`);
    await test.step('the side panel, all of it open', async () => {
      await panel.locator('.evidence > summary').click();
      await panel.locator('.same-text summary').click();
      await panel.getByRole('button', { name: '待核' }).click();
      await panel.getByRole('combobox').fill('公交');
      await panel.getByRole('combobox').press('Enter');
      await panel.locator('.lost-notes').getByRole('button', { name: '重新指定' }).click();
      expect(await serious(panel)).toEqual([]);
    });
    await test.step('its other lists, and a note being edited', async () => {
      await panel.getByRole('button', { name: '取消' }).click();
      const note = panel.getByRole('list', { name: '笔记' }).getByRole('listitem').first();
      await note.hover();
      await note.getByRole('button', { name: '修改' }).click();
      await expect(panel.getByRole('form')).toBeVisible();
      expect(await serious(panel)).toEqual([]);
      for (const name of ['名称', '数字']) {
        await panel.getByRole('tab', { name }).click();
        expect(await serious(panel), name).toEqual([]);
      }
    });
    for (const name of ['popup', 'library']) {
      await test.step(name, async () => {
        const own = await context.newPage();
        await own.goto(`${origin}/${name}.html`);
        await expect(own.getByText('新开公交线路4条').first()).toBeVisible();
        expect(await serious(own)).toEqual([]);
      });
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is empty, in doubt or out of reach, ${colorScheme}`, async ({ news, start }) => {
    const { context, origin } = await start({ colorScheme });
    const popup = await context.newPage();
    const panel = await context.newPage();
    await panel.setViewportSize({ width: 360, height: 800 });
    const soundIn = async (own: Page, name: 'popup' | 'sidepanel' | 'library', words: string) => {
      if (name !== 'library' || !own.url().includes('library')) {
        await own.goto(`${origin}/${name}.html`);
      }
      await expect(own.getByText(words).first()).toBeVisible();
      expect(await serious(own), `${name}: ${words}`).toEqual([]);
    };
    await soundIn(popup, 'popup', '还没有笔记');
    await soundIn(panel, 'sidepanel', '本页无法读取');

    const [quote = '', other = ''] = ['新开公交线路4条', '澄湖高新区新增站点3个'];
    news.put('/0', newsPage({ ...article, paragraphs: [...paragraphs, '湘潭高新区也将通车。'] }));
    const address = `${news.origin}/0`;
    const library = await context.newPage();
    await library.goto(`${origin}/library.html`);
    const rows = noteTable([quote, other]).replaceAll(/https:\/\/news\.example\/\d/g, address);
    await takeIn(library, '一.csv', rows.replace(',,', ',沿线12万人,'));
    const table = String(await giveOut(library, '表格 CSV'));
    await takeIn(library, '二.csv', table.replace('沿线12万人', '沿线11万人'));
    const page = await openMarked(context, address);
    const name = await placeOf(page, '湘潭高新区');
    await page.mouse.move(name.middle.x, name.middle.y);
    await click(page, await see(page, 'button', '本页不标'));
    await expect.poll(async () => 'pangzhu-park' in (await painted(page))).toBe(false);

    await test.step('two versions', async () => {
      await soundIn(library, 'library', '有两个版本');
      await soundIn(popup, 'popup', '有两个版本');
      await soundIn(panel, 'sidepanel', '有两个版本');
      await panel.getByRole('button', { name: '只留另一份' }).click();
      await expect(panel.getByRole('button', { name: '撤销' })).toBeFocused();
      expect(await serious(panel)).toEqual([]);
    });
    await test.step('a name that is not marked', async () => {
      await panel.getByRole('tab', { name: '名称' }).click();
      await expect(panel.getByRole('heading', { name: '不标注' })).toBeVisible();
      expect(await serious(panel)).toEqual([]);
    });
    await test.step('no result, and a search that is being put in order', async () => {
      await popup.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { set(items: object): Promise<void> } } };
        };
        await chrome.storage.session.set({ rebuild: { done: 1, all: 3 } });
      });
      await popup.getByRole('searchbox').fill('没有这回事');
      await expect(popup.getByText('没有找到', { exact: true })).toBeVisible();
      await expect(popup.getByRole('progressbar')).toBeVisible();
      expect(await serious(popup)).toEqual([]);
    });
    await test.step('written by a newer version', async () => {
      await library.evaluate(async () => {
        await new Promise<void>((resolve) => {
          const request = indexedDB.open('pangzhu', 990);
          request.onupgradeneeded = () => request.result.createObjectStore('later');
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        });
      });
      await soundIn(popup, 'popup', '升级后才能保存');
      await soundIn(panel, 'sidepanel', '升级后才能保存');
    });
    await test.step('gone', async () => {
      await library.evaluate(async () => {
        await new Promise((resolve) => {
          indexedDB.deleteDatabase('pangzhu').onsuccess = resolve;
        });
      });
      await soundIn(popup, 'popup', '有笔记不见了');
      await soundIn(panel, 'sidepanel', '有笔记不见了');
      await library.goto(`${origin}/library.html#/notes?dialog=import`);
      await library.reload();
      await expect(library.getByRole('dialog')).toContainText('恢复保存');
      expect(await serious(library)).toEqual([]);
    });
  });
}
