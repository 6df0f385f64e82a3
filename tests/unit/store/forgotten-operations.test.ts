import { expect, it } from 'vitest';
import type { PangzhuDatabase } from '@/lib/store/database';
import { addNote } from '@/lib/store/notes/notes';
import type { OperationRow } from '@/lib/store/schema';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

/** Every so many saves the oldest operations are forgotten. */
const round = 256;

async function saveNumber(db: PangzhuDatabase, sequence: number): Promise<void> {
  const state = await db.meta.get('state');
  await db.meta.put({ ...state, sequence: sequence - 1 } as never);
  const note = { target: targetOf({}), body: bodyOf({}), text: '' };
  await addNote(db, { ...note, operationId: `save ${sequence}` });
}

async function withOperations(sequences: readonly number[]): Promise<PangzhuDatabase> {
  const db = await testDatabase();
  const rows = sequences.map(
    (sequence): OperationRow => ({
      id: `old ${sequence}`,
      kind: 'add',
      note: 'n',
      conflict: null,
      sequence,
    }),
  );
  await db.operations.bulkAdd(rows);
  return db;
}

const remembered = async (db: PangzhuDatabase) =>
  (await db.operations.orderBy('sequence').toArray()).map(({ sequence }) => sequence);

it('remembers what was done in the last ten thousand saves, and forgets what was done before', async () => {
  const now = 80 * round;
  const db = await withOperations([1, now - 10_001, now - 10_000, now - 1]);
  await saveNumber(db, now - 1);
  expect(await remembered(db)).toHaveLength(5);
  await saveNumber(db, now);
  expect(await remembered(db)).toEqual([now - 10_000, now - 1, now - 1, now]);
});

it('forgets so many at most that no save is late for it: the rest with later ones', async () => {
  const db = await withOperations(Array.from({ length: 1_500 }, (_, i) => i));
  const left: number[] = [];
  for (let turn = 80; turn < 83; turn += 1) {
    await saveNumber(db, turn * round);
    left.push((await remembered(db)).filter((sequence) => sequence < 1_500).length);
  }
  expect(left).toEqual([988, 476, 0]);
});
