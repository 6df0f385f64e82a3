import type { ErrorCode } from '@/lib/messaging/protocol';
import type { Note } from '@/lib/model/note';
import { openDatabase, type PangzhuDatabase } from '@/lib/store/database';
import { noteById } from '@/lib/store/notes';
import { StoreError } from '@/lib/store/store-error';

let opened: Promise<PangzhuDatabase> | undefined;

/** Runs `work` on the database, opening it first if need be; after a failure to open, the next call tries again. */
export async function withDatabase<T>(work: (db: PangzhuDatabase) => Promise<T>): Promise<T> {
  opened ??= openDatabase();
  try {
    return await work(await opened);
  } catch (error) {
    if (error instanceof StoreError && error.code !== 'conflict' && error.code !== 'not-found') {
      opened = undefined;
    }
    throw error;
  }
}

/** The code under which an error crosses to the other parts. */
export function errorCode(error: unknown): ErrorCode {
  return error instanceof StoreError ? error.code : 'unexpected';
}

/** The note of this id. @throws StoreError `not-found` */
export async function storedNote(id: string): Promise<Note> {
  const note = await withDatabase((db) => noteById(db, id));
  if (!note) throw new StoreError('not-found');
  return note;
}
