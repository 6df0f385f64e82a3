/** What becomes of what is typed in the frame over a page. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Background, given, startBackground } from './background';
import { editor, frameIn, passage, popup, written } from './calls';
import type { Tab } from './fake-browser';

let background: Background;
beforeAll(async () => {
  background = await startBackground();
});
beforeEach(() => {
  background.done.length = 0;
  background.told.length = 0;
});

const save = (tab: Tab, comment: string) =>
  background.call(frameIn(tab), 'saveDraft', {
    operationId: crypto.randomUUID(),
    body: written(comment),
  });
const bodyShown = async (tab: Tab) => {
  const content = await background.shown(tab);
  return content?.kind === 'editor' ? content.body : null;
};

describe('keepDraft', () => {
  const type = (tab: Tab, comment: string) =>
    background.call(frameIn(tab), 'keepDraft', written(comment));

  it('brings back what was typed for the same passage, and for no other', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage('甲句')));
    await background.shown(tab);
    await type(tab, '写到一半');
    expect(await bodyShown(tab)).toMatchObject({ comment: '写到一半' });
    background.openFrame(tab, editor(passage('乙句')));
    expect(await bodyShown(tab)).toMatchObject({ comment: '' });
  });

  it('brings back what was typed of a note rather than the note', async () => {
    const tab = background.openTab();
    const note = await background.noted(tab, '甲句', '存下的');
    background.openFrame(tab, editor(passage('甲句'), note.id));
    await background.shown(tab);
    await type(tab, '改到一半');
    expect(await bodyShown(tab)).toMatchObject({ comment: '改到一半' });
  });

  it('keeps nothing where no editor was begun', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage('甲句')));
    expect(await type(tab, '写到一半')).toMatchObject({ ok: true });
    expect(await bodyShown(tab)).toMatchObject({ comment: '' });
  });
});

describe('saveDraft', () => {
  it('saves on the page that the editor was begun on, though the tab went elsewhere', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage('甲句')));
    await background.shown(tab);
    const gone = { ...tab, url: 'https://elsewhere.example/' };
    background.tabs.set(tab.id, gone);
    const note = given(await save(gone, '甲'));
    expect(note).toMatchObject({ comment: '甲', article: { url: tab.url } });
  });

  it('closes the frame with what it saved, and forgets the draft', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage('甲句')));
    await background.shown(tab);
    await background.call(frameIn(tab), 'keepDraft', written('甲'));
    const operationId = crypto.randomUUID();
    const note = given(
      await background.call(frameIn(tab), 'saveDraft', { operationId, body: written('甲') }),
    );
    expect(background.told).toContainEqual({
      tab: tab.id,
      verb: 'frameClosed',
      data: { note, added: operationId },
    });
    expect(await bodyShown(tab)).toMatchObject({ comment: '' });
  });

  it('tells the page’s other tabs', async () => {
    const tab = background.openTab();
    const twin = background.openTab(tab.url);
    background.openFrame(tab, editor(passage('甲句')));
    await background.shown(tab);
    given(await save(tab, '甲'));
    const told = background.told.filter(({ verb }) => verb === 'notesChanged');
    expect(told.map(({ tab: id }) => id)).toEqual([twin.id]);
  });

  it('changes the note that is edited', async () => {
    const tab = background.openTab();
    const { id } = await background.noted(tab, '甲句', '一');
    background.openFrame(tab, editor(passage('甲句'), id));
    await background.shown(tab);
    const note = given(await save(tab, '二'));
    expect(note).toMatchObject({ id, revision: 2, comment: '二' });
    expect(background.told).toContainEqual({
      tab: tab.id,
      verb: 'frameClosed',
      data: { note, added: null },
    });
    expect(await background.notesOf(tab)).toHaveLength(1);
  });

  it('keeps both texts when the note was changed elsewhere meanwhile', async () => {
    const tab = background.openTab();
    const { id } = await background.noted(tab, '甲句', '一');
    background.openFrame(tab, editor(passage('甲句'), id));
    await background.shown(tab);
    const update = { operationId: crypto.randomUUID(), id, baseRevision: 1, body: written('别处') };
    await background.call(popup, 'updateNote', update);
    const note = given(await save(tab, '此处'));
    expect(note).toMatchObject({ comment: '此处', conflictOf: id });
    expect((await background.notesOf(tab)).map(({ comment }) => comment).sort()).toEqual([
      '别处',
      '此处',
    ]);
  });

  it('saves nothing where no editor was begun', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage('甲句')));
    expect(await save(tab, '甲')).toEqual({ ok: false, error: 'not-found' });
    expect(await background.notesOf(tab)).toEqual([]);
  });

  it('saves nothing by way of a frame that shows something else', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage('甲句')));
    await background.shown(tab);
    background.openFrame(tab, { kind: 'mute', key: 'park-1', name: '澄湖园区' });
    expect(await save(tab, '甲')).toEqual({ ok: false, error: 'not-found' });
  });

  it('leaves the frame open, and the draft, when it could not save', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage('甲句')));
    await background.shown(tab);
    await background.call(frameIn(tab), 'keepDraft', written('甲'));
    const refuse = (refusal: 'lost' | null) =>
      background.withDatabase(async (db) => {
        db.refusal = refusal;
      });
    await refuse('lost');
    expect(await save(tab, '甲')).toEqual({ ok: false, error: 'lost' });
    await refuse(null);
    expect(background.told.map(({ verb }) => verb)).not.toContain('frameClosed');
    expect(await bodyShown(tab)).toMatchObject({ comment: '甲' });
  });
});

describe('closeFrame', () => {
  it('drops what was typed', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage('甲句')));
    await background.shown(tab);
    await background.call(frameIn(tab), 'keepDraft', written('甲'));
    await background.call(frameIn(tab), 'closeFrame');
    expect(background.told).toContainEqual({
      tab: tab.id,
      verb: 'frameClosed',
      data: { note: null, added: null },
    });
    expect(await bodyShown(tab)).toMatchObject({ comment: '' });
    expect(await background.notesOf(tab)).toEqual([]);
  });

  it('closes a frame that is no editor', async () => {
    const tab = background.openTab();
    background.openFrame(tab, { kind: 'mute', key: 'park-1', name: '澄湖园区' });
    await background.call(frameIn(tab), 'closeFrame');
    expect(background.told).toContainEqual({
      tab: tab.id,
      verb: 'frameClosed',
      data: { note: null, added: null },
    });
  });
});
