import { liveQuery } from 'dexie';
import { openDatabase, type PangzhuDatabase } from './database';
import { type StoreErrorCode, toStoreError } from './store-error';

/** Who is told what a watched query gives. */
export interface StoreWatcher<T> {
  /** @param refusal why nothing can be written though it can be read; null when all is well */
  value(value: T, refusal: StoreErrorCode | null): void;
  /** It could not be read; nothing more is told. */
  trouble(code: StoreErrorCode): void;
}

let opened: Promise<PangzhuDatabase> | undefined;

/**
 * Runs a query for a page of the extension: now, and again whenever what it read changes, in this window or another. The
 * database is opened at the first call of the page, and again after a failure.
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
  opened ??= openDatabase();
  opened.then((db) => {
    if (stopped) return;
    const subscription = liveQuery(() => query(db)).subscribe({
      next: (value) => {
        if (!stopped) watcher.value(value, db.refusal);
      },
      error: (error) => fail(db.errorOf(error)),
    });
    unsubscribe = () => subscription.unsubscribe();
  }, fail);
  return () => {
    stopped = true;
    unsubscribe();
  };
}
