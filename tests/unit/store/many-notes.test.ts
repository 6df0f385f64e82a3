import { describe, expect, it } from 'vitest';
import type { PangzhuDatabase } from '@/lib/store/database';
import { noteIds, notesAsSaved } from '@/lib/store/notes/export-notes';
import { findNotes } from '@/lib/store/notes/find-notes';
import { importNotes } from '@/lib/store/notes/import-notes';
import { changeTags, deleteNotes, restoreNotes, setTags } from '@/lib/store/notes/many-notes';
import { addNote, deleteNote, noteById } from '@/lib/store/notes/notes';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { recentTags } from '@/lib/store/tags';
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

describe('many notes', () => {
  it('are tagged, found by the tag, and tagged as before again', async () => {
    const { db, ids } = await filled(450);
    const progress: number[] = [];
    const before = await changeTags(
      db,
      ids,
      { add: ['新'], remove: ['旧'] },
      { onProgress: (done) => progress.push(done) },
    );
    expect(progress).toEqual([200, 400, 450]);
    expect(await total(db, '#新')).toBe(450);
    expect(await recentTags(db)).toEqual(['新']);
    expect(await noteById(db, ids[0] as string)).toMatchObject({ tags: ['新'], revision: 2 });
    await setTags(db, before);
    expect(await total(db, '#旧')).toBe(150);
    expect(await total(db, '#新')).toBe(0);
    expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: 450 });
  });

  it('are left alone where nothing changes, and where a note would carry too many tags', async () => {
    const { db, ids } = await filled(2);
    const many = Array.from({ length: 100 }, (_, i) => `标签${i}`);
    expect((await changeTags(db, ids, { add: ['旧'], remove: [] })).size).toBe(1);
    expect((await changeTags(db, ids, { add: many, remove: [] })).size).toBe(0);
    expect((await changeTags(db, ['gone'], { add: ['新'], remove: [] })).size).toBe(0);
    expect(await noteById(db, ids[0] as string)).toMatchObject({ tags: ['旧'], revision: 1 });
  });

  it('are deleted and brought back, more than the bin holds of single ones', async () => {
    const { db, ids } = await filled(250);
    expect(await deleteNotes(db, ids)).toEqual(ids);
    expect(await total(db, '')).toBe(0);
    expect(await total(db, '第')).toBe(0);
    expect((await restoreNotes(db, ids)).sort()).toEqual([...ids].sort());
    expect(await total(db, '第')).toBe(250);
    expect(await db.bin.count()).toBe(0);
    expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: 250 });
  });

  it('are brought back beside those that were taken in from a file meanwhile', async () => {
    const { db, ids } = await filled(4);
    const backup = await allOf(notesAsSaved(db));
    await deleteNotes(db, ids);
    await importNotes(db, each([{ notes: backup.slice(1, 3), articles: [] }]), {
      onConflict: 'both',
    });
    expect((await restoreNotes(db, ids)).sort()).toEqual([ids[0], ids[3]].sort());
    expect((await noteIds(db)).size).toBe(4);
    expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: 4 });
    expect(await restoreNotes(db, ids)).toEqual([]);
  });

  it('leave the bin little by little when others are deleted after them', async () => {
    const { db, ids } = await filled(330);
    await deleteNotes(db, ids.slice(0, 310));
    for (const id of ids.slice(310, 315)) {
      await deleteNote(db, { operationId: crypto.randomUUID(), id });
    }
    expect(await db.bin.count()).toBe(100);
  });

  it('keep what was done when the work is ended', async () => {
    const { db, ids } = await filled(250);
    const stop = new AbortController();
    const work = { onProgress: () => stop.abort(), signal: stop.signal };
    await expect(deleteNotes(db, ids, work)).rejects.toThrow();
    expect(await total(db, '')).toBe(50);
    expect(await checkSearchText(db)).toMatchObject({ sound: true, notes: 50 });
  });
});
