import type { BrowserContext, Frame, Page } from '@playwright/test';
import { placeOf } from '@/scripts/browser/see';

/** Opens a page and waits until its names are marked. */
export async function openMarked(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
  return page;
}

/** Selects `from`…`to` (both words of the page; one line or several) by dragging the mouse, as a person does. */
export async function drag(page: Page, from: string, to = from): Promise<string> {
  await placeOf(page, from);
  const end = await placeOf(page, to);
  const start = await placeNow(page, from);
  await page.mouse.move(start.left + 1, start.top);
  await page.mouse.down();
  await page.mouse.move(start.left + 8, start.top, { steps: 2 });
  await page.mouse.move(end.right, end.y, { steps: 6 });
  await page.mouse.up();
  return page.evaluate(() => String(getSelection()));
}

/** Where `text` stands in the viewport as it is, without scrolling. */
async function placeNow(page: Page, text: string): Promise<{ left: number; top: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const [box] = range.getClientRects();
      if (box) return { left: box.left, top: box.top + box.height / 2 };
    }
    throw new Error(`not on the page: ${wanted}`);
  }, text);
}

/** The frame that a note is written in, once it is there. */
export async function editorOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((each) => each.url().endsWith('/editor.html'));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
}
