import type { Note } from '@/lib/model/note';
import { forgetUnused } from './articles';
import type { PangzhuDatabase } from './database';
import type { OpenState } from './save';
import type { NoteRow } from './schema';
import { addSearchText, removeSearchText } from './search-text';
import { StoreError } from './store-error';
import { countTags } from './tags';

/** How many deleted notes can be brought back. */
const binSize = 100;

/** A note without what only the store knows of it. */
export function toNote(row: NoteRow): Note {
  const { at: _at, names: _names, ...note } = row;
  return note;
}

/** Writes a note that is not among the stored ones, as the latest of all, with what is kept in step with it. */
export async function insertNote(
  db: PangzhuDatabase,
  state: OpenState,
  note: NoteRow,
): Promise<Note> {
  state.sequence += 1;
  state.count += 1;
  const row = { ...note, sequence: state.sequence };
  await addSearchText(db, state, [row]);
  await db.notes.add(row);
  await countTags(db, state.sequence, [], row.tags);
  return toNote(row);
}

/** Takes a note out, with what is kept in step with it. */
export async function removeNote(
  db: PangzhuDatabase,
  state: OpenState,
  row: NoteRow,
): Promise<void> {
  state.sequence += 1;
  state.count -= 1;
  await removeSearchText(db, state, row);
  await db.notes.delete(row.id);
  await countTags(db, state.sequence, row.tags, []);
}

/** @throws StoreError `not-found` */
export async function takeFromBin(db: PangzhuDatabase, id: string): Promise<NoteRow> {
  const row = await db.bin.get(id);
  if (!row) throw new StoreError('not-found');
  await db.bin.delete(id);
  return row;
}

/** Keeps a note that was taken out for as long as it is among the last to have been deleted. */
export async function putInBin(db: PangzhuDatabase, state: OpenState, row: NoteRow): Promise<void> {
  await db.bin.put({ ...row, sequence: state.sequence });
  const tooMany = (await db.bin.count()) - binSize;
  if (tooMany > 0) await dropFromBin(db, tooMany);
}

/** Deletes the oldest `count` notes of the bin for good, and what was kept of their articles for them alone. */
export async function dropFromBin(db: PangzhuDatabase, count: number): Promise<void> {
  const rows = await db.bin.orderBy('sequence').limit(count).toArray();
  await db.bin.bulkDelete(rows.map(({ id }) => id));
  for (const article of new Set(rows.map(({ at }) => at.article))) await forgetUnused(db, article);
}
