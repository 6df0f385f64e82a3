/** What scripts in web pages are answered: their own page's notes, whatever they claim. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseRoute } from '@/components/library/route';
import type { Figure } from '@/lib/model/figure';
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
  background.readers.clear();
});

const opened = async (tab: Tab) => given(await background.call(pageIn(tab), 'pageOpened'));
const commentsOf = async (tab: Tab) => (await opened(tab)).notes.map(({ comment }) => comment);

describe('the page that a script speaks for', () => {
  it('is what the browser says, not what the script claims', async () => {
    const own = background.openTab();
    const other = background.openTab();
    const save = {
      operationId: crypto.randomUUID(),
      passage: passage('总投资三亿元', other.url),
      body: written('甲'),
    };
    const note = given(await background.call(pageIn(own), 'addNote', save));
    expect(note.article.url).toBe(own.url);
    expect(await commentsOf(own)).toEqual(['甲']);
    expect(await commentsOf(other)).toEqual([]);
  });

  it('is the tab’s address on a site that changes it without loading', async () => {
    const loaded = 'https://single.example/a';
    const tab = background.openTab('https://single.example/b');
    const save = { operationId: crypto.randomUUID(), passage: passage('乙'), body: written('') };
    const note = given(await background.call(pageIn(tab, loaded), 'addNote', save));
    expect(note.article.url).toBe(tab.url);
  });

  it('is the document’s own address when the tab is at another site already', async () => {
    const loaded = 'https://before.example/a';
    const tab = background.openTab('https://next.example/b');
    const save = { operationId: crypto.randomUUID(), passage: passage('乙'), body: written('') };
    const note = given(await background.call(pageIn(tab, loaded), 'addNote', save));
    expect(note.article.url).toBe(loaded);
  });
});

describe('pageOpened', () => {
  it('tells the notes of that page alone', async () => {
    const [a, b] = [background.openTab(), background.openTab()];
    await background.noted(a, '甲句', '一');
    await background.noted(b, '乙句', '二');
    expect(await commentsOf(a)).toEqual(['一']);
    expect(await commentsOf(b)).toEqual(['二']);
  });

  it('tells which note to show, once', async () => {
    const tab = background.openTab();
    const note = await background.noted(tab, '甲句');
    given(await background.call(popup, 'openNote', { id: note.id, newTab: false }));
    expect((await opened(tab)).show).toBe(note.id);
    expect((await opened(tab)).show).toBeNull();
  });

  it('tells whether its site is marked', async () => {
    const { markingItem } = await import('@/lib/settings/marking');
    const tab = background.openTab('https://quiet.example/a');
    expect((await opened(tab)).marking).toBe(true);
    await markingItem.setValue({ on: true, offSites: ['quiet.example'] });
    expect((await opened(tab)).marking).toBe(false);
    expect((await opened(background.openTab('https://loud.example/a'))).marking).toBe(true);
    await markingItem.removeValue();
  });

  it('tells of trouble only where notes are out of reach or cannot be trusted', async () => {
    const tab = background.openTab();
    expect((await opened(tab)).trouble).toBeNull();
    const refuse = (refusal: 'lost' | 'newer-schema' | null) =>
      background.withDatabase(async (db) => {
        db.refusal = refusal;
      });
    await refuse('lost');
    expect((await opened(tab)).trouble).toBe('lost');
    await refuse('newer-schema');
    expect((await opened(tab)).trouble).toBeNull();
    await refuse(null);
  });

  it('still tells how to mark when the notes are out of reach', async () => {
    const tab = background.openTab();
    await background.noted(tab, '甲句');
    await background.withDatabase(async (db) => db.close());
    const look = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException(''));
    const { notes, marking, muted, trouble } = await opened(tab);
    expect({ notes, marking, muted, trouble }).toEqual({
      notes: [],
      marking: true,
      muted: [],
      trouble: 'unavailable',
    });
    look.mockRestore();
    // The next call opens the database again.
    expect((await opened(tab)).notes).toHaveLength(1);
  });
});

describe('undoNote', () => {
  const added = async (tab: Tab, exact: string | null) => {
    const operationId = crypto.randomUUID();
    const save = { operationId, passage: passage(exact), body: written('甲') };
    given(await background.call(pageIn(tab), 'addNote', save));
    return operationId;
  };
  const undo = (tab: Tab, operation: string) =>
    background.call(pageIn(tab), 'undoNote', {
      operationId: crypto.randomUUID(),
      added: operation,
    });

  it('takes back what the page saved', async () => {
    const tab = background.openTab();
    expect(await undo(tab, await added(tab, '甲句'))).toMatchObject({ ok: true });
    expect(await commentsOf(tab)).toEqual([]);
  });

  it('is told to the page’s other tabs', async () => {
    const tab = background.openTab();
    const operation = await added(tab, '甲句');
    const twin = background.openTab(tab.url);
    background.told.length = 0;
    await undo(tab, operation);
    expect(background.told.filter(({ verb }) => verb === 'notesChanged')).toMatchObject([
      { tab: twin.id },
    ]);
  });

  it('does nothing to the note of another page', async () => {
    const tab = background.openTab();
    const operation = await added(tab, '甲句');
    const other = background.openTab();
    await background.noted(other, '乙句');
    expect(await undo(other, operation)).toEqual({ ok: false, error: 'not-found' });
    expect(await commentsOf(tab)).toEqual(['甲']);
  });

  it('does nothing for a page that does not know the operation', async () => {
    const tab = background.openTab();
    await added(tab, '甲句');
    const reply = await undo(tab, crypto.randomUUID());
    expect(reply).toEqual({ ok: false, error: 'not-found' });
    expect(await commentsOf(tab)).toEqual(['甲']);
  });

  it('does not delete a page’s note by way of one written into it', async () => {
    const tab = background.openTab();
    await background.noted(tab, null, '读者所写');
    const reply = await undo(tab, await added(tab, null));
    expect(reply).toEqual({ ok: false, error: 'not-found' });
    expect((await commentsOf(tab)).join()).toContain('读者所写');
  });
});

describe('earlierNotes', () => {
  it('gives a number, of other pages’ notes about the name', async () => {
    const [own, other] = [background.openTab(), background.openTab()];
    await background.noted(own, '岚桥重工开工');
    await background.noted(other, '岚桥重工投产', '密');
    await background.noted(other, '岚桥扩产', '密');
    const names = ['岚桥重工', '岚桥'];
    const count = async (names: readonly string[]) =>
      given(await background.call(pageIn(own), 'earlierNotes', { names }));
    expect(await count(names)).toBe(2);
    expect(await count(['岚桥重工'])).toBe(1);
    expect(await count([])).toBe(0);
  });
});

describe('figures of other saved articles', () => {
  const company = 'company:qinghe';
  const figureOf = (metric: string | null, text: string, more: Partial<Figure> = {}): Figure => ({
    kind: 'money',
    start: 10,
    end: 10 + text.length,
    text,
    value: 300_000_000,
    unit: 'CNY',
    low: null,
    high: null,
    bound: 'exact',
    period: null,
    metric,
    subject: company,
    ...more,
  });
  const saved = async (tab: Tab, ...figures: readonly Figure[]) => {
    const name = { text: '青禾', name: '青禾机械', entity: company, kind: 'company' } as const;
    const mention = { ...name, start: 3, end: 5, confidence: 1, reason: 'name' } as const;
    const about = { ...passage('青禾机械开工'), found: { mentions: [mention], figures } };
    const save = { operationId: crypto.randomUUID(), passage: about, body: written('密') };
    given(await background.call(pageIn(tab), 'addNote', save));
  };
  const wanted = { subject: company, metric: '总投资' };
  const opened = () => background.done.filter(([what]) => what === 'tabs.create');
  const own = 'https://own.example/a';

  beforeAll(async () => {
    await saved(background.openTab(own), figureOf('总投资', '9亿元'));
    await saved(
      background.openTab(),
      figureOf('总投资', '3亿元'),
      figureOf('投资总额', '4亿元'),
      figureOf('营业收入', '5亿元'),
      figureOf(null, '6亿元'),
      figureOf('总投资', '7亿元', { subject: 'company:other' }),
      figureOf('总投资', '2024年', { kind: 'date', value: null, unit: null }),
    );
  });

  it('are a number: those of that name and measure, not the page’s own', async () => {
    const count = async (url: string, figure = wanted) =>
      given(await background.call(pageIn(background.openTab(url)), 'earlierFigures', figure));
    expect(await count(own)).toBe(2);
    expect(await count('http://www.own.example/a?from=timeline')).toBe(2);
    expect(await count('https://third.example/a')).toBe(3);
    expect(await count(own, { ...wanted, metric: '占地' })).toBe(0);
    expect(await count(own, { ...wanted, subject: '__proto__' })).toBe(0);
  });

  it('are listed in the library, in a tab that the page learns nothing of', async () => {
    const reply = await background.call(pageIn(background.openTab(own)), 'openFigures', wanted);
    expect(reply).toEqual({ ok: true, value: undefined });
    const [[, tab] = []] = opened();
    const [address, hash = ''] = (tab as { url: string }).url.split('#');
    expect(address).toBe('chrome-extension://ours/library.html');
    const { view, choice, query } = parseRoute(`#${hash}`);
    expect({ view, choice: { ...choice }, query }).toEqual({
      view: 'figures',
      choice: { name: ['青禾机械'], metric: ['总投资', '投资总额'] },
      query: '',
    });
  });

  it('open no tab where there are none, whatever a page asks for', async () => {
    const tab = pageIn(background.openTab(own));
    for (const figure of [
      { ...wanted, metric: '占地' },
      { ...wanted, subject: '青禾机械' },
      null,
    ]) {
      await background.call(tab, 'openFigures', figure as never);
    }
    expect(opened()).toEqual([]);
  });
});

describe('addNote', () => {
  it('is told to the other tabs of the page, and to our pages of all of them', async () => {
    const tab = background.openTab();
    const twin = background.openTab(`${tab.url}?utm_source=feed`);
    background.openTab();
    await background.noted(tab, '甲句');
    await expect
      .poll(() => background.told.map(({ tab, verb }) => `${verb} ${tab}`).sort())
      .toEqual([`notesChanged ${twin.id}`, 'pageChanged null', 'pageChanged null']);
    expect(
      background.told.filter(({ verb }) => verb === 'pageChanged').map(({ data }) => data),
    ).toEqual(expect.arrayContaining([{ tabId: tab.id }, { tabId: twin.id }]));
  });

  it('says why it could not save', async () => {
    const tab = background.openTab();
    const save = {
      operationId: crypto.randomUUID(),
      passage: passage('甲句'),
      body: { ...written(''), comment: 7 as never },
    };
    expect(await background.call(pageIn(tab), 'addNote', save)).toEqual({
      ok: false,
      error: 'invalid',
    });
  });
});
