import type { BrowserContext, Frame, Page } from '@playwright/test';

/** Opens a page and waits until its names are marked. */
export async function openMarked(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
  return page;
}

/** The frame that a note is written in, once it is there. */
export async function editorOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((each) => each.url().endsWith('/editor.html'));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
}
