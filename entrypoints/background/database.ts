import type { ErrorCode } from '@/lib/messaging/protocol';
import type { PangzhuDatabase } from '@/lib/store/database';
import { keptCanary } from '@/lib/store/kept-canary';
import { openStore } from '@/lib/store/open-store';
import { mendSearchText as mend } from '@/lib/store/search-text/mend-search-text';
import { StoreError } from '@/lib/store/store-error';

let opened: Promise<PangzhuDatabase> | undefined;

/** After these the connection is of no use: the next call opens another. */
const broken: readonly ErrorCode[] = ['unavailable', 'newer-schema', 'blocked'];

/** Runs `work` on the database, opening it first if need be. */
export async function withDatabase<T>(work: (db: PangzhuDatabase) => Promise<T>): Promise<T> {
  opened ??= openStore(keptCanary, { counting: true });
  const opening = opened;
  try {
    const db = await opening;
    if (db.isOpen()) return await work(db);
    // Deleted, or closed by the browser, since the last call.
    if (opened === opening) opened = undefined;
    return await withDatabase(work);
  } catch (error) {
    if (opened === opening && broken.includes(errorCode(error))) opened = undefined;
    throw error;
  }
}

let mending: { readonly needed: boolean; readonly done: Promise<boolean> } | undefined;

/**
 * Sees to the search text, once at a time.
 *
 * @param how.needed somebody saw that it is out of step: a mere look that is under way does not do instead
 */
export async function mendSearchText(how: { readonly needed: boolean }): Promise<void> {
  if (!mending || (how.needed && !mending.needed)) {
    const before = mending?.done ?? Promise.resolve(false);
    const done = before
      // The look that was under way may have found the same.
      .then((rebuilt) => rebuilt || withDatabase((db) => mend(db, how)))
      .catch(() => false) // Whoever asks for notes next is told what is wrong.
      .finally(() => {
        if (mending?.done === done) mending = undefined;
      });
    mending = { ...how, done };
  }
  await mending.done;
}

/** The code under which an error crosses to the other parts. */
export function errorCode(error: unknown): ErrorCode {
  return error instanceof StoreError ? error.code : 'unexpected';
}
