import { storage } from 'wxt/utils/storage';
import type { ErrorCode } from '@/lib/messaging/protocol';
import type { PangzhuDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import { rebuildProgress } from '@/lib/store/rebuild-progress';
import { checkSearchText, needsRebuild, rebuildSearchText } from '@/lib/store/search-text-check';
import { StoreError } from '@/lib/store/store-error';

let opened: Promise<PangzhuDatabase> | undefined;

/** After these the connection is of no use: the next call opens another. */
const broken: readonly ErrorCode[] = ['unavailable', 'newer-schema', 'blocked'];

/** Runs `work` on the database, opening it first if need be. */
export async function withDatabase<T>(work: (db: PangzhuDatabase) => Promise<T>): Promise<T> {
  opened ??= openStore({ counting: true });
  try {
    return await work(await opened);
  } catch (error) {
    if (broken.includes(errorCode(error))) opened = undefined;
    throw error;
  }
}

/** How long the search text is trusted until it is compared with the notes, in ms. */
const checkEvery = 7 * 24 * 3_600_000;

/** When it was compared the last time; ms since 1970. */
const checked = storage.defineItem<number>('local:searchTextChecked', { fallback: 0 });

let mending: Promise<void> | undefined;

/**
 * Makes the search text anew where it is out of step with the notes, and once a week has a look whether it is.
 *
 * @param how.needed somebody saw that it is
 */
export async function mendSearchText(how: { needed: boolean }): Promise<void> {
  mending ??= mend(how)
    .catch(() => {}) // Whoever asks for notes next is told what is wrong.
    .finally(() => {
      mending = undefined;
    });
  await mending;
}

async function mend({ needed }: { needed: boolean }): Promise<void> {
  await withDatabase(async (db) => {
    const now = Date.now();
    // Also when the clock was set back.
    const isDue = Math.abs(now - (await checked.getValue())) > checkEvery;
    const isWrong =
      needed || (await needsRebuild(db)) || (isDue && !(await checkSearchText(db)).sound);
    if (isWrong) await rebuild(db);
    if (isWrong || isDue) await checked.setValue(now);
  });
}

async function rebuild(db: PangzhuDatabase): Promise<void> {
  try {
    await rebuildSearchText(db, (done, all) => void rebuildProgress.setValue({ done, all }));
  } finally {
    await rebuildProgress.setValue(null);
  }
}

/** The code under which an error crosses to the other parts. */
export function errorCode(error: unknown): ErrorCode {
  return error instanceof StoreError ? error.code : 'unexpected';
}
