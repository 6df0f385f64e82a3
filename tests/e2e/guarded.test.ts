/** What a hostile page learns and can do: nothing. */
import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { extensionFolder } from '@/scripts/browser/launch';
import { click, dragOver, painted, see } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked } from '../support/reading';

test('a page that records every event and mutation hears nothing of a note', async ({
  site,
  start,
}) => {
  const { context } = await start();
  await context.addInitScript(() => {
    const record: string[] = [];
    Object.assign(window, { record });
    for (const type of [
      'keydown',
      'keypress',
      'keyup',
      'input',
      'beforeinput',
      'paste',
      'message',
    ]) {
      window.addEventListener(
        type,
        (event) =>
          record.push(
            `${type} ${(event as KeyboardEvent).key ?? JSON.stringify((event as MessageEvent).data)}`,
          ),
        { capture: true },
      );
    }
    new MutationObserver((mutations) => {
      for (const { target, addedNodes } of mutations) {
        record.push(
          `${target.nodeName} ${[...addedNodes].map((node) => (node as Element).outerHTML ?? node.textContent)}`,
        );
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const page = await openMarked(context, `${site}/plain-article/`);
  await page.evaluate(() => {
    (window as unknown as { record: string[] }).record.length = 0;
  });
  await dragOver(page, '总投资4.85亿元');
  await click(page, await see(page, 'button', '写批注'));
  const editor = await editorOf(page);
  await editor.getByRole('textbox', { name: '批注' }).pressSequentially('qzx秘密wvk');
  const tags = editor.getByRole('combobox');
  await tags.pressSequentially('jjq');
  await tags.press('Enter');
  await tags.press('Control+Enter');
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);

  const seen = await page.evaluate(() => ({
    record: (window as unknown as { record: string[] }).record.join('\n'),
    frames: window.length,
    html: document.documentElement.outerHTML,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    highlights: [...CSS.highlights.keys()],
  }));
  for (const letters of ['q', 'z', 'x', 'w', 'v', 'k', 'j']) {
    expect(seen.record).not.toMatch(new RegExp(`^(key\\w+|input|beforeinput) ${letters}$`, 'm'));
  }
  expect(seen.record).not.toMatch(/秘密|qzx|jjq|chrome-extension/);
  expect(seen.html).not.toMatch(/秘密|qzx|jjq|chrome-extension/);
  expect(seen.resources.join('\n')).not.toContain('chrome-extension');
  expect(seen.frames).toBe(0);
  expect(seen.highlights.every((name) => /^pangzhu-[a-z-]+$/.test(name))).toBe(true);
});

test('a page can fetch none of our files by the extension’s id', async ({ site, start }) => {
  const { context, origin } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const files = readdirSync(extensionFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(extensionFolder.length));
  expect(files).toContain('/editor.html');
  const fetched = await page.evaluate(
    (urls) =>
      Promise.all(
        urls.map((url) =>
          fetch(url).then(
            () => url,
            () => null,
          ),
        ),
      ),
    files.map((file) => origin + file),
  );
  expect(fetched.filter((url) => url !== null)).toEqual([]);
});

test('made-up clicks on our controls save nothing', async ({ site, start }) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  await dragOver(page, '总投资4.85亿元');
  await see(page, 'toolbar');
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown']) {
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    host.click();
  });
  await page.waitForTimeout(500);
  expect(Object.keys(await painted(page)).filter((name) => name.includes('note'))).toEqual([]);
});
