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
import { carryOut, type OpenState, read } from './save';
import type { NoteRow } from './schema';
import { packNote, unpackNote } from './search-text';
import { StoreError } from './store-error';
import { countTags } from './tags';

/** The longest article text that is kept, in UTF-16 units. */
const longestText = 20_000_000;
/** How many deleted notes can be brought back. */
const binSize = 100;

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
    readonly draftKey?: string;
  },
): Promise<Note> {
  const target = valid(noteTargetSchema, note.target);
  const body = validBody(note.body);
  const { text, draftKey } = note;
  if (typeof text !== 'string' || text.length > longestText) throw new StoreError('invalid');
  const textHash = text === '' ? target.textHash : await textHashOf(text);
  return await carryOut(
    db,
    { id: note.operationId, kind: 'add' },
    async (state) => {
      const { article, page } = await keepArticle(db, target.article, text, textHash);
      const now = new Date().toISOString();
      const added = await insert(
        db,
        state,
        { article, page },
        {
          ...target,
          ...body,
          textHash,
          id: crypto.randomUUID(),
          revision: 1,
          sequence: state.sequence,
          created: now,
          modified: now,
        },
      );
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
        if (stored) await remove(db, state, stored);
        const next = { ...row, ...body, revision: row.revision + 1, sequence: state.sequence };
        const note = await insert(db, state, row.at, { ...toNote(next), modified: now });
        return { result: { note, conflict: null }, note: note.id };
      }
      const note = stored ? toNote(stored) : await insert(db, state, row.at, toNote(row));
      if (sameBody(row, body)) return { result: { note, conflict: null }, note: note.id };
      const conflict = await insert(db, state, row.at, {
        ...toNote(row),
        ...body,
        id: crypto.randomUUID(),
        revision: 1,
        sequence: state.sequence,
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
        await remove(db, state, row);
        await db.bin.put({ ...row, sequence: state.sequence, at: { ...row.at, chunk: 0 } });
        const tooMany = (await db.bin.count()) - binSize;
        if (tooMany > 0) await db.bin.orderBy('sequence').limit(tooMany).delete();
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
      const note = await insert(db, state, row.at, { ...toNote(row), sequence: state.sequence });
      return { result: note, note: note.id };
    },
    async (done) => await noteOf(db, done.note),
  );
}

/** One note; null when there is none of this id. @throws StoreError */
export async function noteById(db: PangzhuDatabase, id: string): Promise<Note | null> {
  const row = await read(db, ['notes'], () => db.notes.get(id));
  return row ? toNote(row) : null;
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

/** A note without what only the store knows of it. */
export function toNote(row: NoteRow): Note {
  const { at: _, ...note } = row;
  return note;
}

/** Writes a note that is not among the stored ones, with all that is kept in step with it. */
async function insert(
  db: PangzhuDatabase,
  state: OpenState,
  { article, page }: { article: number; page: number },
  note: Note,
): Promise<Note> {
  const chunk = await packNote(db, state, note, page);
  await db.notes.add({ ...note, at: { article, page, chunk } });
  await countTags(db, state.sequence, [], note.tags);
  state.count += 1;
  return note;
}

async function remove(db: PangzhuDatabase, state: OpenState, row: NoteRow): Promise<void> {
  await unpackNote(db, state, row.id, row.at.chunk);
  await db.notes.delete(row.id);
  await countTags(db, state.sequence, row.tags, []);
  state.count -= 1;
}

async function takeFromBin(db: PangzhuDatabase, id: string): Promise<NoteRow> {
  const row = await db.bin.get(id);
  if (!row) throw new StoreError('not-found');
  await db.bin.delete(id);
  return row;
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
