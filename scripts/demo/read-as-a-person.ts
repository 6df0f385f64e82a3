import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../browser/launch';
import { click, dragOver, painted, placeOf, see } from '../browser/see';

const note = { comment: '下次采访前核对这个数字', tags: ['招商', '待核'] };

/**
 * A reader's whole job: see what is marked, hover over a name, select a sentence, write a note with tags, find it in the popup.
 * Prints what was seen and leaves screenshots in `folder`.
 */
export async function readAsAPerson(
  { context, origin }: ExtensionBrowser,
  address: string,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));

  const panel = await context.newPage();
  await panel.setViewportSize({ width: 380, height: 900 });
  await panel.goto(`${origin}/sidepanel.html`);
  await panel.getByRole('heading').first().waitFor();
  console.log(`article: ${await panel.getByRole('heading').first().innerText()}`);
  await page.bringToFront();

  const marks = await painted(page);
  for (const kind of ['park', 'company', 'person', 'institution']) {
    const names = marks[`pangzhu-${kind}`] ?? [];
    console.log(`${kind}: ${names.length} mentions: ${[...new Set(names)].join('、')}`);
  }
  console.log(`figures: ${(marks['pangzhu-figure'] ?? []).join('、')}`);
  await shoot(page, folder, 'marked-page');

  const name = await placeOf(page, marks['pangzhu-park']?.[0] ?? '');
  await page.mouse.move(name.middle.x, name.middle.y);
  await see(page, 'article');
  await shoot(page, folder, 'hover-card');
  await page.keyboard.press('Escape');

  const quote = await selectClause(page);
  console.log(`quote: ${quote}`);
  await see(page, 'toolbar');
  await shoot(page, folder, 'selection-bar');
  await click(page, await see(page, 'button', /批注|note/i));
  const frame = await editorFrame(page);
  await frame.getByRole('textbox').first().fill(note.comment);
  const tags = frame.getByRole('combobox').first();
  for (const tag of note.tags) {
    await tags.fill(tag);
    await tags.press('Enter');
  }
  // A frame of another process is drawn by its own clock: the picture waits until it has drawn the last tag.
  await frame.getByText(note.tags.at(-1) ?? '', { exact: true }).waitFor();
  await frame.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
  await shoot(page, folder, 'editor');
  await frame.locator('body').press('Control+Enter');
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-note-yellow'));
  await see(page, 'status');
  await shoot(page, folder, 'saved');

  await panel.bringToFront();
  await panel.getByText(note.comment).first().waitFor();
  await shoot(panel, folder, 'side-panel');

  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 560 });
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('searchbox').fill(note.tags[1] ?? '');
  const found = popup.getByRole('listitem').first();
  await found.waitFor();
  console.log(`popup: ${(await found.innerText()).replaceAll('\n', ' · ')}`);
  await shoot(popup, folder, 'popup');
}

/** Selects the first clause with a sum of money in it. */
async function selectClause(page: Page): Promise<string> {
  const clause = await page.evaluate(() => {
    const money = [...(CSS.highlights.get('pangzhu-figure') ?? [])].find((range) =>
      String(range).endsWith('元'),
    );
    const text = money?.startContainer.textContent ?? '';
    const at = money?.startOffset ?? 0;
    const start = Math.max(text.lastIndexOf('，', at), text.lastIndexOf('。', at)) + 1;
    const end = text.slice(at).search(/[，。；]/);
    return text.slice(start, end < 0 ? undefined : at + end);
  });
  return dragOver(page, clause);
}

/** The frame that the note is written in, once it is there. */
async function editorFrame(page: Page): Promise<Frame> {
  const open = () => page.frames().find((frame) => frame.url().endsWith('/editor.html'));
  return (
    open() ??
    page.waitForEvent('framenavigated', () => open() !== undefined).then(() => open() as Frame)
  );
}

async function shoot(page: Page, folder: string, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(`screenshot: ${path}`);
}
