/** An article too long to be read at once: marked where it is seen, then to its end, then described. */
import { expect } from '@playwright/test';
import { placeOf, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { openMarked } from '../support/reading';

const paragraphs = Array.from(
  { length: 2500 },
  (_, i) =>
    `<p>第${i + 1}位乘客说，早班车比从前多了两趟，车上的座位也宽了一些，下车以后走几步就能到厂区门口，票价只要${(i % 7) + 2}元。</p>`,
);

const article = `<!doctype html><html lang="zh"><title>早班车上的两千五百位乘客</title>
  <h1>早班车上的两千五百位乘客</h1><article><p>班车从湘潭高新区开往市区，第一趟清晨六点从产业园门口出发。</p>
  ${paragraphs.join('')}<p>园区说，年内还要新增停车位320个，明年铺设管网42公里。</p></article>`;

test('the last figure of a long article is marked, and its card tells what it measures', async ({
  site,
  start,
}) => {
  const { context } = await start();
  await context.route(`${site}/long/`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: article }),
  );
  const page = await openMarked(context, `${site}/long/`);
  await page.evaluate(() => document.querySelector('article > p:last-of-type')?.scrollIntoView());
  const { middle } = await placeOf(page, '320个');
  // A mark that is not yet described has no card.
  await expect
    .poll(async () => {
      await page.mouse.move(5, 5);
      await page.mouse.move(middle.x, middle.y);
      await page.waitForTimeout(500);
      return (await seeAll(page, 'StaticText')).map(({ name }) => name);
    })
    .toContain('新增停车位');
});
