/** Long lists of the library: gone through by key, left and found again. */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test';

test('a long list is gone through by key, and found again where it was left', async ({ start }) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html#/names`);
  const rows = page.getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const all = Number(await rows.first().getAttribute('aria-setsize'));
  expect(all).toBeGreaterThan(45);
  // Only what is in sight is drawn.
  expect(await rows.count()).toBeLessThan(40);

  await page.getByRole('searchbox').press('ArrowDown');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('End');
  const last = page.locator(`[aria-posinset="${all}"]`);
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  const left = page.locator('[role=listitem]:focus');
  await expect(left).toBeInViewport({ ratio: 1 });
  const at = Number(await left.getAttribute('aria-posinset'));
  expect(at).toBeLessThan(all - 5);
  const name = await left.locator('.name-row-name bdi').innerText();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await page.goBack();
  const again = page.locator(`[aria-posinset="${at}"]`);
  await expect(again).toContainText(name);
  await expect(again).toBeInViewport({ ratio: 1 });
  await page.getByRole('searchbox').press('ArrowDown');
  await expect(again).toBeFocused();

  // What is searched is another list: it begins at its first row.
  await page.getByRole('searchbox').fill('公司');
  await expect(rows.first()).toHaveAttribute('aria-posinset', '1');
  await expect(rows.first()).toBeInViewport({ ratio: 1 });
  await page.getByRole('searchbox').fill('');
  await expect(again).toBeInViewport({ ratio: 1 });
});

test('the wheel takes no focus away, and no way into the list', async ({ start }) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html#/names`);
  const rows = page.getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const at = (place: number) => page.locator(`[aria-posinset="${place}"]`);
  const all = Number(await rows.first().getAttribute('aria-setsize'));
  const wheel = async (down: number) => {
    await page.locator('.virtual-frame').hover();
    await page.mouse.wheel(0, down);
  };

  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(at(2)).toBeFocused();
  await wheel(100_000);
  await expect(at(all)).toBeInViewport();
  await expect(at(2)).not.toBeInViewport();
  await expect(at(2)).toBeFocused();
  // A key goes on from there, and shows it.
  await page.keyboard.press('ArrowDown');
  await expect(at(3)).toBeFocused();
  await expect(at(3)).toBeInViewport({ ratio: 1 });

  // Nor from what stands in a row.
  const link = at(5).getByRole('link');
  await link.focus();
  await wheel(100_000);
  await expect(at(all)).toBeInViewport();
  await expect(link).toBeFocused();
  await wheel(-100_000);
  await expect(at(5)).toBeInViewport({ ratio: 1 });

  // From elsewhere the list is entered at what is seen of it.
  await page.getByRole('searchbox').focus();
  await wheel(100_000);
  await expect(at(all)).toBeInViewport();
  await expect(at(5)).toHaveCount(0);
  await page.getByRole('searchbox').press('ArrowDown');
  const row = page.locator('[role=listitem]:focus');
  await expect(row).toBeInViewport({ ratio: 1 });
  await expect(at(all)).toBeInViewport();
});
