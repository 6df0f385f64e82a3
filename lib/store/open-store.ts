import { acceptDatabase, checkCanary, followCanary } from './canary';
import { openDatabase, type PangzhuDatabase } from './database';
import { keptCanary } from './kept-canary';

/**
 * Opens the extension's database and holds it against what was recorded of it when it was last written. Where they disagree its
 * `refusal` is `lost`, until the reader decides to go on with what is there.
 *
 * @param options.counting also counts the notes; takes some time where there are many
 * @throws StoreError
 */
export async function openStore(options: { counting: boolean }): Promise<PangzhuDatabase> {
  // Read while the database opens, and so before it: what is recorded may lag behind, never run ahead.
  const record = keptCanary.read();
  record.catch(() => {});
  const db = await openDatabase();
  try {
    await checkCanary(db, { ...keptCanary, read: () => record }, options);
    followCanary(db, keptCanary);
  } catch {
    // Nothing can be said of what was recorded; the notes are there all the same.
  }
  return db;
}

/** The reader goes on with what is there, and saves again. @throws StoreError */
export async function startAnew(db: PangzhuDatabase): Promise<void> {
  await acceptDatabase(db, keptCanary);
}
