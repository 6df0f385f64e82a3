/** Pages that are built unlike most: our controls stand where they should, and what we say of them is true. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { click, dragOver, painted, placeOf, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { giveCommand } from '../support/command';
import { editorOf, openMarked } from '../support/reading';

const quote = '新线路总投资320万元';

const filler = Array.from(
  { length: 30 },
  (_, i) =>
    `<p>第${i + 1}位乘客说，车上的座位比从前宽了一些，早上不用再赶路，晚上也能准时到家。</p>`,
).join('');

const text = `<h1>湘潭高新区的早班车今天多了两趟</h1>
  <p>家住城北的职工发现，开往湘潭高新区的班车从本周一起提前到六点半发车，沿途新设了三个站点。</p>
  <p>“以前要转两趟车，现在出门走五分钟就能上车。”一位在园区上班的职工说，他每天能多睡二十分钟。</p>
  <p>园区有关负责人介绍，${quote}，每天可运送1200人次，下一步还将开通夜班车。</p>`;

const article = `<article>${text}${filler}</article>`;

/** Opens a page with that head and body, once it is marked. */
async function open(context: BrowserContext, site: string, head: string, body: string) {
  await context.route(`${site}/odd/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh"><head><title>班车</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  return openMarked(context, `${site}/odd/`);
}

/** Saves the quote by way of the bar. */
async function save(page: Page): Promise<void> {
  await dragOver(page, quote);
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([quote]);
}

/** Jumps to the saved quote, from the side panel. */
async function jump(context: BrowserContext, origin: string): Promise<void> {
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await panel.getByRole('listitem').getByRole('button', { name: quote }).click();
}

/** Whether the saved quote can be seen: neither scrolled out nor folded away. */
function noteInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('pangzhu-note-yellow') ?? [];
    if (!(range instanceof Range)) return false;
    const box = range.getBoundingClientRect();
    const visible = range.startContainer.parentElement?.checkVisibility() === true;
    return visible && box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
  });
}

function inWindow({ box }: { box: { x: number; y: number; width: number; height: number } }) {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 800;
}

test('a jump scrolls what the page scrolls inside', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await open(
    context,
    site,
    '<style>html, body { overflow: hidden; margin: 0 } #app { overflow: auto; height: 100vh }</style>',
    `<div id="app">${article}</div>`,
  );
  await save(page);
  await page.evaluate(() => document.getElementById('app')?.scrollTo(0, 1e6));
  expect(await noteInView(page)).toBe(false);
  await jump(context, origin);
  await expect.poll(() => noteInView(page)).toBe(true);
});

test('a jump opens what is folded', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await open(
    context,
    site,
    '',
    `<article><details open><summary>全文</summary>${text}</details>${filler}</article>`,
  );
  await save(page);
  await page.evaluate(() => {
    (document.querySelector('details') as HTMLDetailsElement).open = false;
    scrollTo(0, 1e6);
  });
  expect(await noteInView(page)).toBe(false);
  await jump(context, origin);
  await expect.poll(() => noteInView(page)).toBe(true);
});

test('the bar, the cards and the notices work in a modal dialog', async ({ site, start }) => {
  const { context } = await start();
  const page = await open(
    context,
    site,
    '',
    `${article}<dialog><p>读者问：夜班车几点发车？</p></dialog>`,
  );
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await dragOver(page, '夜班车几点发车');
  await click(page, await see(page, 'button', '保存'));
  const notes = async () => (await painted(page))['pangzhu-note-yellow'];
  await expect.poll(notes).toEqual(['夜班车几点发车']);

  const passage = await placeOf(page, '夜班车几点发车');
  await page.mouse.move(passage.middle.x, passage.middle.y);
  await see(page, 'button', '修改');
  await page.mouse.move(5, 5);
  await click(page, await see(page, 'button', '撤销'));
  await expect.poll(notes).toBeUndefined();
});

test('a page zoomed by its own style zooms none of our controls', async ({ site, start }) => {
  const { context } = await start();
  const page = await open(context, site, '<style>html { zoom: 1.6 }</style>', article);
  const name = await placeOf(page, '湘潭高新区的班车');
  await page.mouse.move(name.start.x + 20, name.start.y);
  const card = await see(page, 'article', '湘潭高新区');
  expect(card.box.width).toBeLessThanOrEqual(340);
  expect(Math.abs(card.box.x - name.start.x)).toBeLessThan(40);
  await page.mouse.move(5, 5);

  await dragOver(page, quote);
  const bar = await see(page, 'toolbar');
  const { start: from, end } = await placeOf(page, quote);
  expect(bar.box.x).toBeLessThan(end.x);
  expect(bar.box.x + bar.box.width).toBeGreaterThan(from.x);
  expect(Math.abs(bar.box.y + bar.box.height - from.y)).toBeLessThan(40);
  await click(page, await see(page, 'button', '保存'));
  expect(inWindow(await see(page, 'button', '撤销'))).toBe(true);
});

test('the bar goes with what was selected, and comes back with it', async ({ site, start }) => {
  const { context } = await start();
  const page = await open(
    context,
    site,
    '<style>#app { overflow: auto; height: 400px; margin-top: 200px }</style>',
    `<div id="app">${article}</div>`,
  );
  const scroll = (y: number) =>
    page.evaluate((top) => document.getElementById('app')?.scrollTo({ top }), y);
  await dragOver(page, quote);
  await see(page, 'toolbar');
  // Out of its scroller, but not out of the window.
  await scroll(300);
  await expect.poll(async () => (await seeAll(page, 'toolbar')).length).toBe(0);
  await scroll(0);
  await see(page, 'toolbar');

  await page.keyboard.press('Escape');
  const name = await placeOf(page, '湘潭高新区的班车');
  await page.mouse.click(name.start.x, name.start.y + 100);
  await page.mouse.move(name.start.x + 20, name.start.y);
  await see(page, 'article', '湘潭高新区');
  await scroll(300);
  await expect.poll(() => page.locator('html > div').count()).toBe(0);
});

/** Puts its own words in place of whatever is copied, before anybody else hears of it. */
const copyThief = `<script>addEventListener('copy', (event) => {
  event.stopImmediatePropagation();
  event.preventDefault();
  event.clipboardData.setData('text/plain', '转载请联系本站');
}, true)</script>`;

test('a page cannot put its own words in place of what is copied', async ({ site, start }) => {
  const { context } = await start();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
  const page = await open(context, site, copyThief, article);
  await dragOver(page, quote);
  await click(page, await see(page, 'button', '复制'));
  await see(page, 'StaticText', '已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(quote);
  expect(copied).not.toContain('转载');
});

test('nothing is said to be copied that the page kept from us', async ({ start }) => {
  const { context } = await start();
  // Plain http, and no loopback: there is no other way to the clipboard.
  const page = await open(context, 'http://news.test', copyThief, article);
  await dragOver(page, quote);
  await click(page, await see(page, 'button', '复制'));
  // The words to be copied by hand.
  await see(page, 'alert');
  expect((await seeAll(page, 'StaticText', quote)).length).toBe(2);
  expect(await seeAll(page, 'StaticText', '已复制')).toEqual([]);
});

test('a page that keeps events from others keeps none from us', async ({ site, start }) => {
  const { context } = await start();
  // On the window only what comes before all of ours: clicks are left, or its own links would be dead.
  const page = await open(
    context,
    site,
    `<script>
      const keep = (event) => event.stopImmediatePropagation();
      for (const type of ['pointermove', 'click', 'keydown']) document.addEventListener(type, keep, true);
      for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'selectionchange']) {
        window.addEventListener(type, keep, true);
      }
    </script>`,
    article,
  );
  const name = await placeOf(page, '湘潭高新区的班车');
  await page.mouse.move(name.start.x + 20, name.start.y);
  await see(page, 'article', '湘潭高新区');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('html > div').count()).toBe(0);
  // A card that has the focus stays where the pointer goes elsewhere, and goes with a click there.
  await giveCommand(context, page, 'go-to-controls');
  await see(page, 'article');
  await page.mouse.click(5, 5);
  await expect.poll(() => page.locator('html > div').count()).toBe(0);
  await dragOver(page, quote);
  await see(page, 'toolbar');
});

test('what stands over a page is not printed with it', async ({ site, start }) => {
  const { context } = await start();
  const page = await open(context, site, '', article);
  await dragOver(page, quote);
  await see(page, 'toolbar');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(async () => (await seeAll(page, 'toolbar')).length).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await see(page, 'toolbar');
});

test('no bar stands over text that is being edited', async ({ site, start }) => {
  const { context } = await start();
  const page = await open(
    context,
    site,
    '',
    `${article}<p contenteditable="plaintext-only">写到一半的稿子。</p>`,
  );
  const selectAndWait = async (words: string) => {
    expect(await dragOver(page, words)).toBe(words);
    await page.waitForTimeout(500);
    return (await seeAll(page, 'toolbar')).length;
  };
  expect(await selectAndWait('写到一半的稿子')).toBe(0);
  expect(await selectAndWait(quote)).toBe(1);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    document.designMode = 'on';
  });
  expect(await selectAndWait(quote)).toBe(0);
});

test('a passage being written about is legible on any page', async ({ site, start }) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/dark-page/`);
  const [figure = ''] = (await painted(page))['pangzhu-figure'] ?? [];
  await dragOver(page, figure);
  await click(page, await see(page, 'button', '写批注'));
  await editorOf(page);
  const flash = await page.evaluate(() => {
    const style = getComputedStyle(document.body, '::highlight(pangzhu-flash)');
    return { ink: style.color, paper: style.backgroundColor };
  });
  const luminance = (colour: string) => {
    expect(colour).toMatch(/^rgb\(/); // opaque
    const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((value) => {
      const share = Number(value) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  expect((luminance(flash.paper) + 0.05) / (luminance(flash.ink) + 0.05)).toBeGreaterThan(7);
});
