import * as v from 'valibot';
import {
  type Note,
  type NoteBody,
  type NoteTarget,
  noteBodySchema,
  noteTargetSchema,
} from '@/lib/model/note';
import { pageKey } from '@/lib/model/page-key';
import { keepArticle, textHashOf } from '../articles/articles';
import type { PangzhuDatabase } from '../database';
import { carryOut, type OpenState } from '../save';
import { StoreError } from '../store-error';
import type { Tables } from '../tables';
import type { Found } from './found';
import { namesIn } from './note-names';
import { insertNote, toNote } from './note-rows';

/** The longest article text that is kept, in UTF-16 units. */
const longestText = 20_000_000;

/** What a page gives of a passage. */
export interface Source {
  readonly target: NoteTarget;
  /**
   * The article's text; empty where the page holds no article. Its hash is computed here, so that what is recorded as proof
   * is the hash of what is kept.
   */
  readonly text: string;
  /** What was recognised in the text; kept with the article. */
  readonly found?: Found;
}

/** @throws StoreError `invalid` */
export async function validSource({ text, found, ...given }: Source): Promise<Source> {
  const target = valid(noteTargetSchema, given.target);
  if (typeof text !== 'string' || text.length > longestText) throw new StoreError('invalid');
  const textHash = text === '' ? target.textHash : await textHashOf(text);
  return { target: { ...target, textHash }, text, ...(found && { found }) };
}

/** @throws StoreError `invalid` */
export function validBody(input: unknown): NoteBody {
  const body = valid(noteBodySchema, input);
  return { ...body, tags: [...new Set(body.tags)] };
}

function valid<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (!result.success) throw new StoreError('invalid', { cause: result.issues });
  return result.output;
}

/** Makes a note in the running transaction, and keeps its article as it was unless that text is kept already. */
export async function insertNew(
  tables: Tables,
  state: OpenState,
  { target, text, found }: Source,
  body: NoteBody,
): Promise<Note> {
  const kept = { metadata: target.article, text, textHash: target.textHash };
  const { at, mentions } = await keepArticle(tables, kept, found);
  const now = new Date().toISOString();
  return await insertNote(tables, state, {
    ...target,
    ...body,
    id: crypto.randomUUID(),
    revision: 1,
    sequence: 0,
    created: now,
    modified: now,
    names: namesIn(target.selector, mentions),
    key: pageKey(target.article.url),
    at,
  });
}

/** What is asked to be saved. */
export type NewNote = Source & {
  readonly operationId: string;
  readonly body: NoteBody;
  /** A draft that the note replaces; it goes in the same transaction. */
  readonly draftKey?: string;
};

/** Saves a new note once, as `insert` makes it in the transaction. @throws StoreError */
export async function saveNew(
  db: PangzhuDatabase,
  { operationId, draftKey, body: given, ...from }: NewNote,
  insert: typeof insertNew,
): Promise<Note> {
  const source = await validSource(from);
  const body = validBody(given);
  return await carryOut(
    db,
    { id: operationId, kind: 'add' },
    async (tables, state) => {
      const note = await insert(tables, state, source, body);
      if (draftKey !== undefined) await tables.drafts.delete(draftKey);
      return { result: note, note: note.id };
    },
    async ({ notes, bin }, done) => {
      const row = (await notes.get(done.note)) ?? (await bin.get(done.note));
      if (!row) throw new StoreError('not-found');
      return toNote(row);
    },
  );
}
