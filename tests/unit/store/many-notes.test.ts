import { describe, expect, it } from 'vitest';
import type { PangzhuDatabase } from '@/lib/store/database';
import { noteIds, notesAsSaved } from '@/lib/store/notes/export-notes';
import { findNotes } from '@/lib/store/notes/find-notes';
import { importNotes } from '@/lib/store/notes/import-notes';
import {
  type ChangedNotes,
  changeTags,
  deleteNotes,
  restoreNotes,
  undoTags,
} from '@/lib/store/notes/many-notes';
import { addNote, deleteNote, noteById, recentNotes, updateNote } from '@/lib/store/notes/notes';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { countedTags, recentTags } from '@/lib/store/tags';
import { allOf, each } from '../exchange/files/bytes';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

/** A database of `count` notes, every third of them tagged 旧. */
async function filled(count: number): Promise<{ db: PangzhuDatabase; ids: string[] }> {
  const db = await testDatabase();
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const sketch = { quote: `第${i}句`, tags: i % 3 === 0 ? ['旧'] : [] };
    const note = { target: targetOf(sketch), body: bodyOf(sketch), text: '' };
    ids.push((await addNote(db, { operationId: crypto.randomUUID(), ...note })).id);
  }
  return { db, ids };
}

const total = async (db: PangzhuDatabase, query: string) =>
  (await findNotes(db, query, { limit: 1 })).total;

const tagsOf = async (db: PangzhuDatabase, id: string | undefined) =>
  (await noteById(db, id as string)).tags;

/** Those that were changed, to the end. */
async function done<Before>(work: AsyncGenerator<ChangedNotes<Before>>): Promise<Before[]> {
  return (await allOf(work)).flatMap(({ changed }) => changed);
}

describe('many notes', () => {
  it('are tagged, found by the tag, and tagged as before again', async () => {
    const { db, ids } = await filled(450);
    const change = { add: ['新'], remove: ['旧'] };
    const before = await done(changeTags(db, ids, change));
    expect(before.length).toBe(450);
    expect(await total(db, '#新')).toBe(450);
    expect(await recentTags(db)).toEqual(['新']);
    expect(await noteById(db, ids[0] as string)).toMatchObject({ tags: ['新'], revision: 2 });
    await done(undoTags(db, before, change));
    expect(await total(db, '#旧')).toBe(150);
    expect(await total(db, '#新')).toBe(0);
    expect((await allOf(countedTags(db))).flat()).toEqual([{ tag: '旧', count: 150 }]);
    expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: 450 });
  });

  it('stay in the order of their saves, in whatever order they were chosen', async () => {
    const { db, ids } = await filled(12);
    const chosen = [...ids.slice(2, 10)].reverse();
    const latest = async () => (await recentNotes(db, 12)).map(({ id }) => id).reverse();
    const change = { add: ['新'], remove: [] };
    const after = [...ids.slice(0, 2), ...ids.slice(10), ...ids.slice(2, 10)];
    const before = await done(changeTags(db, chosen, change));
    expect(await latest()).toEqual(after);
    await done(undoTags(db, before, change));
    expect(await latest()).toEqual(after);
    await done(restoreNotes(db, await done(deleteNotes(db, chosen))));
    expect(await latest()).toEqual(after);
  });

  it('keep the tags that they were given between a change and the way back', async () => {
    const { db, ids } = await filled(3);
    const change = { add: ['新'], remove: ['旧'] };
    const before = await done(changeTags(db, ids, change));
    const edit = { operationId: 'edit', id: ids[0] as string, baseRevision: 2 };
    await updateNote(db, { ...edit, body: bodyOf({ quote: '', tags: ['新', '后来'] }) });
    await done(undoTags(db, before, change));
    expect(await tagsOf(db, ids[0])).toEqual(['后来', '旧']);
    expect(await tagsOf(db, ids[1])).toEqual([]);
    // Asked for again, as when it was stopped, it changes nothing more.
    expect(await done(undoTags(db, before, change))).toEqual([]);
  });

  it('are left alone where nothing changes, and where a note would carry too many tags', async () => {
    const { db, ids } = await filled(2);
    const many = Array.from({ length: 100 }, (_, i) => `标签${i}`);
    expect((await done(changeTags(db, ids, { add: ['旧'], remove: [] }))).length).toBe(1);
    expect(await done(changeTags(db, ids, { add: many, remove: [] }))).toEqual([]);
    expect(await done(changeTags(db, ['gone'], { add: ['新'], remove: [] }))).toEqual([]);
    expect(await noteById(db, ids[0] as string)).toMatchObject({ tags: ['旧'], revision: 1 });
  });

  it('are deleted and brought back, more than the bin holds of single ones', async () => {
    const { db, ids } = await filled(250);
    expect(await done(deleteNotes(db, ids))).toEqual(ids);
    expect(await total(db, '')).toBe(0);
    expect(await total(db, '第')).toBe(0);
    expect((await done(restoreNotes(db, ids))).sort()).toEqual([...ids].sort());
    expect(await total(db, '第')).toBe(250);
    expect(await db.bin.count()).toBe(0);
    expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: 250 });
  });

  it('are brought back beside those that were taken in from a file meanwhile', async () => {
    const { db, ids } = await filled(4);
    const backup = await allOf(notesAsSaved(db));
    await done(deleteNotes(db, ids));
    await importNotes(db, each([{ notes: backup.slice(1, 3), articles: [] }]), {
      onConflict: 'both',
    });
    expect((await done(restoreNotes(db, ids))).sort()).toEqual([ids[0], ids[3]].sort());
    expect((await noteIds(db)).size).toBe(4);
    expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: 4 });
    expect(await done(restoreNotes(db, ids))).toEqual([]);
  });

  it('leave the bin little by little when others are deleted after them', async () => {
    const { db, ids } = await filled(330);
    await done(deleteNotes(db, ids.slice(0, 310)));
    for (const id of ids.slice(310, 315)) {
      await deleteNote(db, { operationId: crypto.randomUUID(), id });
    }
    expect(await db.bin.count()).toBe(100);
  });

  it('are changed wholly or not at all when it is ended before they all are', async () => {
    const { db, ids } = await filled(1_050);
    const change = { add: ['新'], remove: ['旧'] };
    const { value } = await changeTags(db, ids, change).next();
    expect(value).toMatchObject({ seen: 1_000 });
    expect(await total(db, '#新')).toBe(1_000);
    expect(await total(db, '#旧')).toBe(16);
    expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: 1_050 });
    await done(undoTags(db, value.changed, change));
    expect(await total(db, '#旧')).toBe(350);
    expect(await total(db, '#新')).toBe(0);
  });
});
