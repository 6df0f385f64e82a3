/** What the bar and the cards offer, with the keys alone. Shortcuts are given as the browser gives them; see `giveCommand`. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { painted, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { giveCommand } from '../support/command';
import { editorOf, openMarked, selectByKeys } from '../support/reading';

const quote = '占到场学生的27%';
const park = '湘潭高新区';

/** The accessible name of what has the focus, inside our controls too. */
async function focused(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: {
      name?: { value?: string };
      properties?: { name: string; value: { value?: unknown } }[];
    }[];
  };
  await session.detach();
  return nodes
    .filter(({ properties = [] }) =>
      properties.some(({ name, value }) => name === 'focused' && value.value === true),
    )
    .at(-1)?.name?.value;
}

/** Goes to the card of the mark that begins with `text`, and on to one of its buttons. */
async function goTo(context: BrowserContext, page: Page, text: string, button: string) {
  await selectByKeys(page, text);
  await page.keyboard.press('ArrowLeft');
  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(() => focused(page)).toBe(text);
  await tabTo(page, button);
}

async function tabTo(page: Page, button: string): Promise<void> {
  for (let i = 0; i < 8; i += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page))?.startsWith(button)) return;
  }
  throw new Error(`Tab does not lead to ${button}`);
}

/** What was just done is said first: on to it, and away from it. */
async function leaveNotice(context: BrowserContext, page: Page, control: string): Promise<void> {
  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(() => focused(page)).toBe(control);
  await page.keyboard.press('Escape');
}

const parks = async (page: Page) =>
  ((await painted(page))['pangzhu-park'] ?? []).filter((text) => text === park).length;
const closed = (page: Page) => expect.poll(() => page.frames().length).toBe(1);

test('a passage and a note are copied with their source', async ({ site, start }) => {
  const { context } = await start({ caretBrowsing: true });
  await context.grantPermissions(['clipboard-read'], { origin: site });
  const page = await openMarked(context, `${site}/plain-article/`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await selectByKeys(page, quote);
  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(() => focused(page)).toBe('保存');
  await page.keyboard.press('End');
  expect(await focused(page)).toBe('连同出处复制');
  await page.keyboard.press('Enter');
  await see(page, 'StaticText', '已复制');
  expect(await copied()).toContain(quote);
  expect(await copied()).toContain(`${site}/plain-article/`);

  await selectByKeys(page, '达成就业意向');
  await giveCommand(context, page, 'save-pink');
  await expect.poll(async () => 'pangzhu-note-pink' in (await painted(page))).toBe(true);
  await selectByKeys(page, '达成');
  await page.keyboard.press('ArrowLeft');
  await leaveNotice(context, page, '撤销');
  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(() => focused(page)).toBe('线索');
  await tabTo(page, '复制');
  await page.keyboard.press('Enter');
  await expect.poll(copied).toContain('达成就业意向');
});

test('a name is not marked here, nor anywhere, and is again', async ({ site, start }) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await openMarked(context, `${site}/plain-article/`);
  const before = await parks(page);
  expect(before).toBeGreaterThan(0);

  await goTo(context, page, park, '本页不标');
  await page.keyboard.press('Enter');
  await expect.poll(() => parks(page)).toBe(0);
  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(() => focused(page)).toBe('撤销');
  await page.keyboard.press('Enter');
  await expect.poll(() => parks(page)).toBe(before);

  await goTo(context, page, park, '都不标');
  await page.keyboard.press('Enter');
  const frame = await editorOf(page);
  await expect(frame.getByRole('button', { name: '不再标注' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => parks(page)).toBe(0);
  await expect(frame.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => parks(page)).toBe(before);
  await closed(page);
});

test('earlier notes on a name are looked through and left', async ({ site, start }) => {
  const { context } = await start({ caretBrowsing: true });
  await context.grantPermissions(['clipboard-read'], { origin: site });
  const first = await openMarked(context, `${site}/plain-article/`);
  await selectByKeys(first, park);
  await giveCommand(context, first, 'save-green');
  await expect.poll(async () => 'pangzhu-note-green' in (await painted(first))).toBe(true);
  await context.route(`${site}/bus-lines/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh"><title>班车线路本周起调整</title><a href="/">首页</a><h1>班车线路本周起调整</h1><article>
        <p>家住城北的职工发现，开往湘潭高新区的班车从本周一起提前到六点半发车，沿途新设了三个站点，换乘比从前方便得多，早上也不用再赶路。</p>
        <p>“以前要转两趟车，现在出门走五分钟就能上车。”一位在园区上班的职工说，他每天能多睡20分钟，晚上加班以后也能坐上车准时到家。</p></article>`,
    }),
  );
  const page = await openMarked(context, `${site}/bus-lines/`);
  const link = page.getByRole('link', { name: '首页' });
  await link.focus();
  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(() => focused(page)).toBe(park);
  await tabTo(page, '此前的笔记 1 条');
  await page.keyboard.press('Enter');
  const frame = await editorOf(page);
  await expect(frame.getByRole('listitem').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Control+c');
  await expect(frame.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  await page.keyboard.press('Escape');
  await closed(page);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(park);
  // The keys are the page's again, where they were.
  await expect(link).toBeFocused();
});

test('a note is changed from its card', async ({ site, start }) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await openMarked(context, `${site}/plain-article/`);
  await selectByKeys(page, '达成就业意向');
  await giveCommand(context, page, 'save-yellow');
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);
  await leaveNotice(context, page, '撤销');
  const goToNote = async () => {
    await selectByKeys(page, '达成');
    await page.keyboard.press('ArrowLeft');
    await giveCommand(context, page, 'go-to-controls');
    await expect.poll(() => focused(page)).toBe('引语');
  };
  await goToNote();
  await tabTo(page, '修改');
  await page.keyboard.press('Enter');
  const editor = await editorOf(page);
  await expect(editor.getByRole('textbox', { name: '批注' })).toBeFocused();
  await page.keyboard.insertText('比去年多');
  await page.keyboard.press('Control+Enter');
  await closed(page);
  await leaveNotice(context, page, '关闭');
  await goToNote();
  await see(page, 'StaticText', '比去年多');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await seeAll(page, 'article')).length).toBe(0);
});
