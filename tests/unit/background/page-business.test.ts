/** What scripts in web pages are answered beside notes: the reader, badges, visits, marks and windows. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitPiece } from '@/lib/messaging/protocol';
import { addPack, setPackEnabled } from '@/lib/store/packs';
import { type Background, given, startBackground } from './background';
import { pageIn, passage, popup } from './calls';
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

describe('probed', () => {
  const probed = async (tab: Tab, article: boolean) => {
    await background.call(pageIn(tab), 'probed', { article });
    return background.done.filter(([what]) => what === 'inject');
  };

  const reader = ({ id }: Tab) =>
    ['/recogniser.js', '/finder.js', '/reader.js'].map((file) => [
      'inject',
      { target: { tabId: id }, files: [file] },
    ]);

  it('gets an article the reader, after the parts that it needs, in tasks of their own', async () => {
    const tab = background.openTab();
    expect(await probed(tab, true)).toEqual(reader(tab));
  });

  it('gets no page a second one', async () => {
    const tab = background.openTab();
    await probed(tab, true);
    expect(await probed(tab, true)).toEqual(reader(tab));
  });

  it('gets a page that is none the reader only where something was noted on it', async () => {
    const tab = background.openTab();
    expect(await probed(tab, false)).toEqual([]);
    await background.noted(tab, '甲句');
    expect(await probed(tab, false)).toEqual(reader(tab));
  });
});

describe('pageRead', () => {
  it('puts the number of names on the tab’s badge, and none for none', async () => {
    const tab = background.openTab();
    await background.call(pageIn(tab), 'pageRead', { names: 12 });
    await background.call(pageIn(tab), 'pageRead', { names: 0 });
    expect(background.done).toEqual([
      ['badge', { tabId: tab.id, text: '12' }],
      ['badge', { tabId: tab.id, text: '' }],
    ]);
    const told = { tab: null, verb: 'pageChanged', data: { tabId: tab.id } };
    expect(background.told).toEqual([told, told]);
  });
});

describe('pageSeen', () => {
  it('keeps what stands in place of a passage, of the page’s own notes alone, and tells once', async () => {
    const [tab, other] = [background.openTab(), background.openTab()];
    const note = await background.noted(tab, '总投资3亿元');
    const foreign = await background.noted(other, '总投资5亿元');
    background.told.length = 0;
    const visit = {
      passage: passage('总投资4亿元'),
      changes: [
        { note: note.id, now: '总投资4亿元' },
        { note: foreign.id, now: '总投资9亿元' },
      ],
    };
    const seen = async () => {
      // As a page with a long text tells it.
      const { article, text, found } = visit.passage;
      const first = { ...visit, passage: { article, text: text.slice(0, 3), found } };
      const second = { changes: [], passage: { article, text: text.slice(3), found } };
      const told = (piece: VisitPiece) => background.call(pageIn(tab), 'pageSeen', { piece });
      await told({ ...first, index: 0, last: false });
      await told({ ...second, index: 1, last: true });
    };
    await seen();
    await expect.poll(() => background.told).toHaveLength(1);
    expect(background.told).toEqual([{ tab: null, verb: 'pageChanged', data: { tabId: tab.id } }]);
    const [changed] = (await opened(tab)).notes;
    expect(changed?.changes).toMatchObject([
      { was: '总投资3亿元', now: '总投资4亿元', figures: [{ was: '3亿元', now: '4亿元' }] },
    ]);
    expect((await opened(other)).notes[0]?.changes).toBeUndefined();
    await seen();
    expect(background.told).toHaveLength(1);
  });

  it('keeps no change of a passage that reads as it did', async () => {
    const tab = background.openTab();
    const note = await background.noted(tab, '总投资3亿元');
    const piece = {
      index: 0,
      last: true,
      passage: passage('总投资3亿元'),
      changes: [{ note: note.id, now: '总投资3亿元' }],
    };
    await background.call(pageIn(tab), 'pageSeen', { piece });
    expect((await opened(tab)).notes[0]?.changes).toBeUndefined();
  });
});

describe('muteHere', () => {
  const muted = async (tab: Tab) => (await opened(tab)).muted;

  it('mutes a name on the page that asks, and takes it back', async () => {
    const [tab, other] = [background.openTab(), background.openTab()];
    await background.call(pageIn(tab), 'muteHere', { name: 'park-1', on: true });
    expect(await muted(tab)).toEqual(['park-1']);
    expect(await muted(other)).toEqual([]);
    await background.call(pageIn(tab), 'muteHere', { name: 'park-1', on: false });
    expect(await muted(tab)).toEqual([]);
  });

  it('leaves what our own pages muted everywhere', async () => {
    const tab = background.openTab();
    const everywhere = (on: boolean) =>
      background.call(popup, 'mute', { name: 'park-2', page: null, on });
    await everywhere(true);
    await background.call(pageIn(tab), 'muteHere', { name: 'park-2', on: false });
    expect(await muted(tab)).toEqual(['park-2']);
    await everywhere(false);
    expect(await muted(tab)).toEqual([]);
  });
});

describe('mute', () => {
  it('is told to every tab when it is for everywhere, else to the page’s', async () => {
    const [tab, other] = [background.openTab(), background.openTab()];
    const toldTabs = (verb: string) =>
      background.told.filter((each) => each.verb === verb).map(({ tab: id }) => id);
    await background.call(popup, 'mute', { name: 'park-3', page: tab.url, on: true });
    await expect.poll(() => toldTabs('notesChanged')).toEqual([tab.id]);
    await background.call(popup, 'mute', { name: 'park-3', page: null, on: true });
    await expect.poll(() => toldTabs('markingChanged')).toContain(other.id);
    expect(toldTabs('markingChanged')).toContain(tab.id);
    await background.call(popup, 'mute', { name: 'park-3', page: null, on: false });
  });
});

describe('dictionaryPacks', () => {
  it('gives those that are switched on', async () => {
    const tab = background.openTab();
    const pack = { version: 1, entities: [], facts: [] } as never;
    await background.withDatabase(async (db) => {
      await addPack(db, 'on', pack);
      await addPack(db, 'off', pack);
      await setPackEnabled(db, 'off', false);
    });
    expect(given(await background.call(pageIn(tab), 'dictionaryPacks'))).toEqual([pack]);
  });
});

describe('openEditor', () => {
  it('opens a window for the tab that asks, whose editor is about that tab’s page', async () => {
    const tab = background.openTab();
    await background.call(pageIn(tab), 'openEditor');
    expect(background.done).toMatchObject([
      ['windows.create', { url: `chrome-extension://ours/editor-window.html?tab=${tab.id}` }],
    ]);
    const note = await background.noted(tab, '甲句');
    background.readers.set(tab.id, () => ({ kind: 'removal', note: note.id }));
    const [, { url }] = background.done[0] as [string, { url: string }];
    const content = given(await background.call({ ...popup, url }, 'readFrame'));
    expect(content).toEqual({ kind: 'removal', note });
  });
});
