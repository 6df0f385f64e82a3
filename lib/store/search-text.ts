import type { Note } from '@/lib/model/note';
import { appendNote, noPackedNotes, withoutNote } from '@/lib/search/packed';
import type { PangzhuDatabase } from './database';
import type { OpenState } from './save';
import type { TextRow } from './schema';
import { StoreError } from './store-error';

/**
 * Chunks are closed at this size, so that a save writes little and a cold search reads few rows. Chromium writes values above
 * 64 KiB to files of their own; a unit is two bytes.
 */
const chunkNotes = 256;
const chunkUnits = 28_000;

/** Adds a note's packed text to the open chunk, in the running transaction; gives the chunk's number. */
export async function packNote(
  db: PangzhuDatabase,
  state: OpenState,
  note: Note,
  page: number,
): Promise<number> {
  const open = state.openChunk > 0 ? await db.texts.get(state.openChunk) : undefined;
  if (open && open.ids.length < chunkNotes && open.text.length < chunkUnits) {
    await db.texts.put({ ...open, ...appendNote(open, note, page), written: state.sequence });
    return state.openChunk;
  }
  const row: TextRow = { ...appendNote(noPackedNotes, note, page), written: state.sequence };
  state.openChunk = await db.texts.add(row);
  return state.openChunk;
}

/** Takes a note's packed text out of its chunk, in the running transaction. */
export async function unpackNote(
  db: PangzhuDatabase,
  state: OpenState,
  id: string,
  chunk: number,
): Promise<void> {
  const row = await db.texts.get(chunk);
  // The packed text is not what was written: stop before more is built on it; it can be built anew.
  if (!row?.ids.includes(id)) throw new StoreError('unavailable');
  await db.texts.put({ ...row, ...withoutNote(row, id), written: state.sequence });
}
