import { expect, it, vi } from 'vitest';
import { acceptDatabase, type CanaryKeeper, checkCanary, followCanary } from '@/lib/store/canary';
import { addNote, deleteNote, recentNotes } from '@/lib/store/notes/notes';
import { bodyOf, targetOf } from './fixtures';
import { freshName, testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

/** Stands for `storage.local`. */
function memory(kept: unknown = null): CanaryKeeper & { kept: unknown } {
  const watchers: (() => void)[] = [];
  return {
    kept,
    async read() {
      return structuredClone(this.kept);
    },
    async write(canary) {
      this.kept = structuredClone(canary);
      for (const changed of watchers) changed();
    },
    watch: (changed) => void watchers.push(changed),
  };
}

let operations = 0;
async function save(db: Database) {
  operations += 1;
  const note = { target: targetOf({}), body: bodyOf({}), text: '' };
  return await addNote(db, { ...note, operationId: `operation ${operations}` });
}

it('agrees with a database that was recorded, however late', async () => {
  const db = await testDatabase();
  const keeper = memory();
  expect(await checkCanary(db, keeper)).toBe('new');
  await save(db);
  expect(await checkCanary(db, keeper)).toBe('agrees');
  const { id } = await save(db);
  followCanary(db, keeper);
  await deleteNote(db, { operationId: 'delete', id });
  expect(await checkCanary(db, keeper)).toBe('agrees');
  const state = await db.meta.get('state');
  expect(keeper.kept).toEqual({ databaseId: state?.databaseId, lastSequence: 3, count: 1 });
  expect(db.refusal).toBeNull();
});

it('finds an empty database in the place of the one that was recorded', async () => {
  const keeper = memory();
  const before = await testDatabase();
  followCanary(before, keeper);
  await save(before);
  const db = await testDatabase();
  const { kept } = keeper;
  expect(await checkCanary(db, keeper)).toBe('replaced');
  await expect(save(db)).rejects.toMatchObject({ code: 'lost' });
  // What was recorded stays until the reader has decided.
  expect(keeper.kept).toEqual(kept);
  expect(await checkCanary(db, keeper)).toBe('replaced');
});

it('does not miss a database in which nothing was ever saved', async () => {
  const keeper = memory();
  await checkCanary(await testDatabase(), keeper);
  const db = await testDatabase();
  expect(await checkCanary(db, keeper)).toBe('agrees');
  await save(db);
});

it('finds that saves are missing', async () => {
  const db = await testDatabase();
  const keeper = memory();
  await save(db);
  const state = await db.meta.get('state');
  followCanary(db, keeper);
  await save(db);
  // An older state of the same database came back.
  const [latest] = await db.notes.orderBy('sequence').reverse().limit(1).primaryKeys();
  await db.notes.delete(latest as string);
  await db.meta.put(state as never);
  expect(await checkCanary(db, keeper)).toBe('behind');
  expect(db.refusal).toBe('lost');
});

it('finds that notes are missing', async () => {
  const db = await testDatabase();
  const { id } = await save(db);
  await db.notes.delete(id);
  expect(await checkCanary(db, memory())).toBe('miscounted');
  expect(db.refusal).toBe('lost');
});

it.each([undefined, 5, 'x', [], {}, { databaseId: 5, lastSequence: 1, count: 1 }])(
  'takes a record of %j for none',
  async (kept) => {
    expect(await checkCanary(await testDatabase(), memory(kept))).toBe('new');
  },
);

it('does not hide that the schema is newer', async () => {
  const db = await testDatabase();
  db.refusal = 'newer-schema';
  await checkCanary(db, memory({ databaseId: 'x', lastSequence: 1, count: 1 }));
  expect(db.refusal).toBe('newer-schema');
});

it('is in step with every change, without being asked', async () => {
  const db = await testDatabase();
  const keeper = memory();
  followCanary(db, keeper);
  const { id } = await save(db);
  expect(keeper.kept).toMatchObject({ lastSequence: 1, count: 1 });
  await deleteNote(db, { operationId: 'delete', id });
  expect(keeper.kept).toMatchObject({ lastSequence: 2, count: 0 });
});

it('has saves go on when the reader says so, in every window', async () => {
  const keeper = memory({ databaseId: 'another', lastSequence: 5, count: 3 });
  const name = freshName();
  const windows = [await testDatabase(name), await testDatabase(name)] as const;
  for (const db of windows) {
    await checkCanary(db, keeper);
    followCanary(db, keeper);
    await expect(save(db)).rejects.toMatchObject({ code: 'lost' });
  }
  await acceptDatabase(windows[0], keeper);
  await vi.waitFor(() => expect(windows.map(({ refusal }) => refusal)).toEqual([null, null]));
  for (const db of windows) await save(db);
  expect(await checkCanary(windows[1], keeper)).toBe('agrees');
});

it('takes a false count as it is once the reader says so', async () => {
  const db = await testDatabase();
  const keeper = memory();
  await save(db);
  const { id } = await save(db);
  await db.notes.delete(id);
  expect(await checkCanary(db, keeper)).toBe('miscounted');
  await acceptDatabase(db, keeper);
  expect(await checkCanary(db, keeper)).toBe('agrees');
  expect(await recentNotes(db, 5)).toHaveLength(1);
});

it('does not count where it is not asked to', async () => {
  const db = await testDatabase();
  const { id } = await save(db);
  await db.notes.delete(id);
  expect(await checkCanary(db, memory(), { counting: false })).toBe('new');
});
