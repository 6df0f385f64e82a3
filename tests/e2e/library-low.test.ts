/** The library's dialogs in low and narrow windows, as one has them who reads at 200 %. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { takeIn } from '../support/taking-in';

const day = '2024-05-01T00:00:00Z';
const tags = Array.from({ length: 30 }, (_, i) => `澄湖电气厂扩建规划第${i + 1}部分`);

/** Tables of notes, one with more tags than a low window shows, one with rows that are refused for many reasons. */
const table = (rows: readonly string[]) =>
  ['quote,comment,tags,title,outlet,published,url,created,modified', ...rows].join('\r\n');
const row = (quote: string, url: string, marks = '', created = day) =>
  [quote, '', marks, '扩建', '澄湖日报', '2024-04-30', url, created, day].join(',');
const tagged = table(
  [tags.slice(0, 15), tags.slice(15)].map((some, i) =>
    row(`第${i}条`, `https://news.example/${i}`, `"${some.join(';')}"`),
  ),
);
const refused = table([
  row('新的一条', 'https://news.example/new'),
  ...Array.from({ length: 9 }, (_, i) => row('没有网址', `没有-${i}`)),
  row('日期不对', 'https://news.example/date', '', '某一天'),
  row('太长'.repeat(200_000), 'https://news.example/long'),
]);

/** Title and buttons are whole in the window and in the dialog, and nothing but the middle scrolls. */
async function isWhole(page: Page, dialog: Locator): Promise<void> {
  await expect(dialog.getByRole('heading')).toBeInViewport({ ratio: 1 });
  for (const button of await dialog.locator('footer').getByRole('button').all()) {
    await expect(button).toBeInViewport({ ratio: 1 });
  }
  const scrolling = await dialog.evaluate((element) => {
    const all = [element, ...element.querySelectorAll('*:not(.pz-unseen)')];
    const clipping = all.filter((each) => getComputedStyle(each).overflowY !== 'visible');
    const names = (some: readonly Element[]) => some.map(({ className }) => className);
    return {
      down: names(clipping.filter((each) => each.scrollHeight > each.clientHeight)),
      across: names(clipping.filter((each) => each.scrollWidth > each.clientWidth)),
    };
  });
  expect(scrolling.down.filter((name) => name !== 'dialog-middle')).toEqual([]);
  expect(scrolling.across).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(
    page.viewportSize()?.height,
  );
}

/** Where the ring around what has the focus ends is inside of all that could cut it off. */
async function isRingWhole(control: Locator): Promise<void> {
  const cut = await control.evaluate((element) => {
    const ring = 3;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const middle = element.closest('.dialog-middle, .dialog') as Element;
    const frame = middle.getBoundingClientRect();
    const sides = [
      left - frame.left,
      frame.left + middle.clientWidth - right,
      top - frame.top,
      frame.bottom - bottom,
    ];
    return sides.filter((space) => space < ring);
  });
  expect(cut).toEqual([]);
}

for (const viewport of [
  { width: 640, height: 400 },
  { width: 320, height: 480 },
]) {
  const { width, height } = viewport;
  test(`at ${width} × ${height} each dialog shows its title and its buttons`, async ({ start }) => {
    const { context, origin } = await start({ viewport });
    const page = await context.newPage();
    const dialog = page.getByRole('dialog');
    await page.goto(`${origin}/library.html`);
    await page.getByRole('button', { name: '导入…' }).click();
    await isWhole(page, dialog);
    await takeIn(page, '标签.csv', tagged);

    await page.getByRole('button', { name: '导入…' }).press('Enter');
    const buffer = Buffer.from(refused);
    const file = { name: '有些不对.csv', mimeType: 'text/csv', buffer };
    await page.getByLabel('选择文件…').setInputFiles(file);
    await expect(dialog.getByRole('row', { name: '新增 1' })).toBeVisible();
    await isWhole(page, dialog);
    await expect(dialog.getByRole('button', { name: '导入', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    const exporting = page.getByRole('button', { name: '导出…' });
    await exporting.press('Enter');
    const formats = dialog.locator('.dialog-middle').getByRole('button');
    await expect(formats.first()).toBeFocused();
    await isWhole(page, dialog);
    await isRingWhole(formats.first());
    // Past the last format comes the button, and the way back scrolls to the format.
    await formats.last().focus();
    await expect(formats.last()).toBeInViewport({ ratio: 1 });
    await isRingWhole(formats.last());
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: '取消' })).toBeFocused();
    await isWhole(page, dialog);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(exporting).toBeFocused();

    await page.getByRole('searchbox').fill('条');
    await page.getByRole('button', { name: '保存搜索' }).press('Enter');
    await expect(dialog.getByLabel('名称')).toBeFocused();
    await isWhole(page, dialog);
    await isRingWhole(dialog.getByLabel('名称'));
    await page.keyboard.press('Escape');

    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('Control+a');
    await page.getByRole('button', { name: '标签…' }).press('Enter');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await isWhole(page, dialog);
    const last = dialog.getByRole('checkbox').last();
    await expect(last).not.toBeInViewport();
    await last.focus();
    await expect(last).toBeInViewport({ ratio: 1 });
    await isRingWhole(last);
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: '取消' })).toBeFocused();
    await isWhole(page, dialog);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
}
