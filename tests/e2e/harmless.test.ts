/** The page is as it was: its DOM, its layout, its scroll position, and nothing at all where there is no article. */
import { expect, type Page } from '@playwright/test';
import { painted } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { fixtureSlugs, loadFixture } from '../support/fixtures';
import { openMarked } from '../support/reading';

/** The page's own state, from before any of our scripts ran. */
async function stateOf(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    height: document.documentElement.scrollHeight,
    boxes: [...Document.prototype.querySelectorAll.call(document, 'p, h1, div')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    }),
    scroll: scrollY,
    sheets: document.adoptedStyleSheets.length,
  }));
}

/**
 * Gives a page one more script at its end, and holds that back until all before it is drawn: a page
 * that is drawn in halves shifts by itself, when the second half widens a table's columns.
 */
async function drawBeforeReading(page: Page, url: string): Promise<void> {
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const script = Buffer.from('<script src="last.js"></script>');
    await route.fulfill({ response, body: Buffer.concat([await response.body(), script]) });
  });
  await page.route(`${url}last.js`, async (route) => {
    await page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
    });
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
}

/** Sample pages a test: each has a time limit. */
const parts = 5;

for (let part = 0; part < parts; part += 1) {
  const slugs = fixtureSlugs().filter((_, i) => i % parts === part);
  test(`marking leaves the DOM, the layout and the scroll position of ${slugs.join(', ')} alone`, async ({
    site,
    start,
  }) => {
    const { context } = await start();
    let marked = 0;
    for (const slug of slugs) {
      const { found } = loadFixture(slug).expected;
      const page = await context.newPage();
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          const observed: string[] = [];
          new MutationObserver((records) => {
            for (const { type, target } of records) observed.push(`${type} ${target.nodeName}`);
          }).observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
          const shifts: number[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              shifts.push((entry as PerformanceEntry & { value: number }).value);
            }
          }).observe({ type: 'layout-shift' });
          Object.assign(window, { observed, shifts, before: document.documentElement.outerHTML });
        });
      });
      await drawBeforeReading(page, `${site}/${slug}/`);
      await page.goto(`${site}/${slug}/`);
      // At this address a few hold too little text to be taken for articles.
      const marks = () => page.evaluate(() => CSS.highlights.size);
      for (let wait = found ? 50 : 5; wait > 0 && (await marks()) === 0; wait -= 1) {
        await page.waitForTimeout(100);
      }
      const isMarked = (await marks()) > 0;
      marked += isMarked ? 1 : 0;
      const after = await stateOf(page);
      const record = await page.evaluate(() => {
        const { observed, shifts, before } = window as unknown as Record<string, unknown>;
        return { observed, shifts, before };
      });
      expect(after.html, slug).toBe(record.before);
      expect(record.observed, slug).toEqual([]);
      expect(record.shifts, slug).toEqual([]);
      expect(after.sheets, slug).toBe(isMarked ? 1 : 0);
      expect(after.scroll, slug).toBe(0);
      await page.close();
    }
    expect(marked).toBeGreaterThan(3);
  });
}

const story = `<h1>湘潭高新区的早班车今天多了两趟</h1><article>
  <p>家住城北的职工发现，开往湘潭高新区的班车从本周一起提前到六点半发车，沿途新设了三个站点。</p>
  <p>“以前要转两趟车，现在出门走五分钟就能上车。”一位在园区上班的职工说，他每天能多睡二十分钟。</p>
  <p>园区有关负责人介绍，新线路总投资320万元，每天可运送1200人次，下一步还将开通夜班车。</p></article>`;

/** All of a page's markup, its frame's and its shadow trees' too, and what an observer saw change in any of them. */
const innerState = () => {
  const frame = document.querySelector('iframe')?.contentDocument;
  const trees: Node[] = [document, ...(frame ? [frame] : [])];
  for (const each of document.querySelectorAll('*')) {
    if (each.shadowRoot) trees.push(each.shadowRoot);
  }
  const markup = () =>
    trees.map((tree) =>
      [...tree.childNodes].map((node) => new XMLSerializer().serializeToString(node)),
    );
  const heights = () =>
    [document, ...(frame ? [frame] : [])].map((d) => d.documentElement.scrollHeight);
  return { trees, markup, heights };
};

for (const [name, html] of [
  [
    'a frame',
    `<title>班车</title><iframe src="inner.html" style="width:600px;height:500px"></iframe>`,
  ],
  [
    'an open shadow root',
    `<title>湘潭高新区的早班车今天多了两趟</title><x-story></x-story><script>
      document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(story)};
    </script>`,
  ],
] as const) {
  test(`an article in ${name} is as it was`, async ({ site, start }) => {
    const { context } = await start();
    for (const [path, body] of [
      ['', html],
      ['inner.html', `<title>班车</title>${story}`],
    ]) {
      await context.route(`${site}/2024/${path}`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` }),
      );
    }
    const page = await context.newPage();
    // Before our scripts: those come when the page has loaded.
    await page.addInitScript(
      `(${(
        () => {
          document.addEventListener('readystatechange', () => {
            if (document.readyState !== 'complete' || window !== top) return;
            const { trees, markup, heights } = (
              window as unknown as { innerState: typeof innerState }
            ).innerState();
            const seen: string[] = [];
            const observer = new MutationObserver((records) => {
              for (const { type, target } of records) seen.push(`${type} ${target.nodeName}`);
            });
            const all = { subtree: true, childList: true, attributes: true, characterData: true };
            for (const tree of trees) observer.observe(tree, all);
            Object.assign(window, { seen, markup, heights, before: [markup(), heights()] });
          });
        }
      ).toString()})()`,
    );
    await page.addInitScript(`window.innerState = ${innerState.toString()}`);
    await page.goto(`${site}/2024/`);
    const painted = () =>
      page.evaluate(() => {
        const inner = document.querySelector('iframe')?.contentWindow as typeof window | undefined;
        return (inner ?? window).CSS.highlights.has('pangzhu-park');
      });
    await expect.poll(painted).toBe(true);
    const { seen, before, after } = await page.evaluate(() => {
      const { seen, markup, heights, before } = window as unknown as {
        seen: string[];
        before: unknown;
      } & Pick<ReturnType<typeof innerState>, 'markup' | 'heights'>;
      return { seen, before, after: [markup(), heights()] };
    });
    expect(seen).toEqual([]);
    expect(after).toEqual(before);
    expect(JSON.stringify(before)).toContain('总投资320万元');
  });
}

test('layout is the same with and without marks', async ({ site, start }) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const marked = await stateOf(page);
  await page.evaluate(() => {
    for (const name of [...CSS.highlights.keys()]) CSS.highlights.delete(name);
    document.adoptedStyleSheets = [];
  });
  expect((await stateOf(page)).boxes).toEqual(marked.boxes);
});

test('another script’s highlights and style sheets stay', async ({ site, start }) => {
  const { context } = await start();
  const page = await context.newPage();
  await page.addInitScript(() => {
    CSS.highlights.set('theirs', new Highlight());
    document.adoptedStyleSheets = [new CSSStyleSheet()];
  });
  await page.goto(`${site}/plain-article/`);
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
  expect(Object.keys(await painted(page))).toContain('theirs');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(2);
});
