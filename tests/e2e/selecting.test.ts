/** What can be selected, how, and where the bar then stands: beside it, whole, and soon. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { click, dragOver, painted, placeOf, type Seen, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { openMarked } from '../support/reading';

const article = `<h1>湘潭高新区的早班车今天多了两趟</h1><article>
  <p id="first">家住城北的职工发现，开往湘潭高新区的班车从本周一起提前到六点半发车，<a href="#stops">沿途新设了三个站点</a>，换乘方便得多。</p>
  <p id="second">“以前要转两趟车，<br>现在出门走五分钟就能上车。”<br>一位在园区上班的职工说，他每天能多睡20分钟。</p>
  <ul><li>首班车六点半从北门发车</li><li>末班车二十一点从东门发车</li></ul>
  <table><tr><td>投资</td><td>320万元</td></tr><tr><td>运力</td><td>1200人次</td></tr></table>
  <p id="last">园区有关负责人介绍，新线路运行平稳，下一步还将征求意见，看是否需要开通夜班车，让加班的人也能坐上车。</p>
  </article><aside id="outside">相关服务：乘车卡可在北门服务站办理</aside><input id="box" value="输入框里的文字"><p id="blank">　　　</p>`;

async function open(context: BrowserContext, site: string, style = '', html = article) {
  await context.route(`${site}/selecting/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh"><head><title>湘潭高新区的早班车今天多了两趟</title><style>${style}</style></head><body>${html}</body></html>`,
    }),
  );
  return openMarked(context, `${site}/selecting/`);
}

/** Selects from one text to the end of another by dragging. */
async function dragFromTo(page: Page, from: string, to: string): Promise<void> {
  const { start } = await placeOf(page, from);
  await page.mouse.move(start.x + 1, start.y);
  await page.mouse.down();
  // Not scrolled: both stand in view.
  const end = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = [...range.getClientRects()].at(-1);
      if (box) return { x: box.right, y: box.top + box.height / 2 };
    }
    throw new Error(`not on the page: ${wanted}`);
  }, to);
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}

/** Saves what is selected by the bar; gives what is then painted as notes. */
async function save(page: Page): Promise<string> {
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);
  return ((await painted(page))['pangzhu-note-yellow'] ?? []).join('|');
}

/** The boxes of what is selected, in the viewport. */
const selectedBoxes = (page: Page) =>
  page.evaluate(() =>
    [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ x, y, width, height }) => ({
      x,
      y,
      width,
      height,
    })),
  );

function overlaps(a: Seen['box'], b: Seen['box']): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** That the bar stands whole in the window, beside what is selected. */
async function expectBeside(page: Page, width: number, height: number): Promise<void> {
  const { box } = await see(page, 'toolbar');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  const boxes = await selectedBoxes(page);
  expect(boxes.filter((each) => overlaps(box, each))).toEqual([]);
  const offBy = boxes.map((each) =>
    Math.max(
      each.x - box.x - box.width,
      box.x - each.x - each.width,
      each.y - box.y - box.height,
      box.y - each.y - each.height,
    ),
  );
  expect(Math.min(...offBy)).toBeLessThan(40);
}

for (const [what, from, to, kept] of [
  ['blocks and a link', '提前到六点半', '现在出门', ['沿途新设了三个站点', '现在出门']],
  ['lines of one block', '以前要转', '一位在园区', ['以前要转两趟车', '一位在园区']],
  ['items of a list', '六点半从北门', '末班车二十一点', ['六点半从北门发车', '末班车二十一点']],
  ['cells of a table', '投资', '1200人次', ['投资', '320万元', '1200人次']],
  ['names', '开往湘潭高新区', '的班车从本周', ['开往', '湘潭高新区', '的班车从本周']],
  ['what lies outside the article', '相关服务', '北门服务站', ['相关服务：乘车卡可在北门服务站']],
] as const) {
  test(`a selection over ${what} is saved, and there again`, async ({ site, start }) => {
    const { context } = await start();
    const page = await open(context, site);
    await dragFromTo(page, from, to);
    await expectBeside(page, 1280, 800);
    const saved = await save(page);
    for (const words of kept) expect(saved.replaceAll('|', '')).toContain(words);
    await page.reload();
    await expect
      .poll(async () => ((await painted(page))['pangzhu-note-yellow'] ?? []).join('|'))
      .toBe(saved);
  });
}

test('saved, and taken back, on a page without TLS', async ({ start }) => {
  const { context } = await start();
  const page = await open(context, 'http://plain.test');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await dragOver(page, '开往湘潭高新区');
  expect(await save(page)).toBe('开往湘潭高新区');
  await click(page, await see(page, 'button', '撤销'));
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(false);
});

test('a triple click, and another note over the same words', async ({ site, start }) => {
  const { context } = await start();
  const page = await open(context, site);
  const { start: at } = await placeOf(page, '园区有关负责人');
  await page.mouse.click(at.x + 20, at.y, { clickCount: 3 });
  await expectBeside(page, 1280, 800);
  expect(await save(page)).toMatch(/^园区有关负责人.*坐上车。$/);
  await dragOver(page, '新线路运行平稳');
  await click(page, await see(page, 'button', '存为“线索”'));
  await expect
    .poll(async () => (await painted(page))['pangzhu-note-pink'])
    .toEqual(['新线路运行平稳']);
  expect((await painted(page))['pangzhu-note-yellow']).toHaveLength(1);
});

test('nothing is offered for blanks, nor in a box that is written in', async ({ site, start }) => {
  const { context } = await start();
  const page = await open(context, site);
  await page.evaluate(() => {
    const blank = document.getElementById('blank') as Element;
    getSelection()?.selectAllChildren(blank);
  });
  await page.waitForTimeout(400);
  expect(await seeAll(page, 'toolbar')).toEqual([]);
  await page.locator('#box').click({ clickCount: 3 });
  await page.waitForTimeout(400);
  expect(await seeAll(page, 'toolbar')).toEqual([]);
  await dragOver(page, '新线路运行平稳');
  await see(page, 'toolbar');
});

test('too much is not cut: it is said, and nothing is saved', async ({ site, start }) => {
  const { context } = await start();
  const page = await open(context, site);
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = '一趟又一趟的班车从园区门口开过。'.repeat(70_000);
    document.getElementById('last')?.after(paragraph);
  });
  await page.waitForTimeout(1500);
  await page.keyboard.press('Control+a');
  await click(page, await see(page, 'button', '保存', 30_000));
  await see(page, 'alert');
  await see(page, 'StaticText', '没有保存');
  expect(Object.keys(await painted(page)).filter((name) => name.includes('note'))).toEqual([]);
});

test('a page that is drawn again while the bar is open saves nothing else in its place', async ({
  site,
  start,
}) => {
  const { context } = await start();
  const page = await open(context, site);
  await dragOver(page, '新线路运行平稳');
  await see(page, 'toolbar');
  await page.evaluate(() => {
    const last = document.getElementById('last') as HTMLElement;
    last.replaceWith(Object.assign(document.createElement('p'), { textContent: '正在加载……' }));
  });
  await expect.poll(async () => (await seeAll(page, 'toolbar')).length).toBe(0);
  expect(Object.keys(await painted(page)).filter((name) => name.includes('note'))).toEqual([]);
});

for (const [what, style, size, words] of [
  ['at the top', 'h1 { display: none } body { margin: 0 }', [1280, 800], '家住城北'],
  ['in a narrow window', '', [320, 568], '新线路运行平稳'],
  ['in a low window', '', [700, 200], '新线路运行平稳'],
  ['from right to left', 'html { direction: rtl }', [1280, 800], '新线路运行平稳'],
  [
    'in columns of vertical text',
    'article { writing-mode: vertical-rl; height: 500px }',
    [1280, 800],
    '新线路运行平稳',
  ],
  [
    'on a page of vertical text',
    'html { writing-mode: vertical-rl }',
    [1280, 800],
    '新线路运行平稳',
  ],
  [
    'on a page that is narrower than the window',
    'html { max-width: 600px; margin: 0 auto }',
    [1280, 800],
    '新线路运行平稳',
  ],
  ['on a page that is zoomed', 'html { zoom: 2 }', [1280, 800], '新线路运行平稳'],
] as const) {
  test(`the bar stands beside the selection ${what}`, async ({ site, start }) => {
    const [width, height] = size;
    const { context } = await start({ viewport: { width, height } });
    const page = await open(context, site, style);
    await placeOf(page, words);
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (
        let node = walker.nextNode() as Text | null;
        node;
        node = walker.nextNode() as Text | null
      ) {
        const at = node.data.indexOf(wanted);
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    }, words);
    await expectBeside(page, width, height);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await seeAll(page, 'toolbar')).length).toBe(0);
  });
}

test('the bar keeps its side where it is merely wider than what is selected', async ({
  site,
  start,
}) => {
  const { context } = await start({ viewport: { width: 320, height: 568 } });
  const sides =
    '<p id="sides" style="text-align: right">站台尽头<span style="display: block; text-align: center">候车亭旁</span></p>';
  const page = await open(context, site, '', article.replace('<ul>', `${sides}<ul>`));
  await placeOf(page, '站台尽头');
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.getElementById('sides') as Element);
  });
  const { box } = await see(page, 'toolbar');
  const [first] = await selectedBoxes(page);
  expect(box.y + box.height).toBeLessThanOrEqual(first?.y ?? 0);
});
