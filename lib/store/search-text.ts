import { appendNotes, noPackedNotes, withoutNote } from '@/lib/search/packed';
import type { PangzhuDatabase } from './database';
import type { OpenState } from './save';
import type { NoteRow, TextRow } from './schema';

/**
 * Chunks are closed at this size, so that a save writes little and a cold search reads few rows. Chromium writes values above
 * 64 KiB to files of their own; a unit is two bytes.
 */
const chunkNotes = 256;
const chunkUnits = 28_000;

/** Whether a chunk takes no more notes. */
export function isFull(chunk: { ids: readonly string[]; text: string }): boolean {
  return chunk.ids.length >= chunkNotes || chunk.text.length >= chunkUnits;
}

/** Adds a note's packed text to the last chunk, in the running transaction; its sequence is the highest of all. */
export async function packNote(
  db: PangzhuDatabase,
  state: OpenState,
  note: NoteRow,
): Promise<void> {
  const last = await db.texts.orderBy('first').last();
  const row: TextRow =
    last && !isFull(last)
      ? { ...last, ...appendNotes(last, [note]), written: state.sequence }
      : { ...appendNotes(noPackedNotes, [note]), first: note.sequence, written: state.sequence };
  await db.texts.put(row);
}

/** Takes a note's packed text out of its chunk, in the running transaction. */
export async function unpackNote(
  db: PangzhuDatabase,
  state: OpenState,
  note: NoteRow,
): Promise<void> {
  const row = await db.texts.where('first').belowOrEqual(note.sequence).last();
  if (row?.ids.includes(note.id)) {
    await db.texts.put({ ...row, ...withoutNote(row, note.id), written: state.sequence });
  } else {
    // Not what was written. A note is worth more than its search text, which can be built anew.
    state.searchTextSound = false;
  }
}
