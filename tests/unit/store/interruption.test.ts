import { afterEach, expect, it, vi } from 'vitest';
import { addNote, deleteNote, restoreNote, updateNote } from '@/lib/store/notes/notes';
import { writeNotes } from '@/lib/store/save';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { bodyOf, targetOf } from './fixtures';
import { contentsOf, testDatabase } from './test-database';

afterEach(() => {
  vi.useRealTimers();
});

type Database = Awaited<ReturnType<typeof testDatabase>>;

const found = {
  mentions: [
    {
      kind: 'park',
      start: 0,
      end: 2,
      text: '示例',
      entity: 'park:x',
      name: '示例园区',
      confidence: 1,
      reason: 'name',
    },
  ],
  figures: [],
} as const;
const note = { target: targetOf({}), body: bodyOf({ tags: ['甲'] }), text: '示例引文全文', found };

const operations: Record<string, (db: Database, id: string) => Promise<unknown>> = {
  addNote: (db) => addNote(db, { ...note, operationId: 'o', text: '另一全文', draftKey: 'page' }),
  updateNote: (db, id) =>
    updateNote(db, { operationId: 'o', id, baseRevision: 1, body: bodyOf({ tags: ['乙'] }) }),
  'updateNote, in conflict': (db, id) =>
    updateNote(db, { operationId: 'o', id, baseRevision: 0, body: bodyOf({ tags: ['乙'] }) }),
  deleteNote: (db, id) => deleteNote(db, { operationId: 'o', id }),
  restoreNote: (db) => restoreNote(db, { operationId: 'o', id: 'deleted' }),
};

async function filled(): Promise<{ db: Database; id: string }> {
  const db = await testDatabase();
  const { id } = await addNote(db, { ...note, operationId: 'first' });
  const { id: deleted } = await addNote(db, { ...note, operationId: 'second' });
  await deleteNote(db, { operationId: 'third', id: deleted });
  const row = (await db.bin.get(deleted)) as object;
  await db.bin.put({ ...row, id: 'deleted' } as never);
  return { db, id };
}

/** Makes the n-th request that changes something (1-based) fail in `way`; tells whether there was one. */
function interruptAt(
  n: number,
  way: (store: IDBObjectStore) => void,
): { done: boolean; restore(): void } {
  const state = { done: false, restore: () => {} };
  let count = 0;
  const spies = (['put', 'add', 'delete', 'clear'] as const).map((method) => {
    const original = IDBObjectStore.prototype[method] as (...parameters: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...parameters: unknown[]
    ) {
      count += 1;
      if (count === n) {
        state.done = true;
        way(this);
      }
      return original.apply(this, parameters) as never;
    } as never);
  });
  state.restore = () => {
    for (const spy of spies) spy.mockRestore();
  };
  return state;
}

const ways: Record<string, (store: IDBObjectStore) => void> = {
  'an error': () => {
    throw new DOMException('', 'UnknownError');
  },
  'the transaction aborted': (store) => store.transaction.abort(),
};

for (const [wayName, way] of Object.entries(ways)) {
  it.each(Object.keys(operations))(
    `%s is all or nothing: ${wayName} at every step`,
    async (name) => {
      const operate = operations[name] as (db: Database, id: string) => Promise<unknown>;
      let steps = 0;
      for (; ; steps += 1) {
        const { db, id } = await filled();
        const contents = await contentsOf(db);
        const interruption = interruptAt(steps + 1, way);
        const outcome = await operate(db, id).then(
          () => 'saved',
          (error: unknown) => error,
        );
        interruption.restore();
        if (!interruption.done) {
          expect(outcome).toBe('saved');
          break;
        }
        expect(outcome).toMatchObject({ name: 'StoreError' });
        expect(await contentsOf(db)).toEqual(contents);
        // And once it works again, the same operation does what it should.
        await operate(db, id);
        expect(await contentsOf(db)).not.toEqual(contents);
        expect((await checkSearchText(db)).sound).toBe(true);
        db.close();
      }
      expect(steps).toBeGreaterThan(3);
    },
  );
}

it('gives up after its time limit, and then nothing is saved', async () => {
  const { db } = await filled();
  const contents = await contentsOf(db);
  let started = () => {};
  const running = new Promise<void>((resolve) => {
    started = resolve;
  });
  const slow = writeNotes(
    db,
    async ({ meta }, state) => {
      started();
      state.count = 999;
      for (;;) await meta.get('state');
    },
    50,
  );
  await running;
  await expect(slow).rejects.toMatchObject({ code: 'timeout' });
  expect(await contentsOf(db)).toEqual(contents);
});
