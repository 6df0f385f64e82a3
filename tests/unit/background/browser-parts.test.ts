/** What the background hangs into the browser: menu, shortcuts, the address bar, and the probe of pages that were there before. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Suggestion } from '@/lib/search/suggestion';
import { speak } from '../../support/i18n';
import { type Background, given, startBackground } from './background';
import { pageIn, popup } from './calls';

let background: Background;
beforeAll(async () => {
  speak('en');
  background = await startBackground();
});
beforeEach(() => {
  background.done.length = 0;
  background.told.length = 0;
});

const doneAs = (name: string) => background.done.filter(([what]) => what === name);

describe('the menu', () => {
  it('offers on a selection what is done with one, and on a page what is done with it', async () => {
    await background.browser.runtime.onInstalled.fire({});
    const entries = doneAs('menu.create').map(([, entry]) => entry) as {
      id: string;
      title: string;
      contexts: string[];
    }[];
    expect(entries.map(({ id, contexts }) => `${contexts}: ${id}`)).toEqual([
      'selection: save',
      'selection: annotate',
      'selection: tag',
      'selection: copy',
      'page: note-page',
      'page: tag-page',
    ]);
    expect(entries.every(({ title }) => title.length > 3)).toBe(true);
    // An update of the extension would make each a second time.
    expect(doneAs('menu.clear')).toHaveLength(1);
  });

  it('is written anew in the language that is chosen, and open pages are told', async () => {
    const tab = background.openTab();
    const saving = () =>
      doneAs('menu.create').map(([, entry]) => (entry as { title: string }).title)[0];
    await background.browser.storage.local.set({ language: 'zh_CN' });
    await vi.waitFor(() => expect(doneAs('menu.create')).toHaveLength(6));
    expect(saving()).toBe('保存选中的文字');
    await vi.waitFor(() =>
      expect(background.told).toContainEqual({ tab: tab.id, verb: 'notesChanged' }),
    );
    const words = await background.call(pageIn(tab), 'interfaceWords');
    expect(given(words)).toMatchObject({ commands_save: '保存选中的文字' });
    background.done.length = 0;
    await background.browser.storage.local.set({ language: 'browser' });
    await vi.waitFor(() => expect(saving()).toBe('Save the selection'));
    expect(given(await background.call(pageIn(tab), 'interfaceWords'))).toBeNull();
  });

  it('has the page’s reader do what was chosen, getting it there first', async () => {
    const tab = background.openTab();
    await background.browser.contextMenus.onClicked.fire({ menuItemId: 'annotate' }, tab);
    expect(doneAs('inject').at(-1)).toMatchObject(['inject', { files: ['/reader.js'] }]);
    expect(background.told).toEqual([{ tab: tab.id, verb: 'perform', data: 'annotate' }]);
  });

  it('does nothing for an entry that is not known, or outside tabs', async () => {
    const { onClicked } = background.browser.contextMenus;
    await onClicked.fire({ menuItemId: 'constructor' }, background.openTab());
    await onClicked.fire({ menuItemId: 'save' }, undefined);
    expect([background.done, background.told]).toEqual([[], []]);
  });
});

describe('shortcuts', () => {
  it('do what the menu does', async () => {
    const tab = background.openTab();
    await background.browser.commands.onCommand.fire('save-blue', tab);
    expect(background.told).toEqual([{ tab: tab.id, verb: 'perform', data: 'save-blue' }]);
  });

  it('are told as they are set, those that are', async () => {
    background.browser.commands.getAll = async () => [
      { name: 'save', shortcut: 'Alt+Shift+S' },
      { name: 'copy', shortcut: '' },
      { name: '_execute_action', shortcut: 'Alt+P' },
    ];
    expect(given(await background.call(popup, 'shortcuts'))).toEqual({ save: 'Alt+Shift+S' });
  });
});

describe('the probe', () => {
  const probed = () =>
    doneAs('inject').map(([, what]) => what as { target: { tabId: number }; files: string[] });

  it('is put into the web pages that were open before, but for those asleep', async () => {
    const tab = background.openTab();
    const asleep = background.openTab(undefined, { discarded: true });
    const settings = background.openTab('chrome://settings/');
    await background.browser.runtime.onInstalled.fire({});
    const tabs = probed().map(({ target }) => target.tabId);
    expect(tabs).toContain(tab.id);
    expect(tabs).not.toContain(asleep.id);
    expect(tabs).not.toContain(settings.id);
    expect(new Set(probed().flatMap(({ files }) => files))).toEqual(new Set(['/probe.js']));
  });

  it.each([
    ['complete', 'https://single.example/next', 1],
    ['loading', 'https://single.example/next', 0],
    [undefined, 'https://single.example/next', 0],
    ['complete', 'chrome://settings/', 0],
    ['complete', undefined, 0],
  ])('has a look at a tab whose state is %s at %s: %i', async (status, url, times) => {
    await background.browser.tabs.onUpdated.fire(3, { status }, { url });
    expect(probed()).toHaveLength(times);
  });
});

describe('the address bar', () => {
  const shown = 8;
  const suggest = async (words: string) => {
    const show = vi.fn<(suggestions: Suggestion[]) => void>();
    await background.browser.omnibox.onInputChanged.fire(words, show);
    return show.mock.calls[0]?.[0] ?? null;
  };
  const enter = (words: string, disposition: string) =>
    background.browser.omnibox.onInputEntered.fire(words, disposition);

  it('knows other names of what is asked for, also when it was stopped since the reader turned to it', async () => {
    await background.noted(background.openTab(), '龙牌食品的酱缸');
    expect(await suggest('龙牌食品股份有限公司')).toHaveLength(1);
  });

  it('says what to type', async () => {
    await background.browser.omnibox.onInputStarted.fire();
    expect(background.done).toMatchObject([
      ['omnibox', { description: expect.stringMatching(/./) }],
    ]);
  });

  it('suggests the notes that have the words, as many as it shows', async () => {
    const tab = background.openTab();
    for (let i = 0; i < shown + 2; i += 1) await background.noted(tab, `汀云光电第${i}期`);
    const suggestions = await suggest('汀云光电');
    expect(suggestions).toHaveLength(shown);
    expect(suggestions?.[0]?.description).toContain('<match>汀云光电</match>');
  });

  it('suggests nothing when the notes are out of reach', async () => {
    await background.withDatabase(async (db) => db.close());
    const look = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException(''));
    expect(await suggest('汀云光电')).toEqual([]);
    look.mockRestore();
    expect(await suggest('汀云光电')).not.toEqual([]);
  });

  it('opens the database again that the browser has closed', async () => {
    await background.withDatabase(async (db) => db.close());
    expect(await suggest('汀云光电')).not.toEqual([]);
  });

  it('opens the note that was chosen', async () => {
    const tab = background.openTab();
    const note = await background.noted(tab, '独一句');
    background.readers.set(tab.id, () => true);
    const [suggestion] = (await suggest('独一句')) ?? [];
    await enter(suggestion?.content ?? '', 'currentTab');
    expect(background.told).toContainEqual({
      tab: tab.id,
      verb: 'showPlace',
      data: { note: note.id },
    });
    expect(doneAs('tabs.create')).toEqual([]);
  });

  it.each([
    ['currentTab', 'tabs.update', undefined],
    ['newForegroundTab', 'tabs.create', true],
    ['newBackgroundTab', 'tabs.create', false],
  ])('goes to the library with what was typed: %s', async (disposition, call, active) => {
    await enter('投资>4亿', disposition);
    const url = `chrome-extension://ours/library.html#/notes?q=${encodeURIComponent('投资>4亿')}`;
    expect(background.done).toEqual([[call, active === undefined ? { url } : { url, active }]]);
  });

  it('goes to all notes when the chosen one is gone', async () => {
    await enter('https://news.example/1#pangzhu-note=gone', 'currentTab');
    const url = 'chrome-extension://ours/library.html#/notes';
    expect(background.done).toEqual([['tabs.update', { url }]]);
  });
});

it('makes the search text anew when somebody saw that it is out of step', async () => {
  const note = await background.noted(background.openTab(), '甲句', '无名');
  const asking = pageIn(background.openTab());
  const found = async () =>
    given(await background.call(asking, 'earlierNotes', { names: ['澹台精密'] }));
  await background.withDatabase((db) => db.notes.update(note.id, { comment: '澹台精密' }));
  expect(await found()).toBe(0);
  expect(await background.call(popup, 'mendSearchText')).toMatchObject({ ok: true });
  expect(await found()).toBe(1);
});
