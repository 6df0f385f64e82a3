/**
 * Reading and noting with a finger. Chromium makes no long press of made-up touches: what it tells a page of one is told here,
 * a press, a selection and the touch taken away; then the handles, which are the system's, move the selection alone.
 */
import { type CDPSession, expect, type Page } from '@playwright/test';
import { painted, placeOf, type Seen, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { editorOf, openMarked } from '../support/reading';

/** WCAG 2.2, 2.5.5. */
const target = 44;

interface Fingers {
  /** Lays a finger down, and leaves it there. */
  readonly lay: (x: number, y: number) => Promise<void>;
  readonly tap: (x: number, y: number) => Promise<void>;
  readonly tapOn: (seen: Seen) => Promise<void>;
  /** Presses long on the beginning of `text`, until all of it is selected; `low` when it stands at the window's lower edge. */
  readonly pressOn: (text: string, low?: boolean) => Promise<void>;
}

async function fingersOn(page: Page): Promise<Fingers> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const touch = (type: 'touchStart' | 'touchEnd' | 'touchCancel', at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  const lay = async (x: number, y: number) => {
    await touch('touchStart', { x, y });
  };
  const tap = async (x: number, y: number) => {
    await lay(x, y);
    await touch('touchEnd');
  };
  return {
    lay,
    tap,
    tapOn: ({ box }) => tap(box.x + box.width / 2, box.y + box.height / 2),
    pressOn: async (text, low = false) => {
      const { start } = await placeOf(page, text);
      const by = low ? start.y - (page.viewportSize()?.height ?? 0) + 40 : 0;
      await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), by);
      await lay(start.x + 4, start.y - by);
      await select(page, text);
      await touch('touchCancel');
    },
  };
}

/** What the browser does on its own once a press was long, or a handle is moved. */
async function select(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, text);
}

const selectedBox = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { top, bottom };
  });

function expectLarge(controls: readonly Seen[]): void {
  for (const { name, box } of controls) {
    expect(box.height, name).toBeGreaterThanOrEqual(target);
    expect(box.width, name).toBeGreaterThanOrEqual(target);
  }
}

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  test(`what a finger selected is saved, ${width} px wide`, async ({ site, start }) => {
    const { context } = await start({ viewport: { width, height } });
    const page = await openMarked(context, `${site}/plain-article/`);
    const { pressOn, tapOn } = await fingersOn(page);
    await pressOn('达成就业');
    const { box } = await see(page, 'toolbar');
    expectLarge(await seeAll(page, 'button', /存|批注|标签|复制/));

    await test.step('clear of the handles, and whole', async () => {
      // Handles are up to 24 dp high, and fingers wider.
      expect(box.y - (await selectedBox(page)).bottom).toBeGreaterThanOrEqual(32);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    });

    await test.step('the handles draw the selection out, and the bar stays with it', async () => {
      await select(page, '达成就业意向');
      await page.waitForTimeout(100);
      const { box: again } = await see(page, 'toolbar');
      expect(again.y - (await selectedBox(page)).bottom).toBeGreaterThanOrEqual(32);
      await tapOn(await see(page, 'button', '存为“数据”'));
      await expect
        .poll(async () => (await painted(page))['pangzhu-note-green'])
        .toEqual(['达成就业意向']);
      await expect.poll(async () => (await seeAll(page, 'toolbar')).length).toBe(0);
    });

    await test.step('taken back with a finger', async () => {
      expectLarge(await seeAll(page, 'button', /撤销|关闭/));
      await tapOn(await see(page, 'button', '撤销'));
      await expect.poll(async () => 'pangzhu-note-green' in (await painted(page))).toBe(false);
    });
  });
}

test('with no room below, the bar stands clear of the system’s own above', async ({
  site,
  start,
}) => {
  const { context } = await start({ viewport: { width: 800, height: 600 } });
  const page = await openMarked(context, `${site}/plain-article/`);
  const { pressOn } = await fingersOn(page);
  await pressOn('人力资源部经理', true);
  const { box } = await see(page, 'toolbar');
  const { top } = await selectedBox(page);
  expect(top).toBeGreaterThan(500);
  expect(top - (box.y + box.height)).toBeGreaterThanOrEqual(56);
});

test('a card opens by a tap on its mark, and goes as soon as a finger is laid elsewhere', async ({
  site,
  start,
}) => {
  const { context } = await start({ viewport: { width: 390, height: 740 } });
  const page = await openMarked(context, `${site}/plain-article/`);
  const { lay, tap, tapOn } = await fingersOn(page);
  const { middle } = await placeOf(page, '湖南澄湖精密仪器有限公司');
  await tap(middle.x, middle.y);
  const card = await see(page, 'article', '湖南澄湖精密仪器有限公司');
  expect(card.box.x).toBeGreaterThanOrEqual(0);
  expect(card.box.x + card.box.width).toBeLessThanOrEqual(390);
  expectLarge(await seeAll(page, 'button', /上一处|下一处|不标/));
  await tapOn(await see(page, 'button', '下一处'));
  await see(page, 'StaticText', '第 2 处，共 3 处');
  // It is in the way of what the finger may begin: a scroll, or a selection.
  await lay(card.box.x + 8, card.box.y < 120 ? 700 : 8);
  await expect.poll(async () => (await seeAll(page, 'article')).length).toBe(0);
});

test('a note is written after a tap, with controls wide enough for a finger', async ({
  site,
  start,
}) => {
  const { context } = await start({ viewport: { width: 390, height: 740 } });
  const page = await openMarked(context, `${site}/plain-article/`);
  const { pressOn, tapOn } = await fingersOn(page);
  await pressOn('达成就业意向');
  await tapOn(await see(page, 'button', '写批注'));
  const editor = await editorOf(page);
  // The frame is of another process, and hears of the touch screen for itself.
  const session = await context.newCDPSession(editor);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await editor.getByRole('combobox').fill('就业');
  await editor.getByRole('combobox').press('Enter');
  for (const control of [
    editor.getByRole('button', { name: '移除标签“就业”' }),
    editor.locator('.colour-choice').first(),
    editor.getByRole('button', { name: '取消' }),
    editor.getByRole('button', { name: '保存' }),
  ]) {
    const { width, height } = (await control.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height), String(control)).toBeGreaterThanOrEqual(target);
  }
  await editor.getByRole('textbox', { name: '批注' }).fill('再核一遍');
  await editor.getByRole('button', { name: '保存' }).click();
  await expect
    .poll(async () => (await painted(page))['pangzhu-note-yellow'])
    .toEqual(['达成就业意向']);
});
