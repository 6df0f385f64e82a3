import type { Note, NoteBody } from '@/lib/model/note';
import { forgetUnused } from '../articles/articles';
import type { OpenState } from '../save';
import type { NoteRow } from '../schema';
import { addSearchText, removeSearchText } from '../search-text/search-text';
import { StoreError } from '../store-error';
import type { Tables } from '../tables';
import { countTags } from '../tags';

/** How many deleted notes can be brought back. */
const binSize = 100;
const mostDropped = 100;

/** A note without what only the store knows of it. */
export function toNote(row: NoteRow): Note {
  const { at: _at, key: _key, names: _names, ...note } = row;
  return note;
}

/** Writes a note that is not among the stored ones, as the latest of all, with what is kept in step with it. */
export async function insertNote(tables: Tables, state: OpenState, note: NoteRow): Promise<Note> {
  const [row] = await insertNotes(tables, state, [note]);
  return toNote(row as NoteRow);
}

/** Writes several at once, the last of them as the latest of all. @returns them with their new sequences */
export async function insertNotes(
  tables: Tables,
  state: OpenState,
  notes: readonly NoteRow[],
): Promise<NoteRow[]> {
  const rows = notes.map((note, i) => ({ ...note, sequence: state.sequence + 1 + i }));
  state.sequence += rows.length;
  state.count += rows.length;
  const tags = rows.flatMap((row) => row.tags);
  // The browser writes the ones while the others are made ready.
  await Promise.all([
    tables.notes.bulkAdd(rows),
    addSearchText(tables, state, rows),
    countTags(tables, state.sequence, [], tags),
  ]);
  return rows;
}

/** Takes a note out, with what is kept in step with it. */
export async function removeNote(tables: Tables, state: OpenState, row: NoteRow): Promise<void> {
  await removeNotes(tables, state, [row]);
}

/** Takes several out at once. */
export async function removeNotes(
  tables: Tables,
  state: OpenState,
  rows: readonly NoteRow[],
): Promise<void> {
  state.sequence += rows.length;
  state.count -= rows.length;
  await removeSearchText(tables, state, rows);
  await tables.notes.bulkDelete(rows.map(({ id }) => id));
  const tags = rows.flatMap((row) => row.tags);
  await countTags(tables, state.sequence, tags, []);
}

/** A note with another body, as its next revision: what the body leaves out is gone. */
export function nextRevision({ status: _status, ...row }: NoteRow, body: NoteBody): NoteRow {
  return { ...row, ...body, revision: row.revision + 1, modified: new Date().toISOString() };
}

/** A stored note, and what it is to be. */
export interface Rewriting {
  readonly stored: NoteRow;
  readonly next: NoteRow;
}

/** Writes a stored note's next revision. */
export async function rewriteNote(
  tables: Tables,
  state: OpenState,
  stored: NoteRow,
  body: NoteBody,
): Promise<Note> {
  const [row] = await rewriteNotes(tables, state, [{ stored, next: nextRevision(stored, body) }]);
  return toNote(row as NoteRow);
}

/** Writes several stored notes anew, the last of them as the latest of all. @returns them with their new sequences */
export async function rewriteNotes(
  tables: Tables,
  state: OpenState,
  rewritings: readonly Rewriting[],
): Promise<NoteRow[]> {
  const outdated = rewritings.map(({ stored }) => stored);
  const rows = rewritings.map(({ next }, i) => ({ ...next, sequence: state.sequence + 1 + i }));
  state.sequence += rows.length;
  const tagsOf = (notes: readonly NoteRow[]) => notes.flatMap(({ tags }) => tags);
  await Promise.all([
    tables.notes.bulkPut(rows),
    removeSearchText(tables, state, outdated).then(() => addSearchText(tables, state, rows)),
    countTags(tables, state.sequence, tagsOf(outdated), tagsOf(rows)),
  ]);
  return rows;
}

/** @throws StoreError `not-found` */
export async function takeFromBin({ bin }: Pick<Tables, 'bin'>, id: string): Promise<NoteRow> {
  const row = await bin.get(id);
  if (!row) throw new StoreError('not-found');
  await bin.delete(id);
  return row;
}

/** Keeps a note that was taken out for as long as it is among the last to have been deleted. */
export async function putInBin(tables: Tables, state: OpenState, row: NoteRow): Promise<void> {
  await putAllInBin(tables, state, [row]);
  // Many may have been deleted at once: the way back to a bin's size is gone in steps that a reader does not wait for.
  const tooMany = Math.min((await tables.bin.count()) - binSize, mostDropped);
  if (tooMany > 0) await dropFromBin(tables, tooMany);
}

/** The same for several that were just taken out, however many they are. */
export async function putAllInBin(
  { bin }: Pick<Tables, 'bin'>,
  state: OpenState,
  rows: readonly NoteRow[],
): Promise<void> {
  const before = state.sequence - rows.length;
  await bin.bulkPut(rows.map((row, i) => ({ ...row, sequence: before + 1 + i })));
}

/** Deletes the oldest `count` notes of the bin for good, and what was kept of their articles for them alone. */
export async function dropFromBin(tables: Tables, count: number): Promise<void> {
  const rows = await tables.bin.orderBy('sequence').limit(count).toArray();
  await tables.bin.bulkDelete(rows.map(({ id }) => id));
  for (const article of new Set(rows.map(({ at }) => at.article)))
    await forgetUnused(tables, article);
}
