import { expect, it, vi } from 'vitest';
import type { Figure } from '@/lib/model/figure';
import { recogniseFigures } from '@/lib/recognise/figures';
import { findIds, findNotes } from '@/lib/store/notes/find-notes';
import { addNote, deleteNote, updateNote } from '@/lib/store/notes/notes';
import { writeNotes } from '@/lib/store/save';
import {
  checkSearchText,
  needsRebuild,
  rebuildSearchText,
} from '@/lib/store/search-text/search-text-check';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

async function filled(count = 5): Promise<Database> {
  const db = await testDatabase();
  for (let i = 0; i < count; i += 1) {
    const body = bodyOf({ comment: `记号${i}号`, tags: [`标签${i}`] });
    await addNote(db, { operationId: `add ${i}`, target: targetOf({}), body, text: '' });
  }
  return db;
}

const sound = { sound: true, missing: 0, extra: 0, different: 0 };

/** What can go wrong with the packed text, and what the check counts of it. */
const damages: [string, (db: Database) => Promise<unknown>, object][] = [
  ['a chunk is gone', (db) => db.chunks.clear(), { missing: 5 }],
  ['a text is gone', (db) => db.texts.clear(), { missing: 5 }],
  ['a note is gone', (db) => db.notes.delete('5'), { extra: 1 }],
  [
    'a note was changed behind its back',
    (db) => db.notes.update('2', { comment: '改过' }),
    { different: 1 },
  ],
  [
    'a text was changed behind its back',
    (db) =>
      db.texts
        .toCollection()
        .modify((row) => Object.assign(row, { text: row.text.replace('记', '计') })),
    { different: 1 },
  ],
  [
    'a note was listed as gone',
    (db) => db.chunks.toCollection().modify((row) => Object.assign(row, { gone: [1] })),
    { missing: 1 },
  ],
  [
    'a chunk begins too late',
    async (db) => {
      const [chunk] = await db.chunks.toArray();
      await db.chunks.clear();
      await db.chunks.add({ ...chunk, first: 3 } as never);
      await db.texts.toCollection().modify((row) => Object.assign(row, { text: row.text }));
    },
    { missing: 5 },
  ],
];

/** Gives the notes ids that the damages can name: their sequence. */
async function withPlainIds(db: Database): Promise<void> {
  const rows = await db.notes.orderBy('sequence').toArray();
  await db.notes.clear();
  await db.notes.bulkAdd(rows.map((row) => ({ ...row, id: String(row.sequence) })));
  await rebuildSearchText(db);
}

it.each(damages)('is seen, and mended by a rebuild: %s', async (_, damage, counts) => {
  const db = await filled();
  await withPlainIds(db);
  expect(await checkSearchText(db)).toEqual({ ...sound, notes: 5 });
  await damage(db);
  expect(await checkSearchText(db)).toMatchObject({ ...sound, sound: false, ...counts });
  await rebuildSearchText(db);
  expect(await checkSearchText(db)).toMatchObject(sound);
  expect((await findNotes(db, '记号', { limit: 9 })).hits.length).toBeGreaterThanOrEqual(4);
});

it('does not stop edits and deletions when it is out of step, and says so', async () => {
  const db = await filled();
  await db.chunks.clear();
  expect(await needsRebuild(db)).toBe(false);
  const rows = await db.notes.toArray();
  const id = (at: number) => rows[at]?.id as string;
  await updateNote(db, {
    operationId: 'u',
    id: id(0),
    baseRevision: 1,
    body: bodyOf({ comment: '改' }),
  });
  await deleteNote(db, { operationId: 'd', id: id(1) });
  expect((await db.notes.get(id(0)))?.comment).toBe('改');
  expect(await db.notes.get(id(1))).toBeUndefined();
  expect(await needsRebuild(db)).toBe(true);
  await rebuildSearchText(db);
  expect(await needsRebuild(db)).toBe(false);
  expect((await findNotes(db, '', { limit: 9 })).total).toBe(4);
  expect((await findNotes(db, '改', { limit: 9 })).total).toBe(1);
});

it('is to be built anew after folding has changed', async () => {
  const db = await filled();
  const state = await db.meta.get('state');
  await db.meta.put({ ...state, packingKind: 'as it was' } as never);
  expect(await needsRebuild(db)).toBe(true);
  await rebuildSearchText(db);
  expect(await needsRebuild(db)).toBe(false);
  expect(await db.meta.get('state')).toEqual({
    ...state,
    textVersion: (state?.textVersion ?? 0) + 1,
  });
});

it('has the figures packed anew, too, after that has changed', async () => {
  const db = await testDatabase();
  const [figure] = recogniseFigures('产值增长12%。') as [Figure];
  expect(figure.change?.direction).toBe('up');
  // Of so many figures that they take two rows.
  for (const url of ['https://news.example/1', 'https://news.example/2']) {
    const figures = Array.from({ length: 4_500 }, () => figure);
    const note = { target: targetOf({ url }), body: bodyOf({}), text: '产值增长12%。' };
    await addNote(db, { ...note, operationId: url, found: { mentions: [], figures } });
  }
  const packed = await db.figures.toArray();
  expect(packed.map(({ first }) => first)).toEqual([1, 2]);
  // As it was packed before: without its change.
  for (const row of packed) await db.figures.put({ ...row, vocabulary: [`%\t${figure.metric}`] });
  const state = await db.meta.get('state');
  await db.meta.put({ ...state, packingKind: 'as it was' } as never);
  await rebuildSearchText(db);
  expect(await db.figures.toArray()).toEqual(packed);
});

it('is to be built anew when it is in very many pieces', async () => {
  const db = await filled();
  const [chunk] = await db.chunks.toArray();
  await db.chunks.bulkAdd(
    Array.from({ length: 201 }, (_, i) => ({ ...chunk, first: 100 + i, notes: 0 })) as never,
  );
  expect(await needsRebuild(db)).toBe(true);
});

it('tells how far a rebuild is', async () => {
  const db = await filled(3);
  const progress = vi.fn();
  await rebuildSearchText(db, progress);
  expect(progress.mock.calls).toEqual([
    [0, 3],
    [3, 3],
  ]);
});

it('is found by the other connection after a rebuild', async () => {
  const db = await filled();
  const other = await testDatabase(db.name);
  expect((await findNotes(other, '记号3号', { limit: 1 })).total).toBe(1);
  await rebuildSearchText(db);
  expect((await findNotes(other, '记号3号', { limit: 1 })).total).toBe(1);
});

/** Adds thousands of notes at once, without their packed text. */
async function addMany(db: Database, count: number): Promise<void> {
  const [first] = await db.notes.toArray();
  const state = await db.meta.get('state');
  const sequence = state?.sequence ?? 0;
  const rows = Array.from({ length: count }, (_, i) => ({
    ...first,
    id: `many ${i}`,
    comment: `许多${i}号`,
    sequence: sequence + 1 + i,
  }));
  await db.notes.bulkAdd(rows as never);
  await db.meta.put({
    ...state,
    sequence: sequence + count,
    count: (state?.count ?? 0) + count,
    searchTextSound: false,
  } as never);
}

it('is built while notes are saved, edited and deleted', async () => {
  const db = await filled();
  await addMany(db, 5_000);
  // First in one large step: there are no chunks yet to part them by. Then in several.
  for (let round = 0; round < 2; round += 1) {
    let at = 0;
    const saving = (async () => {
      for (; at < 40; at += 1) {
        const body = bodyOf({ comment: `新${round}${at}号 ${'填充'.repeat(15_000)}` });
        const id = `${round} ${at}`;
        await addNote(db, { operationId: `new ${id}`, target: targetOf({}), body, text: '' });
        const many = { id: `many ${at * 100 + round}`, baseRevision: 1 };
        await updateNote(db, {
          ...many,
          operationId: `edit ${id}`,
          body: bodyOf({ comment: '改' }),
        });
        await deleteNote(db, { operationId: `delete ${id}`, id: `many ${at * 100 + 10 + round}` });
      }
    })();
    const rebuilt = rebuildSearchText(db);
    await Promise.all([saving, rebuilt]);
    expect(await checkSearchText(db)).toEqual({ ...sound, notes: 5_005 });
  }
  expect((await findNotes(db, '许多', { limit: 1 })).total).toBe(4_840);
  expect((await findNotes(db, '新', { limit: 1 })).total).toBe(80);
}, 120_000);

it('is still to be built after an interruption, and then is', async () => {
  const db = await filled();
  await addMany(db, 5_000);
  await rebuildSearchText(db);
  const notes = await db.notes.toArray();
  let steps = 0;
  const stop = () => {
    steps += 1;
    if (steps === 2) throw new Error('interrupted');
  };
  await expect(rebuildSearchText(db, stop)).rejects.toMatchObject({ name: 'StoreError' });
  expect(await needsRebuild(db)).toBe(true);
  expect(await db.notes.toArray()).toEqual(notes);
  expect((await findNotes(db, '许多', { limit: 1 })).total).toBe(5_000);
  await rebuildSearchText(db);
  expect(await needsRebuild(db)).toBe(false);
  expect((await checkSearchText(db)).sound).toBe(true);
});

it('has a search say that it may not have found all', async () => {
  const db = await filled();
  expect(await findNotes(db, '记号', { limit: 5 })).not.toHaveProperty('outOfStep');
  expect(await findIds(db, '记号')).toMatchObject({ outOfStep: false });
  await db.chunks.toCollection().modify((row) => Object.assign(row, { gone: [1] }));
  await writeNotes(db, async (_, state) => {
    state.textVersion += 1;
  });
  expect(await findNotes(db, '记号', { limit: 5 })).toMatchObject({ total: 4, outOfStep: true });
  expect(await findIds(db, '记号')).toMatchObject({ outOfStep: true });
  await rebuildSearchText(db);
  const mended = await findNotes(db, '记号', { limit: 5 });
  expect(mended.total).toBe(5);
  expect(mended).not.toHaveProperty('outOfStep');
});

it('takes nothing from text that was packed with other fields, and says so', async () => {
  const db = await filled();
  await db.texts
    .toCollection()
    .modify((row) => Object.assign(row, { bounds: row.bounds.slice(1) }));
  await writeNotes(db, async (_, state) => {
    state.textVersion += 1;
  });
  const before = await findNotes(await testDatabase(db.name), '记号', { limit: 5 });
  expect(before).toEqual({ hits: [], total: 0, outOfStep: true });
  await rebuildSearchText(db);
  expect((await findNotes(db, '记号', { limit: 5 })).total).toBe(5);
});
