/** Pages without an article, selections outside one, huge and broken pages. */
import { expect } from '@playwright/test';
import { click, dragOver, painted, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { openMarked } from '../support/reading';

const bare = [
  'home-page',
  'channel-list',
  'search-results',
  'forum-index',
  'web-mail',
  'login-page',
];

test('nothing is marked or left behind where there is no article, and the side panel says so', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  for (const slug of bare) {
    await page.goto(`${site}/${slug}/`);
    // The reader would be at work long before this.
    await page.waitForTimeout(700);
    const state = await page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
    }));
    expect(state, slug).toEqual({ highlights: 0, sheets: 0 });
  }
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await expect(panel.getByText('没有找到文章', { exact: false })).toBeVisible();
});

test('a selection outside the article is saved as a note on the page and painted again', async ({
  site,
  start,
}) => {
  const { context } = await start();
  const url = `${site}/plain-article/`;
  const page = await openMarked(context, url);
  const words = '园区热榜';
  expect(await dragOver(page, words)).toBe(words);
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([words]);
  await page.reload();
  await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([words]);
});

test('no bar beside white space or in what the reader is writing', async ({ site, start }) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.value = '正在写的文字';
    document.body.prepend(area);
    area.focus();
    area.select();
  });
  await page.waitForTimeout(400);
  expect(await seeAll(page, 'toolbar')).toEqual([]);
});

test('five megabytes of text do not bring the page down', async ({ site, start }) => {
  const { context } = await start();
  await context.route(`${site}/huge/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>长文</title><h1>长文</h1><article>${'<p>湘潭高新区今年新增企业12家，总投资3.5亿元，当地居民表示欢迎。</p>'.repeat(150_000)}</article>`,
    }),
  );
  const page = await context.newPage();
  await page.goto(`${site}/huge/`);
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-park'), null, { timeout: 60_000 });
  // Around what is in view, wherever the reader scrolls to.
  const marked = () =>
    page.evaluate(() => {
      const caret = document.caretPositionFromPoint(60, innerHeight / 2);
      const paragraph = caret?.offsetNode.parentElement;
      return [...(CSS.highlights.get('pangzhu-park') ?? [])].some(
        (range) => range.startContainer.parentElement === paragraph,
      );
    });
  await expect.poll(marked).toBe(true);
  for (const share of [1, 0.5, 0]) {
    await page.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), share);
    // What is in view was marked first, the rest is still being read.
    await expect.poll(marked, { timeout: 60_000 }).toBe(true);
  }
});

test('broken and hostile markup does not bring the page down', async ({ site, start }) => {
  const { context } = await start();
  const article =
    '<p>湘潭高新区今年新增企业12家，总投资3.5亿元，当地居民对此表示欢迎和期待。</p>'.repeat(20);
  const pages: Record<string, string> = {
    deep: `${'<div>'.repeat(10_000)}${article}`,
    unclosed: `<table><tr><td><div><p>${article}<b><i><a href=x>`,
    clobbered: `<form><input name=parentNode><input name=childNodes><input name=textContent>${article}</form><img name=body><img name=querySelector>`,
    text: '湘潭高新区'.repeat(1_000_000),
  };
  for (const [name, body] of Object.entries(pages)) {
    await context.route(`${site}/${name}/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<title>${name}</title>${body}`,
      }),
    );
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${site}/${name}/`);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => document.title), name).toBe(name);
    expect(errors, name).toEqual([]);
    await page.close();
  }
});
