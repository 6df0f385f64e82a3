/** The whole of reading and noting without a mouse. Shortcuts are given as the browser gives them; see `giveCommand`. */
import { expect, type Page } from '@playwright/test';
import { pageCommands } from '@/lib/model/page-command';
import { painted, see, seeAll } from '@/scripts/browser/see';
import { test } from '../support/browser-test';
import { giveCommand } from '../support/command';
import { editorOf, openMarked, selectByKeys } from '../support/reading';

const quote = '占到场学生的27%';

/** Whether the page's focus is in one of our controls: the page itself sees only their host. */
const inControls = (page: Page) =>
  page.evaluate(() => document.activeElement?.matches('html > div[popover]') === true);

interface Focused {
  readonly name: string;
  /** The shortcut that it tells of. */
  readonly keys: unknown;
}

/** What has the focus, inside our controls too. */
async function focusedControl(page: Page): Promise<Focused | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: {
      name?: { value?: string };
      properties?: { name: string; value: { value?: unknown } }[];
    }[];
  };
  await session.detach();
  return nodes
    .map(({ name, properties = [] }) => ({
      name: name?.value ?? '',
      states: new Map(properties.map((each) => [each.name, each.value.value])),
    }))
    .filter(({ states }) => states.get('focused') === true)
    .map(({ name, states }) => ({ name, keys: states.get('keyshortcuts') }))
    .at(-1);
}

const focused = async (page: Page) => (await focusedControl(page))?.name;

test('the browser takes the keys that are suggested, and the bar tells which are set', async ({
  site,
  start,
}) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await openMarked(context, `${site}/plain-article/`);
  await selectByKeys(page, quote);
  await giveCommand(context, page, 'go-to-controls');
  const keys = async () => {
    const all: Record<string, unknown> = {};
    for (let i = 0; i < 8; i += 1) {
      const control = await focusedControl(page);
      if (control) all[control.name] = control.keys;
      await page.keyboard.press('ArrowRight');
    }
    return all;
  };
  await expect.poll(keys).toMatchObject({ 保存: 'Alt+Shift+S', 写批注后保存: 'Alt+Shift+E' });

  const [worker] = context.serviceWorkers();
  const commands = await worker?.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
    };
    return chrome.commands.getAll();
  });
  const set = commands?.filter(({ shortcut }) => shortcut).map(({ name }) => name);
  expect(set).toEqual(['_execute_action', 'annotate', 'go-to-controls', 'save']);
  expect(commands?.map(({ name }) => name)).toEqual(expect.arrayContaining([...pageCommands]));
});

test('the bar is reached, gone through and left', async ({ site, start }) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await openMarked(context, `${site}/plain-article/`);
  expect(await selectByKeys(page, quote)).toBe(quote);
  await see(page, 'toolbar');
  expect(await inControls(page)).toBe(false);

  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(() => focused(page)).toBe('保存');
  await page.keyboard.press('End');
  expect(await focused(page)).toBe('连同出处复制');
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe('保存');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('存为“引语”');

  await page.keyboard.press('Escape');
  await expect.poll(async () => (await seeAll(page, 'toolbar')).length).toBe(0);
  expect(await inControls(page)).toBe(false);
  // What was selected still is, and the bar comes back for it.
  expect(await page.evaluate(() => String(getSelection()))).toBe(quote);
  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(() => focused(page)).toBe('保存');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await painted(page))['pangzhu-note-blue']).toEqual([quote]);

  await test.step('the notice is reached too, and undoes', async () => {
    await giveCommand(context, page, 'go-to-controls');
    await expect.poll(() => focused(page)).toBe('撤销');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => Object.keys(await painted(page)))
      .not.toContain('pangzhu-note-blue');
  });
});

test('the focus goes back to the page’s own control that had it', async ({ site, start }) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await openMarked(context, `${site}/plain-article/`);
  await page.evaluate(() => {
    const link = document.querySelector('a[href]') as HTMLElement;
    link.focus();
    Object.assign(window, { link });
  });
  const back = () =>
    page.evaluate(() => document.activeElement === (window as unknown as { link: Element }).link);
  expect(await back()).toBe(true);
  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(() => inControls(page)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await back()).toBe(true);
});

test('each colour has a command of its own', async ({ site, start }) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await openMarked(context, `${site}/plain-article/`);
  for (const [colour, words] of [
    ['yellow', '活动组委会统计'],
    ['green', '达成就业意向'],
    ['blue', '开放日定于'],
    ['pink', '届时将增设夜间专场'],
  ] as const) {
    await selectByKeys(page, words);
    await giveCommand(context, page, `save-${colour}`);
    await expect.poll(async () => (await painted(page))[`pangzhu-note-${colour}`]).toEqual([words]);
  }
});

test('a note is written, tagged, left and saved', async ({ site, start }) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await openMarked(context, `${site}/plain-article/`);
  const closed = () => expect.poll(() => page.frames().length).toBe(1);

  await test.step('Escape leaves at once where nothing is written', async () => {
    await selectByKeys(page, quote);
    await giveCommand(context, page, 'annotate');
    await expect((await editorOf(page)).getByRole('textbox', { name: '批注' })).toBeFocused();
    await page.keyboard.press('Escape');
    await closed();
  });

  await test.step('and asks where something is', async () => {
    await selectByKeys(page, quote);
    await giveCommand(context, page, 'annotate');
    const editor = await editorOf(page);
    await expect(editor.getByRole('textbox', { name: '批注' })).toBeFocused();
    await page.keyboard.insertText('比去年高');
    await page.keyboard.press('Escape');
    await expect(editor.getByRole('alertdialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(editor.getByRole('textbox', { name: '批注' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('就业');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await closed();
    await expect.poll(async () => (await painted(page))['pangzhu-note-yellow']).toEqual([quote]);
  });

  await test.step('tags come first when they are asked for, found by what they hold', async () => {
    await page.keyboard.press('Escape');
    await selectByKeys(page, '第二期');
    await giveCommand(context, page, 'tag');
    const editor = await editorOf(page);
    await expect(editor.getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText('业');
    await expect(editor.getByRole('option', { name: '就业' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(editor.getByRole('button', { name: '移除标签“就业”' })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await closed();
    await expect
      .poll(async () => (await painted(page))['pangzhu-note-yellow'])
      .toEqual(expect.arrayContaining([quote, '第二期']));
  });

  await test.step('the page is tagged, and the same note comes again', async () => {
    await giveCommand(context, page, 'tag-page');
    const editor = await editorOf(page);
    await expect(editor.getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText('开放日');
    await page.keyboard.press('Control+Enter');
    await closed();
    await giveCommand(context, page, 'tag-page');
    const again = await editorOf(page);
    await expect(again.getByRole('button', { name: '移除标签“开放日”' })).toBeVisible();
    await page.keyboard.press('Escape');
    await closed();
  });
});

test('cards are gone through in page order, and their buttons pressed', async ({ site, start }) => {
  const { context } = await start({ caretBrowsing: true });
  const page = await openMarked(context, `${site}/plain-article/`);
  await selectByKeys(page, quote);
  await giveCommand(context, page, 'save-green');
  await expect.poll(async () => (await painted(page))['pangzhu-note-green']).toEqual([quote]);
  await giveCommand(context, page, 'go-to-controls');
  await expect.poll(() => focused(page)).toBe('撤销');
  await page.keyboard.press('Escape');

  await test.step('from the caret on', async () => {
    await page.evaluate(() => getSelection()?.modify('move', 'backward', 'lineboundary'));
    await selectByKeys(page, '达成');
    await page.keyboard.press('ArrowRight');
    await giveCommand(context, page, 'go-to-controls');
    await expect.poll(() => focused(page)).toBe('863人');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('数据');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('27%');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toBe('数据');
  });

  await test.step('a note is deleted, and brought back', async () => {
    for (const _ of ['edit', 'copy', 'delete']) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('删除');
    await page.keyboard.press('Enter');
    const frame = await editorOf(page);
    await expect(frame.getByRole('button', { name: '删除' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => Object.keys(await painted(page)))
      .not.toContain('pangzhu-note-green');
    await expect(frame.getByRole('button', { name: '撤销' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await painted(page))['pangzhu-note-green']).toEqual([quote]);
    await expect.poll(() => page.frames().length).toBe(1);
  });
});

test('a name’s places are gone through, each brought into view', async ({ site, start }) => {
  const { context } = await start({ caretBrowsing: true, viewport: { width: 1280, height: 420 } });
  const page = await openMarked(context, `${site}/plain-article/`);
  // The places stand in one paragraph: now no two of its lines are in view together.
  await page.addStyleTag({ content: '.content { line-height: 600px }' });
  await selectByKeys(page, '湖南澄');
  await page.evaluate(() => {
    const { top = 0 } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  });
  await page.keyboard.press('ArrowLeft');
  await giveCommand(context, page, 'go-to-controls');
  await see(page, 'article', '湖南澄湖精密仪器有限公司');
  await see(page, 'StaticText', '第 1 处，共 3 处');
  const tops: number[] = [];
  for (const place of [2, 3, 1]) {
    // The button keeps the focus, so that it can be pressed again.
    if (place === 2) for (const _ of ['up', 'down']) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('下一处');
    await page.keyboard.press('Enter');
    await see(page, 'StaticText', `第 ${place} 处，共 3 处`);
    const card = await see(page, 'article', '湖南澄湖精密仪器有限公司');
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(420);
    tops.push(card.box.x * 10_000 + card.box.y);
  }
  expect(new Set(tops).size).toBe(3);
});
