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
          }).observe({ type: 'layout-shift', buffered: true });
          Object.assign(window, { observed, shifts, before: document.documentElement.outerHTML });
        });
      });
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
