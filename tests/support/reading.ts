import { type BrowserContext, expect, type Frame, type Page } from '@playwright/test';
import { click, dragOver, painted, see } from '@/scripts/browser/see';

/** Opens a page and waits until its names are marked. */
export async function openMarked(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
  return page;
}

/** Saves a passage with the bar, and waits until it alone is marked as a note. */
export async function saveMarked(page: Page, quote: string): Promise<void> {
  await dragOver(page, quote);
  await click(page, await see(page, 'button', '保存'));
  await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([quote]);
}

/** Opens a page and saves a passage of it. */
export async function openSaved(
  context: BrowserContext,
  url: string,
  quote: string,
): Promise<Page> {
  const page = await openMarked(context, url);
  await saveMarked(page, quote);
  return page;
}

/** Selects a passage and opens the editor for a note on it. */
export async function writeOn(page: Page, quote: string): Promise<Frame> {
  await dragOver(page, quote);
  await click(page, await see(page, 'button', '写批注'));
  return await editorOf(page);
}

/** Saves what is written in an editor's own window, which closes: it may be gone before the keys are up again. */
export async function saveInWindow(editor: Page): Promise<void> {
  const closed = editor.waitForEvent('close');
  const saving = editor.keyboard.press('Control+Enter');
  await Promise.all([closed, saving.catch(() => {})]);
}

/** Reloads the extension, as an update does, under an open page. */
export async function reloadExtension(
  context: BrowserContext,
  origin: string,
  page: Page,
): Promise<void> {
  const extension = await context.newPage();
  await extension.goto(`${origin}/popup.html`);
  await extension.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload(), 0);
  });
  await page.bringToFront();
  // Nothing on the page tells that it has happened: that is what is tested.
  await page.waitForTimeout(1500);
}

/** The frame that a note is written in, once it is there. */
export async function editorOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((each) => each.url().endsWith('/editor.html'));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
}

/** Selects `text`, which stands within one text node, with the keys alone: from a caret at its start, where caret browsing is on. */
export async function selectByKeys(page: Page, text: string): Promise<string> {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.collapse(node, at);
      return;
    }
    throw new Error(`not on the page: ${wanted}`);
  }, text);
  for (const _ of text) await page.keyboard.press('Shift+ArrowRight');
  return page.evaluate(() => String(getSelection()));
}
