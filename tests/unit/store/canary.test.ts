import { expect, it } from 'vitest';
import { type CanaryKeeper, checkCanary, keepCanary } from '@/lib/store/canary';
import { addNote, deleteNote } from '@/lib/store/notes';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

type Database = Awaited<ReturnType<typeof testDatabase>>;

/** Stands for `storage.local`. */
function memory(kept: unknown = null): CanaryKeeper & { kept: unknown } {
  return {
    kept,
    async read() {
      return structuredClone(this.kept);
    },
    async write(canary) {
      this.kept = structuredClone(canary);
    },
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
  await keepCanary(db, keeper);
  await deleteNote(db, { operationId: 'delete', id });
  expect(await checkCanary(db, keeper)).toBe('agrees');
  const state = await db.meta.get('state');
  expect(keeper.kept).toEqual({ databaseId: state?.databaseId, lastSequence: 3, count: 1 });
  expect(db.refusal).toBeNull();
});

it('finds an empty database in the place of the one that was recorded', async () => {
  const keeper = memory();
  const before = await testDatabase();
  await save(before);
  await keepCanary(before, keeper);
  const db = await testDatabase();
  const { kept } = keeper;
  expect(await checkCanary(db, keeper)).toBe('replaced');
  await expect(save(db)).rejects.toMatchObject({ code: 'unavailable' });
  // What was recorded stays until the reader has decided.
  expect(keeper.kept).toEqual(kept);
  expect(await checkCanary(db, keeper)).toBe('replaced');
});

it('does not miss a database in which nothing was ever saved', async () => {
  const keeper = memory();
  await keepCanary(await testDatabase(), keeper);
  const db = await testDatabase();
  expect(await checkCanary(db, keeper)).toBe('agrees');
  await save(db);
});

it('finds that saves are missing', async () => {
  const db = await testDatabase();
  const keeper = memory();
  await save(db);
  const state = await db.meta.get('state');
  await save(db);
  await keepCanary(db, keeper);
  // An older state of the same database came back.
  const [latest] = await db.notes.orderBy('sequence').reverse().limit(1).primaryKeys();
  await db.notes.delete(latest as string);
  await db.meta.put(state as never);
  expect(await checkCanary(db, keeper)).toBe('behind');
  expect(db.refusal).toBe('unavailable');
});

it('finds that notes are missing', async () => {
  const db = await testDatabase();
  const { id } = await save(db);
  await db.notes.delete(id);
  expect(await checkCanary(db, memory())).toBe('miscounted');
  expect(db.refusal).toBe('unavailable');
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
