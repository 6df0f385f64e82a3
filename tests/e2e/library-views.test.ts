/** What was kept of articles, names and figures, gone through without a mouse. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { painted } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { factory, keptLibrary, park } from '../support/kept-library';
import { takeIn } from '../support/taking-in';

async function openKept({ context, origin }: ExtensionBrowser, view: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);
  await takeIn(page, '备份.zip', await keptLibrary());
  await page.goto(`${origin}/library.html#/${view}`);
  return page;
}

test('an article is read in its editions, and what differs is told', async ({ start }) => {
  const page = await openKept(await start(), 'articles');
  await page.getByRole('searchbox').fill('扩建');
  await expect(page.getByText('共 1 篇')).toBeVisible();
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Enter');
  const article = page.getByRole('article', { name: `${factory}扩建` });
  await expect(article).toContainText('年产值3亿元');
  await expect.poll(async () => (await painted(page))['pangzhu-company']).toHaveLength(3);
  expect((await painted(page))['pangzhu-note-green']).toEqual([`${factory}年产值3亿元`]);

  await test.step('its names and figures are tabs beside it, each leading into the text', async () => {
    await page.getByRole('tab', { name: '笔记 1' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: '名称 2' })).toBeFocused();
    await expect(page.getByRole('tab', { name: '名称 2' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.getByRole('button', { name: new RegExp(park) }).press('Enter');
    await expect.poll(async () => (await painted(page))['pangzhu-flash']).toEqual([park]);
    await page.getByRole('tab', { name: '名称 2' }).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('tab', { name: '数字 1' })).toBeFocused();
    await page.getByRole('tabpanel').getByRole('button', { name: /3亿元/ }).press('Enter');
    await expect.poll(async () => (await painted(page))['pangzhu-flash']).toEqual(['3亿元']);
  });

  await test.step('what the later edition says otherwise, the figures first', async () => {
    const told = page.locator('summary').filter({ hasText: '1 处' });
    await told.focus();
    await page.keyboard.press('Enter');
    await expect(article.locator('.figure-changes del')).toHaveText('3亿元');
    await expect(article.locator('.figure-changes ins')).toHaveText('5亿元');
  });

  await test.step('the other edition, where the note reads otherwise; and back', async () => {
    const editions = page.getByRole('navigation', { name: '各次保存的版本' });
    await expect(editions.getByRole('link')).toHaveCount(2);
    await expect(editions.getByRole('link').nth(0)).toHaveAttribute('aria-current', 'true');
    await editions.getByRole('link').nth(1).press('Enter');
    await expect(article).toContainText('年产值5亿元');
    await expect(editions.getByRole('link').nth(1)).toHaveAttribute('aria-current', 'true');
    await expect
      .poll(async () => (await painted(page))['pangzhu-note-changed'])
      .toEqual([`${factory}年产值5亿元`]);
    await page.goBack();
    await expect(article).toContainText('年产值3亿元');
  });
});

test('a name tells when it was in the papers, beside whom, and leads on', async ({ start }) => {
  const page = await openKept(await start(), 'names');
  await page.getByRole('searchbox').fill('澄湖');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(factory);

  // February, no March, April: the table says what the bars show.
  const times = page.getByRole('figure');
  await expect(times.getByRole('row')).toHaveText(['2024年2月3 次', '2024年4月2 次']);
  await expect(times.locator('rect')).toHaveCount(3);

  const companions = page.getByRole('heading', { name: '同段出现的名称' }).locator('..');
  await expect(companions.getByRole('listitem')).toHaveText(new RegExp(`${park}\\s*2`));
  await companions.getByRole('link', { name: new RegExp(park) }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(park);
  // In no dictionary and in no note: still in the papers.
  await expect(page.getByText('还没有提到它的笔记。')).toBeVisible();
  await expect(page.getByRole('link', { name: /^厂长谈规划/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(factory);

  await page.getByRole('link', { name: /^铁路通车/ }).press('Enter');
  await expect(page.getByRole('article', { name: '铁路通车' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: '查看全部笔记' }).press('Enter');
  await expect(page.getByText('共 3 条', { exact: true })).toBeVisible();
});

test('figures that contradict each other are told, gathered, drawn and given out', async ({
  start,
}) => {
  const page = await openKept(await start(), 'figures');
  await page.getByRole('searchbox').fill(factory);
  const rows = page.getByRole('listitem');
  await expect(page.getByText('共 4 个数字')).toBeVisible();
  // Two papers of one day; the two editions of February do so too.
  await expect(rows.filter({ hasText: '说法不一' })).toHaveCount(4);

  await test.step('gathered by measure: from the least to the most, and disputed', async () => {
    await page.getByRole('combobox', { name: '显示' }).selectOption('按项目汇总');
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText('说法不一');
    await expect(rows.nth(1)).toContainText('3亿元 至 6亿元');
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: factory })).toBeChecked();
    await expect(rows).toHaveCount(4);
  });

  const chart = page.getByRole('figure');
  await test.step('a point leads to where it was printed', async () => {
    const points = chart.getByRole('group').getByRole('button');
    await expect(points).toHaveCount(4);
    await points.nth(0).focus();
    await page.keyboard.press('End');
    await expect(chart.getByText(/2024年4月5日 · 铁路通车 · 澄湖日报 · 说法不一/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: '铁路通车' })).toBeVisible();
    await expect.poll(async () => (await painted(page))['pangzhu-flash']).toEqual(['6亿元']);
    await page.goBack();
  });

  await test.step('the drawing stands alone', async () => {
    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await chart.getByRole('button', { name }).press('Enter');
      return readFileSync(await (await download).path());
    };
    const drawing = String(await saved('SVG'));
    expect(drawing).toContain(`<title>${factory} · 年产值</title>`);
    expect(drawing).toMatch(/<desc>[^<]*2024年4月5日 · 铁路通车 · 澄湖日报 · 说法不一/);
    expect(drawing).not.toMatch(/class=|tabindex|var\(/i);
    const picture = await saved('PNG');
    // Twice as many pixels as the drawing has units.
    const size = (name: string) =>
      Number(new RegExp(`^<svg[^>]* ${name}="(\\d+)"`).exec(drawing)?.[1]);
    expect(picture.readUInt32BE(16)).toBe(2 * size('width'));
    expect(picture.readUInt32BE(20)).toBe(2 * size('height'));
    expect(size('width')).toBeGreaterThan(600);
  });
});

test('what is not there leads back to all of its kind', async ({ start }) => {
  const page = await openKept(await start(), 'notes');
  for (const [address, words, back, heading] of [
    ['names/无名厂', '没有“无名厂”', '全部名称', '名称'],
    ['articles/99', '没有这篇文章', '全部文章', '文章'],
    ['notes?tag=无此标签', '没有符合这些条件的笔记。', '显示全部笔记', '笔记'],
    ['articles?q=无此词语', '“无此词语”', '显示全部文章', '文章'],
    ['tags?q=无此标签', '“无此标签”', '显示全部标签', '标签'],
    ['names?q=无此名称', '“无此名称”', '显示全部名称', '名称'],
  ] as const) {
    await page.evaluate((hash) => location.assign(`#/${hash}`), address);
    await expect(page.getByRole('status').getByText(words)).toBeVisible();
    await page.getByRole('button', { name: back }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('listitem').first()).toBeVisible();
  }
});
