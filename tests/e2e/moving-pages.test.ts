/** Pages whose article arrives late, is replaced, or comes with another address and without a load. */
import { expect } from '@playwright/test';
import { click, dragOver, painted, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';

const article = (park: string) =>
  `<h1>${park}的早班车今天多了两趟</h1><article>
  <p>家住城北的职工发现，开往${park}的班车从本周一起提前到六点半发车，沿途新设了三个站点。</p>
  <p>“以前要转两趟车，现在出门走五分钟就能上车。”一位在园区上班的职工说，他每天能多睡二十分钟。</p>
  <p>${park}有关负责人介绍，新线路总投资320万元，每天可运送1200人次，下一步还将开通夜班车。</p></article>`;

for (const [seconds, name] of [
  [1, 'late'],
  [8, 'very late'],
] as const) {
  test(`an article that arrives ${name} is marked`, async ({ site, start }) => {
    const { context } = await start();
    await context.route(`${site}/late/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>班车</title><div id="app"></div><script>
        setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(article('湘潭高新区'))}; }, ${seconds * 1000});
      </script>`,
      }),
    );
    const page = await context.newPage();
    await page.goto(`${site}/late/`);
    await expect
      .poll(async () => (await painted(page))['pangzhu-park']?.length, { timeout: 30_000 })
      .toBe(2);
  });
}

const sections = (park: string, date: string) => `<section class="story">
  <h1>${park}的早班车今天多了两趟</h1><p class="meta">${date} 08:30</p>
  <p>家住城北的职工发现，开往${park}的班车从本周一起提前到六点半发车，沿途新设了三个站点。</p>
  <p>“以前要转两趟车，现在出门走五分钟就能上车。”一位在园区上班的职工说，他每天能多睡二十分钟。</p>
  <p>${park}有关负责人介绍，新线路总投资320万元，每天可运送1200人次，下一步还将开通夜班车。</p>
  <div style="height:1500px"></div></section>`;

for (const [name, claims] of [
  [
    'claims to be the first article',
    '<meta property="og:title" content="湘潭高新区的早班车今天多了两趟">',
  ],
  ['has the first article’s title alone', ''],
] as const) {
  test(`an endless page whose head ${name}: what is appended is an article of its own`, async ({
    site,
    start,
  }) => {
    const { context } = await start();
    await context.route(`${site}/endless/**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        // Its head stays that of the first article, as on many such pages.
        body: `<!doctype html><head><title>湘潭高新区的早班车今天多了两趟</title>${claims}</head><div id="feed">${sections('湘潭高新区', '2024-08-09')}</div><script>
        const next = ${JSON.stringify(sections('韶山高新区', '2024-08-08'))};
        addEventListener('scroll', () => {
          const feed = document.getElementById('feed');
          if (feed.children.length === 1) feed.insertAdjacentHTML('beforeend', next);
          const second = feed.children[1].getBoundingClientRect().top < innerHeight / 2;
          history.replaceState(null, '', second ? '/endless/20240808/two.html' : '/endless/20240809/one.html');
        });
      </script>`,
      }),
    );
    const page = await context.newPage();
    await page.goto(`${site}/endless/20240809/one.html`);
    const parks = async () => [...new Set((await painted(page))['pangzhu-park'])];
    await expect.poll(parks).toEqual(['湘潭高新区']);
    await dragOver(page, '总投资320万元');
    await click(page, await see(page, 'button', '保存'));
    const notes = async () => (await painted(page))['pangzhu-note-yellow'];
    await expect.poll(notes).toEqual(['总投资320万元']);

    // The next one is there, but not yet read: it is no part of the first.
    await page.evaluate(() => scrollTo(0, 400));
    await page.waitForTimeout(5000);
    expect(await parks()).toEqual(['湘潭高新区']);
    expect(await notes()).toEqual(['总投资320万元']);

    await page.evaluate(() => document.getElementById('feed')?.children[1]?.scrollIntoView());
    await expect.poll(parks, { timeout: 20_000 }).toEqual(['韶山高新区']);
    // The same words stand in it, and are not what was noted.
    expect(await notes()).toBeUndefined();
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(parks, { timeout: 20_000 }).toEqual(['湘潭高新区']);
    await expect.poll(notes).toEqual(['总投资320万元']);
  });
}

test('another article under another address is read, and the notes of each are its own', async ({
  site,
  start,
}) => {
  const { context } = await start();
  const views: Record<string, string> = {
    one: article('湘潭高新区'),
    two: article('韶山高新区'),
    list: '<ul><li><a href="#">一</a></li></ul>',
  };
  await context.route(`${site}/spa/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>班车</title><div id="app"></div><script>
        const views = ${JSON.stringify(views)};
        function show(name) {
          history.pushState(null, '', '/spa/' + name);
          document.getElementById('app').innerHTML = views[name];
        }
        show('list');
      </script>`,
    }),
  );
  const page = await context.newPage();
  const show = (name: string) =>
    page.evaluate((view) => (window as unknown as { show(name: string): void }).show(view), name);
  await page.goto(`${site}/spa/start`);
  await page.waitForTimeout(500);
  await show('one');
  await expect
    .poll(async () => [...new Set((await painted(page))['pangzhu-park'])], { timeout: 20_000 })
    .toEqual(['湘潭高新区']);
  await dragOver(page, '总投资320万元');
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);

  await show('two');
  await expect
    .poll(async () => [...new Set((await painted(page))['pangzhu-park'])], { timeout: 20_000 })
    .toEqual(['韶山高新区']);
  expect(Object.keys(await painted(page))).not.toContain('pangzhu-note-yellow');

  await show('one');
  await expect
    .poll(async () => (await painted(page))['pangzhu-note-yellow'], { timeout: 20_000 })
    .toEqual(['总投资320万元']);
});
