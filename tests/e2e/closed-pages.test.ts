/** Pages that forbid what they embed to be what it is: a note is written all the same. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, expect } from '@playwright/test';
import { click, dragOver, painted, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { openMarked, saveInWindow, writeOn } from '../support/reading';

const quote = '占到场学生的27%';
const body = readFileSync(resolve('tests/fixtures/plain-article/source.html'));

async function open(context: BrowserContext, site: string, headers: Record<string, string>) {
  await context.route(`${site}/closed-page/`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body }),
  );
  return openMarked(context, `${site}/closed-page/`);
}

for (const [what, headers] of Object.entries({
  'wants all that it embeds to agree': { 'cross-origin-embedder-policy': 'require-corp' },
  'wants it without credentials': { 'cross-origin-embedder-policy': 'credentialless' },
  'allows no frames': { 'content-security-policy': "default-src 'none'; frame-src 'none'" },
})) {
  test(`a note is written in the frame on a page that ${what}`, async ({ site, start }) => {
    const { context } = await start();
    const page = await open(context, site, headers);
    const editor = await writeOn(page, quote);
    await editor.getByRole('textbox', { name: '批注' }).fill('写在框里');
    await editor.getByRole('button', { name: '保存' }).click();
    await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([quote]);
    expect(context.pages().filter((each) => each.url().includes('/editor'))).toEqual([]);
  });
}

test('where no frame of ours can live the editor has a window, with all that it needs', async ({
  site,
  start,
}) => {
  const { context, origin } = await start();
  const page = await open(context, site, { 'content-security-policy': 'sandbox allow-scripts' });
  const writing = async () => {
    await page.bringToFront();
    await dragOver(page, quote);
    const opened = context.waitForEvent('page');
    await click(page, await see(page, 'button', '写批注'));
    const editor = await opened;
    await editor.waitForLoadState();
    return editor;
  };
  const editor = await writing();
  // The browser's broken frame is gone.
  await expect.poll(() => page.frames().length).toBe(1);
  expect(await painted(page)).not.toHaveProperty('pangzhu-flash');
  await expect(editor.getByText(quote)).toBeVisible();
  await editor.getByRole('textbox', { name: '批注' }).fill('写在窗口里');
  await editor.close();

  const again = await writing();
  await expect(again.getByRole('textbox', { name: '批注' })).toHaveValue('写在窗口里');
  await saveInWindow(again);
  await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([quote]);

  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await expect(popup.getByRole('listitem')).toContainText('写在窗口里');
});
