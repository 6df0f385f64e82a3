import { liveQuery } from 'dexie';
import { acceptDatabase } from './canary';
import type { PangzhuDatabase } from './database';
import { keptCanary } from './kept-canary';
import { openStore } from './open-store';
import { type StoreErrorCode, toStoreError } from './store-error';

/** Who is told what a watched query gives. */
export interface StoreWatcher<T> {
  /** @param refusal why nothing can be written though it can be read; null when all is well */
  value(value: T, refusal: StoreErrorCode | null): void;
  /** It could not be read; nothing more is told. */
  trouble(code: StoreErrorCode): void;
}

/**
 * So long what was read is held back when the database has changed meanwhile, in ms: it is read again, and told when it is of
 * one state. While notes are imported there may be no such moment for a minute.
 */
const patience = 200;

let opened: Promise<PangzhuDatabase> | undefined;

/**
 * The page's own connection to the database, opened at the first call, and again after a failure or when it has ended.
 *
 * @throws StoreError
 */
export async function openedDatabase(): Promise<PangzhuDatabase> {
  opened ??= openStore(keptCanary, { counting: false });
  const opening = opened;
  try {
    const db = await opening;
    if (db.isOpen()) return db;
    if (opened === opening) opened = undefined;
    return await openedDatabase();
  } catch (error) {
    if (opened === opening) opened = undefined;
    throw error;
  }
}

/** The reader goes on with a database from which notes are missing; what still fails is told by whoever asks it next. */
export async function goOnWithWhatIsLeft(): Promise<void> {
  try {
    await acceptDatabase(await openedDatabase(), keptCanary);
  } catch {}
}

/**
 * Runs a query for a page of the extension: now, and again whenever what it read changes, in this window or another, or the
 * database is deleted under it.
 *
 * @returns stops watching; nothing is told after that
 */
export function watchStore<T>(
  query: (db: PangzhuDatabase) => Promise<T>,
  watcher: StoreWatcher<T>,
): () => void {
  let stopped = false;
  let unsubscribe = () => {};
  const fail = (error: unknown) => {
    if (stopped) return;
    stopped = true;
    opened = undefined;
    watcher.trouble(toStoreError(error).code);
  };
  const follow = (db: PangzhuDatabase) => {
    if (stopped) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tell = (value: T) => {
      clearTimeout(waiting);
      waiting = undefined;
      if (!stopped) watcher.value(value, db.refusal);
    };
    let last: T;
    // Async, or Dexie does not follow the transactions in it.
    const reading = liveQuery(async () => {
      last = await query(db);
      waiting ??= setTimeout(() => tell(last), patience);
      return last;
    });
    const subscription = reading.subscribe({
      next: tell,
      error: (error) => fail(db.errorOf(error)),
    });
    const forget = db.onEnd(() => {
      unsubscribe();
      begin();
    });
    unsubscribe = () => {
      clearTimeout(waiting);
      forget();
      subscription.unsubscribe();
    };
  };
  const begin = () => void openedDatabase().then(follow, fail);
  begin();
  return () => {
    stopped = true;
    unsubscribe();
  };
}
