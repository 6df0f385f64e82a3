import type { Transaction } from 'dexie';
import type { PangzhuDatabase } from './database';
import type { OperationRow, StateRow } from './schema';
import { StoreError } from './store-error';
import { noteTables, type TableName, type Tables, tablesOf } from './tables';

/** The state while a transaction runs; written back at its end. */
export type OpenState = { -readonly [Key in keyof StateRow]: StateRow[Key] };

/** How long a save may take, in milliseconds. */
const saveTimeLimit = 10_000;
/** Operations older than this many saves are forgotten: nobody asks for them again. */
export const rememberedOperations = 10_000;
const forgetEvery = 256;
/** More are forgotten than are added, and never so many that the save they are forgotten with is late. */
const mostForgotten = 2 * forgetEvery;

/** Reads in one consistent transaction. @throws StoreError */
export async function read<T, Name extends TableName>(
  db: PangzhuDatabase,
  names: readonly Name[],
  work: (tables: Pick<Tables, Name>) => PromiseLike<T>,
): Promise<T> {
  try {
    return await db.transaction('r', [...names], async (transaction) => {
      return await work(tablesOf(transaction, names));
    });
  } catch (error) {
    throw db.errorOf(error);
  }
}

/**
 * Runs `work` in one read-write transaction: all of it is kept, or nothing. Resolves when the browser has committed it
 * (durability `strict`), not before; after the time limit it is aborted.
 *
 * @throws StoreError
 */
export async function write<T, Name extends TableName>(
  db: PangzhuDatabase,
  names: readonly Name[],
  work: (tables: Pick<Tables, Name>) => PromiseLike<T>,
  timeLimit = saveTimeLimit,
): Promise<T> {
  if (db.refusal) throw new StoreError(db.refusal);
  let running: Transaction | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      try {
        running?.abort();
      } catch {
        // Too late: it is being committed. Whoever asks again with the same operation id will see.
      }
      reject(new StoreError('timeout'));
    }, timeLimit);
  });
  try {
    const saved = db.transaction('rw', [...names], async (transaction) => {
      running = transaction;
      return await work(tablesOf(transaction, names));
    });
    return await Promise.race([saved, late]);
  } catch (error) {
    throw db.errorOf(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs `work` in one transaction over everything that belongs to notes; see `write`. @throws StoreError */
export async function writeNotes<T>(
  db: PangzhuDatabase,
  work: (tables: Tables, state: OpenState) => Promise<T>,
  timeLimit?: number,
): Promise<T> {
  const { result, state } = await write(
    db,
    noteTables,
    async (tables) => {
      const state = { ...(await stateOf(tables)) };
      const result = await work(tables, state);
      await tables.meta.put(state);
      return { result, state };
    },
    timeLimit,
  );
  db.onChange(state);
  return result;
}

/** @throws StoreError when it is not a database of ours, or one that lost its state: nothing may be built on it */
export async function stateOf({ meta }: Pick<Tables, 'meta'>): Promise<StateRow> {
  const state = await meta.get('state');
  if (!state) throw new StoreError('unavailable');
  return state;
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
  work: (tables: Tables, state: OpenState) => Promise<Outcome<T>>,
  again: (tables: Tables, done: OperationRow) => Promise<T>,
): Promise<T> {
  const { id, kind } = operation;
  if (typeof id !== 'string' || id === '' || id.length > 200) throw new StoreError('invalid');
  return await writeNotes(db, async (tables, state) => {
    const { operations } = tables;
    const done = await operations.get(id);
    if (done) {
      const same = done.kind === kind && (!operation.note || done.note === operation.note);
      if (!same) throw new StoreError('conflict');
      return await again(tables, done);
    }
    const { result, note, conflict = null } = await work(tables, state);
    await operations.add({ id, kind, note, conflict, sequence: state.sequence });
    if (state.sequence % forgetEvery === 0) {
      const oldest = state.sequence - rememberedOperations;
      await operations.where('sequence').below(oldest).limit(mostForgotten).delete();
    }
    return result;
  });
}
