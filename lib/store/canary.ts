import * as v from 'valibot';
import type { PangzhuDatabase } from './database';
import { read, stateOf, writeNotes } from './save';
import type { StateRow } from './schema';

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
  /** Calls back when another is written, here or elsewhere. */
  watch(changed: () => void): void;
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
 * @param options.counting also counts the notes; takes some time where there are many
 * @throws StoreError
 */
export async function checkCanary(
  db: PangzhuDatabase,
  keeper: CanaryKeeper,
  options: { readonly counting: boolean } = { counting: true },
): Promise<CanaryVerdict> {
  // Before the database is read: a record that is older than that agrees with it.
  const record = v.safeParse(canarySchema, await keeper.read());
  const { canary, counted } = await read(db, ['meta', 'notes'], async (tables) => {
    const canary = canaryOf(await stateOf(tables));
    return { canary, counted: options.counting ? await tables.notes.count() : canary.count };
  });
  const verdict = judge(record.success ? record.output : null, canary, counted);
  if (verdict !== 'agrees' && verdict !== 'new') {
    db.refusal ??= 'lost';
    return verdict;
  }
  if (db.refusal === 'lost') db.refusal = null;
  if (!record.success || !sameCanary(record.output, canary)) await keeper.write(canary);
  return verdict;
}

/**
 * Keeps the record in step: written after every change of the notes made here, checked again when it is written elsewhere. It
 * may lag behind the database, never run ahead of it.
 */
export function followCanary(db: PangzhuDatabase, keeper: CanaryKeeper): void {
  db.onChange = (state) => void keeper.write(canaryOf(state)).catch(() => {});
  keeper.watch(() => {
    if (db.refusal === 'lost') void checkCanary(db, keeper).catch(() => {});
  });
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
 * Takes the database as it is from now on, whatever was recorded: the reader has decided to go on with it.
 *
 * @throws StoreError
 */
export async function acceptDatabase(db: PangzhuDatabase, keeper: CanaryKeeper): Promise<void> {
  if (db.refusal === 'lost') db.refusal = null;
  await writeNotes(db, async (tables, state) => {
    state.count = await tables.notes.count();
  });
  await keeper.write(canaryOf(await read(db, ['meta'], stateOf)));
}

function sameCanary(a: Canary, b: Canary): boolean {
  return a.databaseId === b.databaseId && a.lastSequence === b.lastSequence && a.count === b.count;
}

function canaryOf({ databaseId, sequence, count }: StateRow): Canary {
  return { databaseId, lastSequence: sequence, count };
}
