import type { Transaction } from 'dexie';
import type { PangzhuDatabase } from './database';
import type { OperationRow, StateRow } from './schema';
import { StoreError } from './store-error';

/** The state while a transaction runs; written back at its end. */
export type OpenState = { -readonly [Key in keyof StateRow]: StateRow[Key] };

/** How long a save may take, in milliseconds. */
const saveTimeLimit = 10_000;
/** Operations older than this many saves are forgotten: nobody asks for them again. */
const rememberedOperations = 10_000;
const forgetEvery = 256;

const noteTables = [
  'notes',
  'bin',
  'articles',
  'findings',
  'figures',
  'operations',
  'drafts',
  'texts',
  'chunks',
  'tags',
  'meta',
];

/**
 * Runs `work` in one read-write transaction over everything that belongs to notes: all of it is kept, or nothing.
 * Resolves when the browser has committed it (durability `strict`), not before.
 *
 * @throws StoreError
 */
export async function write<T>(
  db: PangzhuDatabase,
  work: (state: OpenState) => Promise<T>,
  timeLimit = saveTimeLimit,
): Promise<T> {
  if (db.refusal) throw new StoreError(db.refusal);
  let transaction: Transaction | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      try {
        transaction?.abort();
      } catch {
        // Too late: it is being committed. Whoever asks again with the same operation id will see.
      }
      reject(new StoreError('timeout'));
    }, timeLimit);
  });
  try {
    const saved = db.transaction('rw', noteTables, async (current) => {
      transaction = current;
      const state = await db.meta.get('state');
      // Not a database of ours, or one that lost its state: nothing may be built on it.
      if (!state) throw new StoreError('unavailable');
      const open = { ...state };
      const result = await work(open);
      await db.meta.put(open);
      return result;
    });
    return await Promise.race([saved, late]);
  } catch (error) {
    throw db.errorOf(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads in one consistent transaction. @throws StoreError */
export async function read<T>(
  db: PangzhuDatabase,
  tables: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction('r', [...tables], work);
  } catch (error) {
    throw db.errorOf(error);
  }
}

/** What an operation did, for those who ask for it again. */
export interface Outcome<T> {
  readonly result: T;
  /** Ids. */
  readonly note: string;
  readonly conflict?: string;
}

/**
 * Carries out an operation once: a second call with the same id changes nothing and gives what `again` makes of the first.
 *
 * @throws StoreError `conflict` when the id was used for something else
 */
export async function carryOut<T>(
  db: PangzhuDatabase,
  operation: Pick<OperationRow, 'id' | 'kind'> & { readonly note?: string },
  work: (state: OpenState) => Promise<Outcome<T>>,
  again: (done: OperationRow) => Promise<T>,
): Promise<T> {
  const { id, kind } = operation;
  if (typeof id !== 'string' || id === '' || id.length > 200) throw new StoreError('invalid');
  return await write(db, async (state) => {
    const done = await db.operations.get(id);
    if (done) {
      const same = done.kind === kind && (!operation.note || done.note === operation.note);
      if (!same) throw new StoreError('conflict');
      return await again(done);
    }
    const { result, note, conflict = null } = await work(state);
    await db.operations.add({ id, kind, note, conflict, sequence: state.sequence });
    if (state.sequence % forgetEvery === 0) {
      await db.operations
        .where('sequence')
        .below(state.sequence - rememberedOperations)
        .delete();
    }
    return result;
  });
}
