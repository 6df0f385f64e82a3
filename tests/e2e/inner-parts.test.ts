/** Articles in frames of the same origin and in open shadow roots; closed parts, which the side panel tells of. */
import { type BrowserContext, expect, type Frame, type Page } from '@playwright/test';
import { click, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';

const story = (park: string) => `<h1>${park}的早班车今天多了两趟</h1><article>
  <p>家住城北的职工发现，开往${park}的班车从本周一起提前到六点半发车，沿途新设了三个站点。</p>
  <p>“以前要转两趟车，现在出门走五分钟就能上车。”一位在园区上班的职工说，他每天能多睡二十分钟。</p>
  <p>园区有关负责人介绍，新线路总投资320万元，每天可运送1200人次，下一步还将开通夜班车。</p></article>`;
const quote = '新线路总投资320万元';

async function open(context: BrowserContext, site: string, pages: Record<string, string>) {
  for (const [path, body] of Object.entries(pages)) {
    await context.route(`${site}/2024/${path}`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` }),
    );
  }
  const page = await context.newPage();
  await page.goto(`${site}/2024/`);
  return page;
}

/** What is painted in one document, by highlight name. */
function paintedIn(frame: Frame): Promise<Record<string, string[]>> {
  return frame.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]),
    ),
  );
}

function frameAt(page: Page, path: string): Frame {
  const frame = page.frames().find((each) => each.url().endsWith(path));
  if (!frame) throw new Error(`no frame ${path}`);
  return frame;
}

/** Where a text of a frame or a shadow tree stands in the window, after scrolling there. */
async function placeIn(frame: Frame, text: string) {
  const handle = await frame.evaluateHandle((wanted) => {
    const walk = (root: Node): Range | null => {
      for (const node of root.childNodes) {
        const at = node.nodeType === 3 ? (node as Text).data.indexOf(wanted) : -1;
        if (at >= 0) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          return range;
        }
        const found = walk((node as Element).shadowRoot ?? node);
        if (found) return found;
      }
      return null;
    };
    return walk(document.body) as Range;
  }, text);
  const box = await handle.evaluate((range) => {
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  });
  const element = frame.parentFrame() ? await frame.frameElement() : null;
  const outer = await element?.evaluate((frame) => {
    const node = frame as Element;
    const { x, y } = node.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(node);
    return {
      x: x + node.clientLeft + Number.parseFloat(paddingLeft),
      y: y + node.clientTop + Number.parseFloat(paddingTop),
    };
  });
  return { ...box, x: box.x + (outer?.x ?? 0), y: box.y + (outer?.y ?? 0) };
}

/** Reads, hovers, selects, saves and comes back, wherever the article stands. */
async function readInside(page: Page, inside: () => Frame, origin: string): Promise<void> {
  const painted = () => paintedIn(inside());
  await expect.poll(async () => (await painted())['pangzhu-park']).toEqual(['湘潭高新区']);

  const name = await placeIn(inside(), '湘潭高新区的班车');
  await page.mouse.move(name.x + 20, name.y + name.height / 2, { steps: 3 });
  const card = await see(page, 'article', '湘潭高新区');
  expect(Math.abs(card.box.x - name.x)).toBeLessThan(40);
  const below = card.box.y - (name.y + name.height);
  const above = name.y - (card.box.y + card.box.height);
  expect(Math.min(Math.abs(below), Math.abs(above))).toBeLessThan(30);
  await page.mouse.move(2, 2);

  const place = await placeIn(inside(), quote);
  await page.mouse.move(place.x + 1, place.y + place.height / 2);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width, place.y + place.height / 2, { steps: 8 });
  await page.mouse.up();
  const bar = await see(page, 'toolbar');
  expect(Math.abs(bar.box.y + bar.box.height - place.y)).toBeLessThan(40);
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => (await painted())['pangzhu-note-yellow']).toEqual([quote]);

  await page.reload();
  await expect.poll(async () => (await painted())['pangzhu-note-yellow']).toEqual([quote]);
  const panel = await page.context().newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await panel.getByRole('listitem').getByRole('button', { name: quote }).click();
  await expect
    .poll(async () => {
      const [range] = [
        await inside().evaluate(() => {
          const [first] = CSS.highlights.get('pangzhu-note-yellow') ?? [];
          return (first as Range | undefined)?.getBoundingClientRect().top ?? -1;
        }),
      ];
      return range !== undefined && range >= 0 && range < 800;
    })
    .toBe(true);
}

test('an article in a frame is read, marked and noted', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await open(context, site, {
    '': '<title>湘中晨报数字报</title><div style="height:60px">第3版</div><iframe src="story" style="width:700px;height:400px;border:3px solid;padding:10px"></iframe>',
    story: `<title>早班车</title>${story('湘潭高新区')}`,
  });
  await readInside(page, () => frameAt(page, '/story'), origin);
});

test('an e-paper’s frameset: another article loaded into its frame is read', async ({
  site,
  start,
}) => {
  const { context } = await start();
  const page = await open(context, site, {
    '': '<title>湘中晨报</title><frameset cols="30%,70%"><frame src="list"><frame name="right" src="one"></frameset>',
    list: '<ul><li><a target="right" href="one">一</a><li><a target="right" href="two">二</a></ul>',
    one: story('湘潭高新区'),
    two: story('韶山高新区'),
  });
  const parks = (path: string) => async () =>
    (await paintedIn(frameAt(page, path)))['pangzhu-park']?.[0];
  await expect.poll(parks('/one')).toBe('湘潭高新区');
  await frameAt(page, '/list').getByText('二').click();
  await expect.poll(() => page.frames().some((each) => each.url().endsWith('/two'))).toBe(true);
  await expect.poll(parks('/two')).toBe('韶山高新区');
});

test('an article in an open shadow root, with slots, is read, marked and noted', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const [first = '', ...others] = story('湘潭高新区').split('</h1>');
  const page = await open(context, site, {
    '': `<title>早班车</title>${first}</h1><x-story><template shadowrootmode="open"><style>article{font-size:18px}</style>
      ${others.join('')}<slot></slot></template><p>通车当天，第一班车上坐满了人。</p></x-story>`,
  });
  await readInside(page, () => page.mainFrame(), origin);
});

const strangers = {
  'a frame of another origin':
    '<iframe style="width:900px;height:600px" src="data:text/html,<p>elsewhere</p>"></iframe>',
  'a closed shadow root': `<x-story style="display:block;min-height:500px"></x-story><script>
    document.querySelector('x-story').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(story('湘潭高新区'))};
  </script>`,
};

for (const [name, part] of Object.entries(strangers)) {
  test(`${name} is left, and the side panel says so`, async ({ site, start }) => {
    const { context, origin } = await start();
    const page = await open(context, site, { '': `<title>早班车</title><h1>早班车</h1>${part}` });
    await page.waitForTimeout(700);
    expect(await paintedIn(page.mainFrame())).toEqual({});
    const panel = await context.newPage();
    await panel.goto(`${origin}/sidepanel.html`);
    await expect(panel.getByText('没有读到', { exact: false })).toBeVisible();
  });
}

test('advertising and players are nothing that the side panel tells of', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const foreign = 'src="data:text/html,<p>elsewhere</p>"';
  await open(context, site, {
    '': `<title>早班车</title>${story('湘潭高新区')}<iframe class="ad-top" style="width:1200px;height:600px" ${foreign}></iframe>
      <iframe allowfullscreen style="width:1200px;height:600px" ${foreign}></iframe><iframe width=1 height=1 ${foreign}></iframe>`,
  });
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await expect(panel.getByText('湘潭高新区').first()).toBeVisible();
  expect(await panel.getByText('没有读到', { exact: false }).count()).toBe(0);
});
