import type { Note, NoteBody } from '@/lib/model/note';
import { pageKey } from '@/lib/model/page-key';
import type { PangzhuDatabase } from '../database';
import { carryOut, read } from '../save';
import { StoreError } from '../store-error';
import type { Tables } from '../tables';
import { insertNew, type NewNote, saveNew, validBody } from './new-note';
import {
  insertNote,
  nextRevision,
  putInBin,
  removeNote,
  rewriteNote,
  takeFromBin,
  toNote,
} from './note-rows';

/** Which note an operation is about. `operationId` is the caller's, and the same when it tries again. */
export interface NoteOperation {
  readonly operationId: string;
  readonly id: string;
}

/**
 * Saves a new note, and its article as it was unless that text is kept already. All of these functions resolve when the
 * change is on the disk, and do nothing the second time they are called with one operation id.
 *
 * @throws StoreError
 */
export async function addNote(db: PangzhuDatabase, note: NewNote): Promise<Note> {
  return await saveNew(db, note, insertNew);
}

/**
 * Saves an edit. One that was made on an older revision than the stored one is kept as a note of its own, the conflict copy;
 * an edit of a deleted note brings it back, for what was typed is worth more than the deletion.
 *
 * @throws StoreError `not-found` when there is no such note, not even in the bin
 */
export async function updateNote(
  db: PangzhuDatabase,
  edit: NoteOperation & { readonly baseRevision: number; readonly body: NoteBody },
): Promise<{ note: Note; conflict: Note | null }> {
  const body = validBody(edit.body);
  return await carryOut(
    db,
    { id: edit.operationId, kind: 'update', note: edit.id },
    async (tables, state) => {
      const stored = await tables.notes.get(edit.id);
      const row = stored ?? (await takeFromBin(tables, edit.id));
      if (row.revision === edit.baseRevision) {
        const note = stored
          ? await rewriteNote(tables, state, stored, body)
          : await insertNote(tables, state, nextRevision(row, body));
        return { result: { note, conflict: null }, note: note.id };
      }
      const note = stored ? toNote(stored) : await insertNote(tables, state, row);
      if (sameBody(row, body)) return { result: { note, conflict: null }, note: note.id };
      const conflict = await insertNote(tables, state, {
        ...nextRevision(row, body),
        id: crypto.randomUUID(),
        revision: 1,
        created: new Date().toISOString(),
        conflictOf: row.id,
      });
      return { result: { note, conflict }, note: note.id, conflict: conflict.id };
    },
    async (tables, done) => ({
      note: await noteOf(tables, done.note),
      conflict: done.conflict === null ? null : await noteOf(tables, done.conflict),
    }),
  );
}

/** Deletes a note; the last hundred deleted ones can be brought back. @throws StoreError `not-found` */
export async function deleteNote(db: PangzhuDatabase, operation: NoteOperation): Promise<void> {
  await carryOut(
    db,
    { id: operation.operationId, kind: 'delete', note: operation.id },
    async (tables, state) => {
      const row = await tables.notes.get(operation.id);
      if (row) {
        await removeNote(tables, state, row);
        await putInBin(tables, state, row);
      } else if (!(await tables.bin.get(operation.id))) throw new StoreError('not-found');
      return { result: undefined, note: operation.id };
    },
    async () => undefined,
  );
}

/** Brings a deleted note back. @throws StoreError `not-found` when it is not in the bin any more */
export async function restoreNote(db: PangzhuDatabase, operation: NoteOperation): Promise<Note> {
  return await carryOut(
    db,
    { id: operation.operationId, kind: 'restore', note: operation.id },
    async (tables, state) => {
      const stored = await tables.notes.get(operation.id);
      if (stored) return { result: toNote(stored), note: stored.id };
      const row = await takeFromBin(tables, operation.id);
      const note = await insertNote(tables, state, row);
      return { result: note, note: note.id };
    },
    async (tables, done) => await noteOf(tables, done.note),
  );
}

/** @throws StoreError `not-found` */
export async function noteById(db: PangzhuDatabase, id: string): Promise<Note> {
  const row = await read(db, ['notes'], ({ notes }) => notes.get(id));
  if (!row) throw new StoreError('not-found');
  return toNote(row);
}

/**
 * The id of the note that an operation added; null when it is not known (any more), or the note was there before or was edited
 * since. @throws StoreError
 */
export async function noteAddedBy(
  db: PangzhuDatabase,
  operationId: string,
): Promise<string | null> {
  return await read(db, ['operations', 'notes'], async ({ operations, notes }) => {
    const done = await operations.get(operationId);
    const note = done?.kind === 'add' ? await notes.get(done.note) : undefined;
    return note?.revision === 1 ? note.id : null;
  });
}

/** The notes of the page at this address or a variant of it (see `pageKey`), the oldest save first. @throws StoreError */
export async function notesOfPage(db: PangzhuDatabase, url: string): Promise<Note[]> {
  const rows = await read(db, ['notes'], ({ notes }) =>
    notes.where('key').equals(pageKey(url)).sortBy('sequence'),
  );
  return rows.map(toNote);
}

/** The notes saved last, the latest first. @throws StoreError */
export async function recentNotes(db: PangzhuDatabase, limit: number): Promise<Note[]> {
  const rows = await read(db, ['notes'], ({ notes }) =>
    notes.orderBy('sequence').reverse().limit(limit).toArray(),
  );
  return rows.map(toNote);
}

async function noteOf(tables: Pick<Tables, 'notes' | 'bin'>, id: string): Promise<Note> {
  const row = (await tables.notes.get(id)) ?? (await tables.bin.get(id));
  if (!row) throw new StoreError('not-found');
  return toNote(row);
}

function sameBody(a: NoteBody, b: NoteBody): boolean {
  return (
    a.comment === b.comment &&
    a.colour === b.colour &&
    a.status === b.status &&
    a.tags.length === b.tags.length &&
    a.tags.every((tag, i) => tag === b.tags[i])
  );
}
