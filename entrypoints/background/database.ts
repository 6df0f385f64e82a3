import type { ErrorCode } from '@/lib/messaging/protocol';
import type { PangzhuDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import { needsRebuild, rebuildSearchText } from '@/lib/store/search-text-check';
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

/** Makes the search text again where it was left out of step with the notes. */
export async function mendSearchText(): Promise<void> {
  await withDatabase(async (db) => {
    if (await needsRebuild(db)) await rebuildSearchText(db);
  }).catch(() => {}); // Whoever asks for notes next is told what is wrong.
}

/** The code under which an error crosses to the other parts. */
export function errorCode(error: unknown): ErrorCode {
  return error instanceof StoreError ? error.code : 'unexpected';
}
