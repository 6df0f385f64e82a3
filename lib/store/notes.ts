import * as v from 'valibot';
import {
  type Note,
  type NoteBody,
  type NoteTarget,
  noteBodySchema,
  noteTargetSchema,
} from '@/lib/model/note';
import { keepArticle, textHashOf } from './articles';
import type { PangzhuDatabase } from './database';
import type { Found } from './found';
import { namesIn } from './note-names';
import { insertNote, putInBin, removeNote, takeFromBin, toNote } from './note-rows';
import { carryOut, read } from './save';
import { StoreError } from './store-error';

/** The longest article text that is kept, in UTF-16 units. */
const longestText = 20_000_000;
/** Which note an operation is about. `operationId` is the caller's, and the same when it tries again. */
export interface NoteOperation {
  readonly operationId: string;
  readonly id: string;
}

/**
 * Saves a new note, and its article as it was unless that text is kept already. All of these functions resolve when the
 * change is on the disk, and do nothing the second time they are called with one operation id.
 *
 * @param note.text the article's text; empty where the page holds no article. Its hash is computed here, so that what is
 *   recorded as proof is the hash of what is kept.
 * @param note.found what was recognised in the text; kept with the article
 * @param note.draftKey a draft that the note replaces; it goes in the same transaction
 * @throws StoreError
 */
export async function addNote(
  db: PangzhuDatabase,
  note: {
    readonly operationId: string;
    readonly target: NoteTarget;
    readonly body: NoteBody;
    readonly text: string;
    readonly found?: Found;
    readonly draftKey?: string;
  },
): Promise<Note> {
  const target = valid(noteTargetSchema, note.target);
  const body = validBody(note.body);
  const { text, found, draftKey } = note;
  if (typeof text !== 'string' || text.length > longestText) throw new StoreError('invalid');
  const textHash = text === '' ? target.textHash : await textHashOf(text);
  return await carryOut(
    db,
    { id: note.operationId, kind: 'add' },
    async (state) => {
      const kept = { metadata: target.article, text, textHash };
      const { at, mentions } = await keepArticle(db, kept, found);
      const now = new Date().toISOString();
      const added = await insertNote(db, state, {
        ...target,
        ...body,
        textHash,
        id: crypto.randomUUID(),
        revision: 1,
        sequence: 0,
        created: now,
        modified: now,
        names: namesIn(target.selector, mentions),
        at,
      });
      if (draftKey !== undefined) await db.drafts.delete(draftKey);
      return { result: added, note: added.id };
    },
    async (done) => await noteOf(db, done.note),
  );
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
    async (state) => {
      const stored = await db.notes.get(edit.id);
      const row = stored ?? (await takeFromBin(db, edit.id));
      const now = new Date().toISOString();
      if (row.revision === edit.baseRevision) {
        if (stored) await removeNote(db, state, stored);
        const next = { ...row, ...body, revision: row.revision + 1, modified: now };
        const note = await insertNote(db, state, next);
        return { result: { note, conflict: null }, note: note.id };
      }
      const note = stored ? toNote(stored) : await insertNote(db, state, row);
      if (sameBody(row, body)) return { result: { note, conflict: null }, note: note.id };
      const conflict = await insertNote(db, state, {
        ...row,
        ...body,
        id: crypto.randomUUID(),
        revision: 1,
        created: now,
        modified: now,
        conflictOf: row.id,
      });
      return { result: { note, conflict }, note: note.id, conflict: conflict.id };
    },
    async (done) => ({
      note: await noteOf(db, done.note),
      conflict: done.conflict === null ? null : await noteOf(db, done.conflict),
    }),
  );
}

/** Deletes a note; the last hundred deleted ones can be brought back. @throws StoreError `not-found` */
export async function deleteNote(db: PangzhuDatabase, operation: NoteOperation): Promise<void> {
  await carryOut(
    db,
    { id: operation.operationId, kind: 'delete', note: operation.id },
    async (state) => {
      const row = await db.notes.get(operation.id);
      if (row) {
        await removeNote(db, state, row);
        await putInBin(db, state, row);
      } else if (!(await db.bin.get(operation.id))) throw new StoreError('not-found');
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
    async (state) => {
      const stored = await db.notes.get(operation.id);
      if (stored) return { result: toNote(stored), note: stored.id };
      const row = await takeFromBin(db, operation.id);
      const note = await insertNote(db, state, row);
      return { result: note, note: note.id };
    },
    async (done) => await noteOf(db, done.note),
  );
}

/** @throws StoreError `not-found` */
export async function noteById(db: PangzhuDatabase, id: string): Promise<Note> {
  const row = await read(db, ['notes'], () => db.notes.get(id));
  if (!row) throw new StoreError('not-found');
  return toNote(row);
}

/** The notes of the page at this canonical URL, the oldest save first. @throws StoreError */
export async function notesOfPage(db: PangzhuDatabase, url: string): Promise<Note[]> {
  const rows = await read(db, ['notes'], () =>
    db.notes.where('article.url').equals(url).sortBy('sequence'),
  );
  return rows.map(toNote);
}

/** The notes saved last, the latest first. @throws StoreError */
export async function recentNotes(db: PangzhuDatabase, limit: number): Promise<Note[]> {
  const rows = await read(db, ['notes'], () =>
    db.notes.orderBy('sequence').reverse().limit(limit).toArray(),
  );
  return rows.map(toNote);
}

async function noteOf(db: PangzhuDatabase, id: string): Promise<Note> {
  const row = (await db.notes.get(id)) ?? (await db.bin.get(id));
  if (!row) throw new StoreError('not-found');
  return toNote(row);
}

function sameBody(a: NoteBody, b: NoteBody): boolean {
  return (
    a.comment === b.comment &&
    a.colour === b.colour &&
    a.tags.length === b.tags.length &&
    a.tags.every((tag, i) => tag === b.tags[i])
  );
}

function valid<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (!result.success) throw new StoreError('invalid', { cause: result.issues });
  return result.output;
}

function validBody(input: unknown): NoteBody {
  const body = valid(noteBodySchema, input);
  return { ...body, tags: [...new Set(body.tags)] };
}
