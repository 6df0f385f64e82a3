import * as v from 'valibot';
import type { PangzhuDatabase } from './database';
import { read, stateOf } from './save';
import type { Tables } from './tables';

/**
 * What is known of the database outside it. Chromium silently replaces a corrupt database by an empty one, and the empty one
 * looks healthy; the record does not agree with it any more.
 */
const canarySchema = v.object({
  databaseId: v.string(),
  lastSequence: v.number(),
  count: v.number(),
});
export type Canary = v.InferOutput<typeof canarySchema>;

/** Where the record is kept: in `storage.local`, which survives when IndexedDB does not. */
export interface CanaryKeeper {
  /** Whatever is kept; null or undefined when nothing is. */
  read(): Promise<unknown>;
  write(canary: Canary): Promise<void>;
}

/**
 * `agrees`: nothing is missing. `new`: there is no record to compare with. `replaced`: it is another database than the one
 * recorded. `behind`: saves that were recorded are missing. `miscounted`: it holds another number of notes than it says.
 */
export type CanaryVerdict = 'agrees' | 'new' | 'replaced' | 'behind' | 'miscounted';

/**
 * Compares the database with what was recorded of it, once after opening and before anything is written. Unless they agree (or
 * there is no record yet), the database takes no more writes: what was lost must not be covered by new notes.
 *
 * @throws StoreError
 */
export async function checkCanary(
  db: PangzhuDatabase,
  keeper: CanaryKeeper,
): Promise<CanaryVerdict> {
  const record = v.safeParse(canarySchema, await keeper.read());
  const { canary, counted } = await read(db, ['meta', 'notes'], async (tables) => ({
    canary: await canaryOf(tables),
    counted: await tables.notes.count(),
  }));
  const verdict = judge(record.success ? record.output : null, canary, counted);
  if (verdict === 'agrees' || verdict === 'new') await keeper.write(canary);
  else db.refusal ??= 'unavailable';
  return verdict;
}

function judge(record: Canary | null, canary: Canary, counted: number): CanaryVerdict {
  if (counted !== canary.count) return 'miscounted';
  if (!record) return 'new';
  if (record.databaseId !== canary.databaseId) {
    // Nothing was ever saved in the one recorded: nothing is lost.
    return record.lastSequence === 0 ? 'agrees' : 'replaced';
  }
  return canary.lastSequence < record.lastSequence ? 'behind' : 'agrees';
}

/**
 * Records the database as it is: after saves, and when the reader decides to go on with it as it is. It may lag behind;
 * a record that is older than the database agrees with it.
 *
 * @throws StoreError
 */
export async function keepCanary(db: PangzhuDatabase, keeper: CanaryKeeper): Promise<void> {
  await keeper.write(await read(db, ['meta'], canaryOf));
}

async function canaryOf(tables: Pick<Tables, 'meta'>): Promise<Canary> {
  const { databaseId, sequence, count } = await stateOf(tables);
  return { databaseId, lastSequence: sequence, count };
}
