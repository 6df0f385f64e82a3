// @vitest-environment node
// Under happy-dom, Dexie does not lose its transaction between promises as it does in a browser.
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SearchResult } from '@/lib/model/note-hit';
import { openDatabase, type PangzhuDatabase } from '@/lib/store/database';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote, deleteNote } from '@/lib/store/notes/notes';
import { openedDatabase, watchStore } from '@/lib/store/watch-store';
import { bodyOf, targetOf } from './fixtures';

let operations = 0;
async function add(db: PangzhuDatabase, comment: string) {
  operations += 1;
  const note = { target: targetOf({}), body: bodyOf({ comment }), text: '' };
  return await addNote(db, { ...note, operationId: `operation ${operations}` });
}

/** Watches a search, and keeps what was told. */
function watchSearch(query: string) {
  const told: (number | string)[] = [];
  const stop = watchStore((db) => findNotes(db, query, { limit: 50 }), {
    value: ({ total }: SearchResult) => told.push(total),
    trouble: (code) => told.push(code),
  });
  return { told, stop };
}

beforeEach(async () => {
  const db = await openedDatabase();
  for (const { id } of await db.notes.toArray()) {
    operations += 1;
    await deleteNote(db, { operationId: `operation ${operations}`, id });
  }
});

it('tells what there is, and what becomes of it', async () => {
  const db = await openedDatabase();
  const note = await add(db, '园区 0');
  const { told, stop } = watchSearch('园区');
  await vi.waitFor(() => expect(told).toEqual([1]));
  await add(db, '园区 1');
  await vi.waitFor(() => expect(told).toEqual([1, 2]));
  await deleteNote(db, { operationId: 'delete', id: note.id });
  await vi.waitFor(() => expect(told).toEqual([1, 2, 1]));
  stop();
  await add(db, '园区 2');
  expect((await findNotes(db, '园区', { limit: 1 })).total).toBe(2);
  expect(told).toEqual([1, 2, 1]);
});

it('tells again and again, once everything is in memory', async () => {
  const db = await openedDatabase();
  for (let i = 0; i < 60; i += 1) await add(db, `园区 ${i}`);
  for (const [query, total] of [
    ['园区', 60],
    ['园', 60],
    ['区 5', 15],
    ['', 60],
    ['无', 0],
    ['园区', 60],
  ] as const) {
    const { told, stop } = watchSearch(query);
    await vi.waitFor(() => expect(told).toEqual([total]));
    stop();
  }
});

it('hears of writes of another connection', async () => {
  const { told, stop } = watchSearch('别处');
  await vi.waitFor(() => expect(told).toEqual([0]));
  const other = await openDatabase();
  await add(other, '别处');
  await vi.waitFor(() => expect(told).toEqual([0, 1]));
  stop();
  other.close();
});

it('tells what there is though it changes whenever it is read', async () => {
  const writing = await openDatabase();
  let ends = false;
  let goOn = () => {};
  const told: number[] = [];
  const stop = watchStore(
    async (db) => {
      const { total } = await findNotes(db, '潮', { limit: 1 });
      if (!ends) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      return total;
    },
    { value: (total) => told.push(total), trouble: () => expect.unreachable() },
  );
  const write = async () => {
    while (!ends) {
      await add(writing, '潮');
      goOn();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const written = write();
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), { timeout: 5_000 });
  ends = true;
  await written;
  goOn();
  const { total } = await findNotes(writing, '潮', { limit: 1 });
  await vi.waitFor(() => expect(told.at(-1)).toBe(total));
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  stop();
  writing.close();
});

it('tells of trouble once, and opens the database again for the next', async () => {
  const open = vi
    .spyOn(indexedDB, 'databases')
    .mockRejectedValue(new DOMException('', 'UnknownError'));
  (await openedDatabase()).close();
  const failing = watchSearch('园区');
  await vi.waitFor(() => expect(failing.told).toEqual(['unavailable']));
  const stillFailing = watchSearch('园区');
  await vi.waitFor(() => expect(stillFailing.told).toEqual(['unavailable']));
  open.mockRestore();
  const { told, stop } = watchSearch('园区');
  await vi.waitFor(() => expect(told).toEqual([0]));
  stop();
});

it('notices at once that the database was deleted, and does not take the next for the same', async () => {
  await add(await openedDatabase(), '园区');
  const told: [number, string | null][] = [];
  const stop = watchStore((db) => findNotes(db, '园区', { limit: 50 }), {
    value: ({ total }, refusal) => told.push([total, refusal]),
    trouble: (code) => told.push([-1, code]),
  });
  await vi.waitFor(() => expect(told).toEqual([[1, null]]));
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('pangzhu').onsuccess = resolve;
  });
  await vi.waitFor(() =>
    expect(told).toEqual([
      [1, null],
      [0, 'lost'],
    ]),
  );
  expect((await openedDatabase()).refusal).toBe('lost');
  stop();
});
