/** Every setting that no other test goes through, and dictionaries that contradict each other: without a mouse. */
import { expect } from '@playwright/test';
import { painted } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { keptLibrary } from '../support/kept-library';
import { openMarked } from '../support/reading';
import { dictionaryPack, takeIn } from '../support/taking-in';

test('marks are switched off and on, everywhere and for a site', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const marks = async () => Object.keys(await painted(page)).length > 0;
  const library = await context.newPage();
  await library.goto(`${origin}/library.html#/settings`);
  const all = library.getByRole('checkbox', { name: '在新闻文章里标出名称和数字' });
  await all.press('Space');
  await expect.poll(marks).toBe(false);
  await all.press('Space');
  await expect.poll(marks).toBe(true);

  const sites = library.getByRole('region', { name: '不标注的网站' });
  await expect(sites).toContainText('没有。可在弹窗里关闭某个网站的标注。');
  const { hostname } = new URL(site);
  await library.evaluate(
    (host) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } };
        }
      ).chrome.storage.local.set({ marking: { on: true, offSites: [host] } }),
    hostname,
  );
  await expect(sites.getByRole('listitem')).toContainText(hostname);
  // Whoever writes it tells the pages; nobody did here.
  await page.reload();
  // Another site is marked, which was opened later: this one would be by now.
  const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  await openMarked(context, `${site.replace(hostname, other)}/plain-article/`);
  expect(await marks()).toBe(false);
  await sites.getByRole('button', { name: '恢复标注' }).press('Enter');
  await expect(sites.getByRole('listitem')).toHaveCount(0);
  await expect.poll(marks).toBe(true);
});

test('muted names are let go, shortcuts and backups are a key away', async ({ start }) => {
  const { context, origin } = await start();
  const library = await context.newPage();
  await library.goto(`${origin}/library.html`);
  await takeIn(library, '备份.zip', await keptLibrary());
  await library.goto(`${origin}/library.html#/settings`);
  const region = (name: string) => library.getByRole('region', { name });

  const muted = region('不标注的名称');
  await expect(muted.getByRole('listitem')).toHaveText(/own\s*所有网页\s*恢复标注/);
  await muted.getByRole('button', { name: '恢复标注' }).press('Enter');
  await expect(muted).toContainText('没有。');

  await expect(region('快捷键').getByRole('row', { name: /Alt\+Shift\+S/ })).toBeVisible();
  const opened = context.waitForEvent('page');
  await region('快捷键').getByRole('button', { name: '修改快捷键…' }).press('Enter');
  await expect.poll(async () => (await opened).url()).toMatch(/^chrome:\/\/extensions/);
  await library.bringToFront();

  await expect(region('存储')).toContainText(/笔记库已用 [\d.]+ MB/);
  const download = library.waitForEvent('download');
  await region('存储').getByRole('button', { name: '完整备份' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^pangzhu-[\d-]+-backup\.zip$/);

  await expect(region('隐私').getByRole('paragraph')).toHaveCount(4);
});

test('a dictionary that contradicts others is added knowingly, or not at all', async ({
  start,
}) => {
  const { context, origin } = await start();
  const library = await context.newPage();
  await library.goto(`${origin}/library.html#/dictionary`);
  const pack = (label: string, aliases: string[] = []) =>
    Buffer.from(JSON.stringify(dictionaryPack(label, [{ name: '澄湖电气厂', aliases }])));
  const choose = async (name: string, buffer: Buffer) => {
    const chooser = library.waitForEvent('filechooser');
    await library.getByLabel('添加词典…').focus();
    await library.keyboard.press('Enter');
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
  };
  const used = (label: string) => library.getByRole('checkbox', { name: `使用词典“${label}”` });
  await choose('一.json', pack('第一本'));
  await expect(used('第一本')).toBeChecked();

  await choose('二.json', pack('第二本', ['澄湖电机']));
  const told = library.getByRole('alert');
  await expect(told).toContainText('“第二本”与现有词典有出入：');
  await expect(told).toContainText('改写名称：company:澄湖电气厂');
  await told.getByRole('button', { name: '取消' }).press('Enter');
  await expect(told).toHaveCount(0);
  await expect(used('第二本')).toHaveCount(0);

  await choose('二.json', pack('第二本', ['澄湖电机']));
  await told.getByRole('button', { name: '仍然添加' }).press('Enter');
  await expect(used('第二本')).toBeChecked();
  await library.getByRole('button', { name: '移除词典“第二本”' }).press('Enter');
  await expect(used('第二本')).toHaveCount(0);
  await expect(used('第一本')).toBeChecked();
});
