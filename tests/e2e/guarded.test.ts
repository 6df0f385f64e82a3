/** What a hostile page learns and can do: nothing. */
import { readdirSync } from 'node:fs';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { extensionFolder } from '@/scripts/browser/launch';
import { click, dragOver, painted, placeOf, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked, writeOn } from '../support/reading';

/** What is written, in letters that stand nowhere on the page. */
const comment = 'qzxj密函v';
const tag = 'wkbf签';
const secrets = /[qzxjvwkbf密函签]/i;

/**
 * Records all that a page can hear: every event that has a name on the window, the document or an element, with its key and
 * data; every mutation; what is selected and what has the focus at the time; messages; performance entries.
 */
async function recordEverything(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const record: string[] = [];
    Object.assign(window, { record });
    const namesOn = (object: object) => {
      const names: string[] = [];
      for (const name in object) if (name.startsWith('on')) names.push(name.slice(2));
      return names;
    };
    const types = new Set([
      ...namesOn(window),
      ...namesOn(document),
      ...namesOn(document.createElement('input')),
      'compositionstart',
      'compositionupdate',
      'compositionend',
      'focusin',
      'focusout',
      'DOMContentLoaded',
    ]);
    const told = (event: Event) => {
      const { key, code, data, clipboardData, detail } = event as KeyboardEvent &
        InputEvent &
        ClipboardEvent;
      const said = [key, code, JSON.stringify(data), clipboardData?.getData('text'), detail];
      const target = event.target as Element;
      record.push(
        `${event.type} ${target.nodeName} ${said.join(' ')} ${document.activeElement?.nodeName} ${getSelection()}`,
      );
    };
    for (const type of types) {
      window.addEventListener(type, told, { capture: true });
      document.addEventListener(type, told, { capture: true });
    }
    new MutationObserver((mutations) => {
      for (const { target, type, addedNodes, attributeName } of mutations) {
        const added = [...addedNodes].map((node) => (node as Element).outerHTML ?? node.nodeValue);
        const value = attributeName && (target as Element).getAttribute(attributeName);
        record.push(`${type} ${target.nodeName} ${target.nodeValue} ${value} ${added}`);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    new PerformanceObserver((list) => {
      record.push(...list.getEntries().map((entry) => JSON.stringify(entry)));
    }).observe({ entryTypes: PerformanceObserver.supportedEntryTypes as string[] });
  });
}

/** Everything recorded since the last time, and all that can be read of the page now. */
async function learnt(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { record } = window as unknown as { record: string[] };
    const readable = [
      ...record.splice(0),
      document.documentElement.outerHTML,
      document.documentElement.innerText,
      ...performance.getEntries().map((entry) => JSON.stringify(entry)),
      ...CSS.highlights.keys(),
      ...Object.keys(window),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      history.length,
      name,
    ];
    return readable.join('\n');
  });
}

/** What was learnt, but for what was there and heard before. */
function news(now: string, before: string): string {
  const known = new Set(before.split('\n'));
  return now
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
}

test('a page that records every event and mutation has no character of a note', async ({
  site,
  start,
}) => {
  const { context } = await start();
  await recordEverything(context);
  const page = await openMarked(context, `${site}/plain-article/`);
  await dragOver(page, '总投资4.85亿元');
  await see(page, 'toolbar');
  const before = await learnt(page);
  // Or the test would pass on a record that hears nothing.
  expect(before).toMatch(/^pointermove /m);
  expect(before).toMatch(/^selectionchange .*总投资4\.85亿元$/m);

  await click(page, await see(page, 'button', '写批注'));
  const editor = await editorOf(page);
  await editor.getByRole('textbox', { name: '批注' }).pressSequentially(comment);
  const tags = editor.getByRole('combobox');
  await tags.pressSequentially(tag);
  await tags.press('Enter');
  await tags.press('Control+Enter');
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);
  await see(page, 'status');

  await test.step('nor of what a card tells of it', async () => {
    const { start: from } = await placeOf(page, '总投资4.85亿元');
    await page.mouse.move(5, 5);
    await page.mouse.move(from.x + 10, from.y);
    await see(page, 'StaticText', comment);
  });

  const now = await learnt(page);
  expect(now).toMatch(/^pointermove /m);
  expect(now).not.toContain(comment);
  expect(now).not.toContain(tag);
  // Each letter of what was written, in what was not known before; addresses and names of events aside. The keys that saved
  // may be let go when the page has the focus again: they are no letters.
  const heard = news(now, before)
    .split('\n')
    .filter((line) => /^(?:key|input|beforeinput|composition|paste|text|change|message)/.test(line))
    .filter((line) => !/^keyup \w+ (?:Control|Enter) /.test(line));
  expect(heard.filter((line) => secrets.test(line.replace(/^\w+ \w+ /, '')))).toEqual([]);
  expect(now).not.toContain('chrome-extension');
  expect(await page.evaluate(() => window.length)).toBe(0);
  expect(
    now.match(/^pangzhu-.*$/gm)?.every((name) => /^pangzhu-[a-z]+(?:-[a-z]+)?$/.test(name)),
  ).toBe(true);
});

test('a page cannot search its way into a card', async ({ site, start }) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const editor = await writeOn(page, '总投资4.85亿元');
  await editor.getByRole('textbox', { name: '批注' }).fill(comment);
  await editor.getByRole('button', { name: '保存' }).click();
  await expect.poll(async () => 'pangzhu-note-yellow' in (await painted(page))).toBe(true);
  const { start: from } = await placeOf(page, '总投资4.85亿元');
  await page.mouse.move(5, 5);
  await page.mouse.move(from.x + 10, from.y);
  await see(page, 'StaticText', comment);
  const found = await page.evaluate((words) => {
    const { find } = window as unknown as { find(text: string): boolean };
    const selected: string[] = [];
    const has = find(words);
    selected.push(String(getSelection()));
    getSelection()?.selectAllChildren(document.documentElement);
    selected.push(String(getSelection()));
    document.execCommand('selectAll');
    selected.push(String(getSelection()));
    return { has, selected: selected.join('\n') };
  }, comment);
  expect(found.selected).not.toContain(comment);
  expect(found.has).toBe(false);
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

test('events that the page makes up do nothing', async ({ site, start }) => {
  const { context } = await start();
  const page = await openMarked(context, `${site}/plain-article/`);
  const controls = () => page.locator('html > div[popover]').count();
  const { middle } = await placeOf(page, '湖南澄湖精密仪器有限公司');
  const makeUp = () =>
    page.evaluate(({ x, y }) => {
      const how = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
      const targets = [
        document.elementFromPoint(x, y),
        ...document.querySelectorAll('html > div[popover]'),
      ];
      for (const target of targets) {
        // These first: they would put away what the others show.
        (target as HTMLElement).click();
        for (const key of ['Enter', 'Escape', 'Tab', ' ']) {
          target?.dispatchEvent(new KeyboardEvent('keydown', { ...how, key }));
        }
        for (const type of [
          'pointermove',
          'pointerdown',
          'pointerup',
          'mousedown',
          'mouseup',
          'click',
        ]) {
          target?.dispatchEvent(new PointerEvent(type, how));
        }
      }
      document.dispatchEvent(new Event('selectionchange', { bubbles: true }));
    }, middle);

  await page.mouse.move(5, 5);
  await makeUp();
  // A card takes 200 ms.
  await page.waitForTimeout(600);
  expect(await controls()).toBe(0);

  await dragOver(page, '总投资4.85亿元');
  await see(page, 'toolbar');
  await makeUp();
  await page.waitForTimeout(600);
  expect(await seeAll(page, 'toolbar')).toHaveLength(1);
  expect(Object.keys(await painted(page)).filter((name) => name.includes('note'))).toEqual([]);
});
