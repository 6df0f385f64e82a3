import { type CanaryKeeper, checkCanary, followCanary } from './canary';
import { openDatabase, type PangzhuDatabase } from './database';

/**
 * Opens the extension's database and holds it against what was recorded of it when it was last written. Where they disagree its
 * `refusal` is `lost`, until the reader decides to go on with what is there.
 *
 * @param options.counting also counts the notes; takes some time where there are many
 * @throws StoreError
 */
export async function openStore(
  keeper: CanaryKeeper,
  options: { counting: boolean },
): Promise<PangzhuDatabase> {
  // Read while the database opens, and so before it: what is recorded may lag behind, never run ahead.
  const record = keeper.read();
  record.catch(() => {});
  const db = await openDatabase();
  try {
    await checkCanary(db, { ...keeper, read: () => record }, options);
    followCanary(db, keeper);
  } catch {
    // Nothing can be said of what was recorded; the notes are there all the same.
  }
  return db;
}
