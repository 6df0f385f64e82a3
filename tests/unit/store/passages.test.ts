import { describe, expect, it } from 'vitest';
import { seePage } from '@/lib/store/articles/page-visits';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote, noteById, updateNote } from '@/lib/store/notes/notes';
import { attachNote, detachNote, settleChange } from '@/lib/store/notes/passages';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

let operations = 0;
const nextId = () => {
  operations += 1;
  return `operation ${operations}`;
};
const sourceOf = (quote: string | null, text: string, url?: string) => ({
  target: targetOf({ quote, ...(url !== undefined && { url }) }),
  text,
});
const add = (db: Database, quote: string, text: string) =>
  addNote(db, { operationId: nextId(), ...sourceOf(quote, text), body: bodyOf({ comment: '批' }) });
const attach = (
  db: Database,
  id: string,
  quote: string | null,
  text: string,
  operationId = nextId(),
) => attachNote(db, { operationId, id, source: sourceOf(quote, text) });
const exactOf = (note: { selector: { quote: { exact: string } } | null }) =>
  note.selector?.quote.exact;

describe('attaching a note by hand', () => {
  it('puts it on the new passage and keeps what it was on', async () => {
    const db = await testDatabase();
    const note = await add(db, '旧句', '旧句在此。');
    const attached = await attach(db, note.id, '新句', '新句在此。');
    expect(attached).toMatchObject({
      id: note.id,
      revision: 2,
      comment: '批',
      created: note.created,
    });
    expect(exactOf(attached)).toBe('新句');
    expect(attached.textHash).not.toBe(note.textHash);
    expect(attached.formerly).toMatchObject([{ selector: note.selector, textHash: note.textHash }]);
    expect((await findNotes(db, '新句', { limit: 5 })).total).toBe(1);
    expect((await findNotes(db, '旧句', { limit: 5 })).total).toBe(0);
    expect((await checkSearchText(db)).sound).toBe(true);
  });

  it('is taken back, to the very note it was', async () => {
    const db = await testDatabase();
    const note = await add(db, '旧句', '旧句在此。');
    const { at } = (await db.notes.get(note.id)) ?? {};
    await attach(db, note.id, '新句', '新句在此。');
    await attach(db, note.id, '再新', '再新在此。');
    expect(exactOf(await detachNote(db, { operationId: nextId(), id: note.id }))).toBe('新句');
    const back = await detachNote(db, { operationId: nextId(), id: note.id });
    const { revision: _r, sequence: _s, modified: _m, ...rest } = note;
    expect(back).toMatchObject(rest);
    expect(back).not.toHaveProperty('formerly');
    expect((await db.notes.get(note.id))?.at).toEqual(at);
    await expect(detachNote(db, { operationId: nextId(), id: note.id })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await checkSearchText(db)).sound).toBe(true);
  });

  it('happens once for one operation id, and loses no edit made meanwhile', async () => {
    const db = await testDatabase();
    const note = await add(db, '旧句', '旧句在此。');
    const body = bodyOf({ comment: '改过' });
    await updateNote(db, { operationId: nextId(), id: note.id, baseRevision: 1, body });
    const first = await attach(db, note.id, '新句', '新句在此。', 'same');
    expect(first).toMatchObject({ comment: '改过', revision: 3 });
    expect(await attach(db, note.id, '新句', '新句在此。', 'same')).toEqual(first);
    expect((await noteById(db, note.id)).formerly).toHaveLength(1);
  });

  it('keeps the first passage, however often it is attached', async () => {
    const db = await testDatabase();
    const note = await add(db, '原句', '原句。');
    for (let i = 0; i < 25; i += 1) await attach(db, note.id, `第${i}句`, '文');
    const { formerly = [] } = await noteById(db, note.id);
    expect([formerly.length, exactOf(formerly[0] ?? { selector: null })]).toEqual([20, '原句']);
    expect(exactOf(formerly.at(-1) ?? { selector: null })).toBe('第23句');
  });

  it.each([
    ['no passage', null, 'https://news.example/a'],
    ['another page', '新句', 'https://news.example/b'],
  ])('to %s is refused', async (_, quote, url) => {
    const db = await testDatabase();
    const note = await add(db, '旧句', '旧句在此。');
    const source = sourceOf(quote, '文', url);
    await expect(
      attachNote(db, { operationId: nextId(), id: note.id, source }),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect(await noteById(db, note.id)).toEqual(note);
    await expect(
      attachNote(db, { operationId: nextId(), id: 'none', source }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('keeping a changed note as it is', () => {
  it('settles the change that was seen last', async () => {
    const db = await testDatabase();
    const note = await add(db, '旧句', '旧句。');
    const settle = () => settleChange(db, { operationId: nextId(), id: note.id });
    await expect(settle()).rejects.toMatchObject({ code: 'not-found' });
    const found = { mentions: [], figures: [] };
    const changes = [{ note: note.id, now: '新句', figures: [] }];
    await seePage(db, { ...sourceOf(null, '新句。'), found, changes });
    const settled = await settle();
    expect(settled.changes?.[0]).toMatchObject({ was: '旧句', now: '新句' });
    expect(settled.changes?.[0]?.settled).toMatch(/Z$/);
    expect([exactOf(settled), settled.revision]).toEqual(['旧句', 1]);
  });
});
