/** What the popup, the side panel and the library do to notes and pages by way of the background. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Background, given, startBackground } from './background';
import { pageIn, passage, popup, written } from './calls';
import type { Tab } from './fake-browser';

let background: Background;
beforeAll(async () => {
  background = await startBackground();
});
beforeEach(() => {
  background.done.length = 0;
  background.told.length = 0;
});

const operationId = () => crypto.randomUUID();
/** The tabs that were told that their notes are others now. */
const toldTabs = () =>
  background.told.filter(({ verb }) => verb === 'notesChanged').map(({ tab }) => tab);
/** Gives a tab a reader that answers with this passage. */
const reads = (tab: Tab, now: ReturnType<typeof passage> | null) =>
  background.readers.set(tab.id, (verb) => (verb === 'passageOf' ? now : undefined));

describe('a note changed in our pages', () => {
  it('is deleted and brought back, and its page told', async () => {
    const [tab] = [background.openTab(), background.openTab()];
    const { id } = await background.noted(tab, '甲句', '甲');
    background.told.length = 0;
    await background.call(popup, 'deleteNote', { operationId: operationId(), id });
    expect(await background.notesOf(tab)).toEqual([]);
    await expect.poll(toldTabs).toEqual([tab.id]);
    await background.call(popup, 'restoreNote', { operationId: operationId(), id });
    expect(await background.notesOf(tab)).toMatchObject([{ id, comment: '甲' }]);
    await expect.poll(toldTabs).toEqual([tab.id, tab.id]);
  });

  it('is edited, and its page told', async () => {
    const tab = background.openTab();
    const { id } = await background.noted(tab, '甲句', '甲');
    background.told.length = 0;
    const update = { operationId: operationId(), id, baseRevision: 1, body: written('乙') };
    const { note, conflict } = given(await background.call(popup, 'updateNote', update));
    expect([note.comment, conflict]).toEqual(['乙', null]);
    await expect.poll(toldTabs).toEqual([tab.id]);
  });

  it('has its conflict settled, and its page told', async () => {
    const tab = background.openTab();
    const { id } = await background.noted(tab, '甲句', '一');
    const update = (comment: string) =>
      background.call(popup, 'updateNote', {
        operationId: operationId(),
        id,
        baseRevision: 1,
        body: written(comment),
      });
    await update('二');
    const { conflict } = given(await update('三'));
    background.told.length = 0;
    const choice = {
      operationId: operationId(),
      id: conflict?.id as string,
      keep: 'copy',
    } as const;
    expect(given(await background.call(popup, 'settleConflict', choice)).comment).toBe('三');
    expect(await background.notesOf(tab)).toHaveLength(1);
    await expect.poll(toldTabs).toEqual([tab.id]);
  });

  it.each(['deleteNote', 'restoreNote', 'detachNote'] as const)(
    'is missed by %s where there is none',
    async (verb) => {
      const reply = await background.call(popup, verb, { operationId: operationId(), id: 'none' });
      expect(reply).toEqual({ ok: false, error: 'not-found' });
    },
  );

  it('is told to every tab when there are many', async () => {
    const [a, b] = [background.openTab(), background.openTab()];
    const file = background.openTab('chrome://settings');
    await background.call(popup, 'manyNotesChanged');
    await expect.poll(toldTabs).toEqual(expect.arrayContaining([a.id, b.id]));
    expect(toldTabs()).not.toContain(file.id);
    await expect
      .poll(() => background.told.filter(({ verb }) => verb === 'pageChanged').map((t) => t.data))
      .toContainEqual({ tabId: b.id });
  });
});

describe('openNote', () => {
  it('goes to the tab that has the page open, and shows the passage there', async () => {
    const tab = background.openTab(undefined, { windowId: 7 });
    const { id } = await background.noted(tab, '甲句');
    background.readers.set(tab.id, () => true);
    await background.call(popup, 'openNote', { id, newTab: false });
    expect(background.done).toEqual([
      ['tabs.update', tab.id, { active: true }],
      ['windows.update', 7, { focused: true }],
    ]);
    expect(background.told).toContainEqual({ tab: tab.id, verb: 'showPlace', data: { note: id } });
    expect(given(await background.call(pageIn(tab), 'pageOpened')).show).toBeNull();
  });

  it('knows a page without encryption for the same one', async () => {
    const tab = background.openTab('http://plain.example/1');
    const { id } = await background.noted(tab, '甲句');
    background.readers.set(tab.id, () => true);
    background.told.length = 0;
    await background.call(popup, 'openNote', { id, newTab: false });
    expect(background.done).not.toContainEqual(['tabs.create', expect.anything()]);
    await background.call(popup, 'deleteNote', { operationId: operationId(), id });
    await expect.poll(toldTabs).toEqual([tab.id]);
  });

  it('reloads a tab that nobody reads, which is then told what to show', async () => {
    const tab = background.openTab();
    const { id } = await background.noted(tab, '甲句');
    await background.call(popup, 'openNote', { id, newTab: false });
    expect(background.done).toContainEqual(['tabs.reload', tab.id]);
    expect(given(await background.call(pageIn(tab), 'pageOpened')).show).toBe(id);
  });

  it.each([
    ['where none has it', false],
    ['where one is asked for', true],
  ])('opens a tab %s, which is then told what to show', async (_, newTab) => {
    const tab = background.openTab();
    const { id } = await background.noted(tab, '甲句');
    if (!newTab) background.tabs.delete(tab.id);
    await background.call(popup, 'openNote', { id, newTab });
    expect(background.done).toEqual([['tabs.create', { url: tab.url }]]);
    const created = [...background.tabs.values()].at(-1) as Tab;
    expect(created.id).not.toBe(tab.id);
    expect(given(await background.call(pageIn(created), 'pageOpened')).show).toBe(id);
  });

  it.each(['javascript:alert(1)', 'file:///etc/hosts', 'data:text/html,a'])(
    'opens no %s that a note may claim as its address',
    async (url) => {
      const { addNote } = await import('@/lib/store/notes/notes');
      const { article, selector } = passage('甲句', url);
      const target = { article, selector, textHash: '' };
      const body = written('');
      const source = { operationId: operationId(), target, body, text: '' };
      const found = { mentions: [], figures: [] };
      const { id } = await background.withDatabase((db) => addNote(db, { ...source, found }));
      const reply = await background.call(popup, 'openNote', { id, newTab: true });
      expect(reply).toMatchObject({ ok: false });
      expect(background.done).toEqual([]);
    },
  );
});

describe('the side panel', () => {
  it('saves a note on the page in a tab, at the address that the browser tells', async () => {
    const tab = background.openTab('https://news.example/paper?id=7&utm_source=feed');
    const add = { operationId: operationId(), tabId: tab.id, passage: passage('甲句') };
    const note = given(await background.call(popup, 'addNoteIn', { ...add, body: written('甲') }));
    expect(note.article.url).toBe('https://news.example/paper?id=7');
    await expect.poll(toldTabs).toContain(tab.id);
  });

  it.each(['chrome://settings/', 'file:///home/a.html', undefined])(
    'saves nothing on %s',
    async (url) => {
      const tab = { id: 500 + background.tabs.size, ...(url && { url }) };
      background.tabs.set(tab.id, tab);
      const about = { operationId: operationId(), tabId: tab.id };
      const refusal = { ok: false, error: 'not-found' };
      const note = { ...about, passage: passage('甲句'), body: written('甲') };
      expect(await background.call(popup, 'addNoteIn', note)).toEqual(refusal);
      const change = { add: ['招商'] };
      expect(await background.call(popup, 'markPage', { ...about, change })).toEqual(refusal);
    },
  );

  it('tags the article in a tab, with the text that its reader gives', async () => {
    const tab = background.openTab();
    reads(tab, { ...passage('甲句'), selector: null });
    const mark = { operationId: operationId(), tabId: tab.id, change: { add: ['招商'] } };
    const note = given(await background.call(popup, 'markPage', mark));
    expect(note).toMatchObject({
      tags: ['招商'],
      selector: null,
      article: { url: tab.url, title: '澄湖新闻' },
    });
    expect(background.told[0]).toEqual({
      tab: tab.id,
      verb: 'passageOf',
      data: { passage: 'page' },
    });
    expect(background.done).toContainEqual([
      'inject',
      { target: { tabId: tab.id }, files: ['/reader.js'] },
    ]);
    await expect.poll(toldTabs).toEqual([tab.id]);
  });

  it('tags a page that nobody reads by its title', async () => {
    const tab = background.openTab(undefined, { title: ' 某页 ' });
    const mark = { operationId: operationId(), tabId: tab.id, change: { status: 'read' } } as const;
    const note = given(await background.call(popup, 'markPage', mark));
    expect(note).toMatchObject({ status: 'read', article: { url: tab.url, title: '某页' } });
  });

  it('attaches a note to another passage of its page, and back', async () => {
    const tab = background.openTab();
    const { id } = await background.noted(tab, '甲句');
    background.told.length = 0;
    const attach = { operationId: operationId(), id, tabId: tab.id, passage: passage('乙句') };
    const note = given(await background.call(popup, 'attachNote', attach));
    expect(note).toMatchObject({
      selector: { quote: { exact: '乙句' } },
      article: { url: tab.url },
    });
    await expect.poll(toldTabs).toEqual([tab.id]);
    const back = await background.call(popup, 'detachNote', { operationId: operationId(), id });
    expect(given(back).selector?.quote.exact).toBe('甲句');
    await expect.poll(toldTabs).toEqual([tab.id, tab.id]);
  });

  it('attaches no note to a passage of another page', async () => {
    const [tab, other] = [background.openTab(), background.openTab()];
    const { id } = await background.noted(tab, '甲句');
    const attach = { operationId: operationId(), id, tabId: other.id, passage: passage('乙句') };
    expect(await background.call(popup, 'attachNote', attach)).toEqual({
      ok: false,
      error: 'invalid',
    });
  });

  it('settles a change that no visit has told of yet, by what stands on the page now', async () => {
    const tab = background.openTab();
    const { id } = await background.noted(tab, '总投资3亿元');
    const settle = () =>
      background.call(popup, 'settleChange', { operationId: operationId(), id, tabId: tab.id });
    expect(await settle()).toEqual({ ok: false, error: 'not-found' });
    reads(tab, passage('总投资4亿元'));
    background.told.length = 0;
    expect(given(await settle()).changes).toMatchObject([
      { was: '总投资3亿元', now: '总投资4亿元', settled: expect.any(String) },
    ]);
    expect(background.told[0]).toEqual({
      tab: tab.id,
      verb: 'passageOf',
      data: { passage: { note: id } },
    });
    await expect.poll(toldTabs).toEqual([tab.id]);
  });
});
