/** Every view of the library, light and dark, wide and narrow: sound for those who see little, and nothing beyond the window. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { factory, keptLibrary } from '../support/kept-library';
import { takeIn } from '../support/taking-in';

const measure = encodeURIComponent('年产值');

/** Each view's address, and what is there once it is. */
const views: readonly [string, (page: Page) => ReturnType<Page['locator']>][] = [
  ['notes', (page) => page.getByRole('listitem').first()],
  ['articles', (page) => page.getByRole('listitem').first()],
  ['articles/1', (page) => page.locator('.kept-text p').first()],
  ['articles/99', (page) => page.getByRole('button', { name: '全部文章' })],
  ['names', (page) => page.getByRole('listitem').first()],
  [`names/${encodeURIComponent(factory)}`, (page) => page.locator('.time-bars rect').first()],
  ['figures', (page) => page.getByRole('listitem').first()],
  [`figures?metric=${measure}`, (page) => page.locator('.chart-point').first()],
  ['figures?by=name', (page) => page.getByRole('listitem').first()],
  ['tags', (page) => page.getByRole('listitem').first()],
  ['dictionary', (page) => page.getByRole('button', { name: /^导出词典/ })],
  ['settings', (page) => page.getByRole('region', { name: '隐私' })],
  ['notes?dialog=import', (page) => page.getByRole('dialog')],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`each view, ${colorScheme}`, async ({ start }) => {
    const { context, origin } = await start({ colorScheme });
    const page = await context.newPage();
    await page.goto(`${origin}/library.html`);
    await takeIn(page, '备份.zip', await keptLibrary());
    for (const [address, there] of views) {
      await test.step(address, async () => {
        for (const width of [400, 1280]) {
          await page.setViewportSize({ width, height: 700 });
          await page.goto(`${origin}/library.html#/${address}`);
          await expect(there(page)).toBeVisible();
          const beyond = await page.evaluate(() => {
            const { scrollWidth, scrollHeight } = document.documentElement;
            return [scrollWidth - innerWidth, scrollHeight - innerHeight];
          });
          expect(beyond, `${width}`).toEqual([0, 0]);
        }
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}
