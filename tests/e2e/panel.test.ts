/** The side panel: what is on the page, each leading to its place. */
import { expect, type Page } from '@playwright/test';
import { click, dragOver, painted, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked } from '../support/reading';

/** Whether some range of that paint whose text is `text` stands within the window. */
function inView(page: Page, paint: string, text: string): Promise<boolean> {
  return page.evaluate(
    ([name = '', words = '']) =>
      [...(CSS.highlights.get(name) ?? [])].some((range) => {
        if (!(range instanceof Range) || String(range) !== words) return false;
        const box = range.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
      }),
    [paint, text],
  );
}

test('names, figures and notes are listed and jump to their places', async ({ site, start }) => {
  const { context, origin } = await start({ viewport: { width: 1280, height: 500 } });
  const page = await openMarked(context, `${site}/plain-article/`);
  await dragOver(page, '占到场学生的27%');
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));

  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await expect(panel.getByRole('heading', { name: '五大园区同日开门迎客' })).toBeVisible();

  await panel.getByRole('button', { name: '占到场学生的27%' }).first().click();
  await expect.poll(() => inView(page, 'pangzhu-note-yellow', '占到场学生的27%')).toBe(true);

  await page.evaluate(() => scrollTo(0, 0));
  await panel.getByRole('tab', { name: '名称' }).click();
  await panel.getByRole('button', { name: /广西力劲新材料有限公司/ }).click();
  await expect.poll(() => inView(page, 'pangzhu-company', '广西力劲新材料有限公司')).toBe(true);
  // The jump flashes; afterwards nothing of it is left.
  await expect.poll(async () => Object.keys(await painted(page))).not.toContain('pangzhu-flash');

  await page.evaluate(() => scrollTo(0, 0));
  await panel.getByRole('tab', { name: '数字' }).click();
  await panel.getByRole('button', { name: /2147个/ }).click();
  await expect.poll(() => inView(page, 'pangzhu-figure', '2147个')).toBe(true);
});

test('the badge counts the distinct names', async ({ site, start }) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const [worker] = context.serviceWorkers();
  const marks = await painted(page);
  const badge = () =>
    worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
          action: { getBadgeText(q: { tabId: number }): Promise<string> };
        };
      };
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('plain-article'));
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(badge).toMatch(/^\d+$/);
  const texts = ['park', 'company', 'person', 'institution'].flatMap(
    (kind) => marks[`pangzhu-${kind}`] ?? [],
  );
  // 龙牌食品 and 澄湖仪器 stand in full and in short.
  expect(Number(await badge())).toBe(new Set(texts).size - 2);
});

test('with nothing selected a note is written on the whole page', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  // What the context menu and the shortcut do.
  await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query(q: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(id: number, message: object): Promise<unknown>;
        };
      };
    };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('plain-article'));
    await chrome.tabs.sendMessage(tab?.id ?? -1, {
      id: 1,
      timestamp: Date.now(),
      type: 'perform',
      data: 'annotate',
    });
  });
  await page.bringToFront();
  const editor = await editorOf(page);
  await editor.getByRole('textbox', { name: '批注' }).fill('整篇值得留存');
  await editor.getByRole('button', { name: '保存' }).click();
  await see(page, 'status');
  await popup.reload();
  await expect(popup.getByRole('listitem')).toContainText('整篇值得留存');
});
