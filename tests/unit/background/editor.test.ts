/** The frame over a page: what it shows, and what becomes of what is typed in it. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Background, startBackground } from './background';
import { editor, frameIn, passage, popup, written } from './calls';

let background: Background;
beforeAll(async () => {
  background = await startBackground();
});
beforeEach(() => {
  background.done.length = 0;
  background.told.length = 0;
});

describe('readFrame', () => {
  it('shows nothing where the page has no frame open, or no reader', async () => {
    const tab = background.openTab();
    expect(await background.shown(tab)).toBeNull();
    background.openFrame(tab, null);
    expect(await background.shown(tab)).toBeNull();
  });

  it('shows nothing to a page of ours that stands over none', async () => {
    expect(await background.call(popup, 'readFrame')).toEqual({ ok: false, error: 'unexpected' });
    expect(background.told).toEqual([]);
  });

  it('begins a new note as it was opened', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage('甲句')));
    expect(await background.shown(tab)).toMatchObject({
      note: null,
      body: { comment: '', tags: [], colour: 'green' },
      field: 'tags',
      refusal: null,
      passage: { selector: { quote: { exact: '甲句' } } },
    });
  });

  it('edits a note of the page, with the tags in use at hand', async () => {
    const tab = background.openTab();
    const note = await background.noted(tab, '甲句', '一');
    await background.call(popup, 'updateNote', {
      operationId: crypto.randomUUID(),
      id: note.id,
      baseRevision: 1,
      body: { ...written('一'), tags: ['招商'] },
    });
    background.openFrame(tab, editor(passage('甲句'), note.id));
    expect(await background.shown(tab)).toMatchObject({
      note: { id: note.id },
      body: { comment: '一', tags: ['招商'], colour: 'yellow' },
      knownTags: ['招商'],
    });
  });

  it.each([
    ['edit', (id: string) => editor(passage('甲句'), id)],
    ['delete', (id: string) => ({ kind: 'removal' as const, note: id })],
  ])('shows a page no note of another to %s', async (_, subject) => {
    const [tab, other] = [background.openTab(), background.openTab()];
    const { id } = await background.noted(other, '乙句', '密');
    background.openFrame(tab, subject(id));
    expect(await background.call(frameIn(tab), 'readFrame')).toEqual({
      ok: false,
      error: 'not-found',
    });
  });

  it('edits the page’s own note where there is one', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage(null)));
    expect(await background.shown(tab)).toMatchObject({ note: null });
    const note = await background.noted(tab, null, '全文');
    expect(await background.shown(tab)).toMatchObject({
      note: { id: note.id },
      body: { comment: '全文' },
    });
    background.openFrame(tab, editor(passage('甲句')));
    expect(await background.shown(tab)).toMatchObject({ note: null });
  });

  it('shows the note to be deleted', async () => {
    const tab = background.openTab();
    const note = await background.noted(tab, '甲句');
    background.openFrame(tab, { kind: 'removal', note: note.id });
    expect(await background.shown(tab)).toEqual({ kind: 'removal', note });
  });

  it('shows what was noted elsewhere about a name', async () => {
    const [tab, other] = [background.openTab(), background.openTab()];
    await background.noted(tab, '澜江电缆开工');
    const note = await background.noted(other, '澜江电缆投产');
    background.openFrame(tab, { kind: 'earlier', names: ['澜江电缆'] });
    const content = await background.shown(tab);
    expect(content).toMatchObject({ kind: 'earlier', name: '澜江电缆' });
    expect(content?.kind === 'earlier' && content.hits.map((hit) => hit.note.id)).toEqual([
      note.id,
    ]);
  });

  it('shows the name that is to be marked nowhere', async () => {
    const tab = background.openTab();
    background.openFrame(tab, { kind: 'mute', key: 'park-1', name: '澄湖园区' });
    expect(await background.shown(tab)).toEqual({ kind: 'mute', key: 'park-1', name: '澄湖园区' });
  });

  it('says so where nothing can be saved', async () => {
    const tab = background.openTab();
    background.openFrame(tab, editor(passage('甲句')));
    const refuse = (refusal: 'lost' | null) =>
      background.withDatabase(async (db) => {
        db.refusal = refusal;
      });
    await refuse('lost');
    expect(await background.shown(tab)).toMatchObject({ refusal: 'lost' });
    await refuse(null);
  });
});
