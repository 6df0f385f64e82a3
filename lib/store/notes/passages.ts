import type { FormerPassage, Note } from '@/lib/model/note';
import { pageKey } from '@/lib/model/page-key';
import { keepArticle } from '../articles/articles';
import type { PangzhuDatabase } from '../database';
import { carryOut } from '../save';
import type { NoteRow, OperationRow } from '../schema';
import { StoreError } from '../store-error';
import type { Tables } from '../tables';
import { type Source, validSource } from './new-note';
import { namesIn } from './note-names';
import { insertNote, removeNote, toNote } from './note-rows';
import type { NoteOperation } from './notes';

/** Passages of one note are kept so many; more attaching forgets the oldest but the first, which is what the reader noted. */
const mostFormer = 20;

/**
 * Attaches a note to another passage of its page, which the reader chose. What it was on stays with it: the quote is evidence.
 *
 * @throws StoreError `not-found` when there is no such note; `invalid` when the passage is none, or of another page
 */
export async function attachNote(
  db: PangzhuDatabase,
  attach: NoteOperation & { readonly source: Source },
): Promise<Note> {
  const source = await validSource(attach.source);
  const { target, text, found } = source;
  return await carryOut(
    db,
    { id: attach.operationId, kind: 'attach', note: attach.id },
    async (tables, state) => {
      const row = await rowOf(tables, attach.id);
      if (!target.selector || row.key !== pageKey(target.article.url)) {
        throw new StoreError('invalid');
      }
      const { textHash, article: metadata } = target;
      const { at, mentions } = await keepArticle(tables, { metadata, text, textHash }, found);
      const until = new Date().toISOString();
      const before: FormerPassage = { selector: row.selector, textHash: row.textHash, until };
      const formerly = [...(row.formerly ?? []), before];
      if (formerly.length > mostFormer) formerly.splice(1, 1);
      const { selector } = target;
      await removeNote(tables, state, row);
      const note = await insertNote(tables, state, {
        ...row,
        selector,
        textHash,
        formerly,
        at,
        names: namesIn(selector, mentions),
        revision: row.revision + 1,
        modified: until,
      });
      return { result: note, note: note.id };
    },
    asItIs,
  );
}

/** Takes the last attaching back. @throws StoreError `not-found` when there is no such note, or it is where it always was */
export async function detachNote(db: PangzhuDatabase, operation: NoteOperation): Promise<Note> {
  return await carryOut(
    db,
    { id: operation.operationId, kind: 'detach', note: operation.id },
    async (tables, state) => {
      const { formerly = [], ...row } = await rowOf(tables, operation.id);
      const before = formerly.at(-1);
      if (!before) throw new StoreError('not-found');
      const { selector, textHash } = before;
      const texts = await tables.articles.where('key').equals(row.key).toArray();
      const article = texts.find((text) => text.textHash === textHash)?.number;
      const at = article === undefined ? row.at : { ...row.at, article };
      const findings = await tables.findings.get(at.article);
      const rest = formerly.slice(0, -1);
      await removeNote(tables, state, row);
      const note = await insertNote(tables, state, {
        ...row,
        ...(rest.length > 0 && { formerly: rest }),
        selector,
        textHash,
        at,
        names: namesIn(selector, findings?.mentions ?? []),
        revision: row.revision + 1,
        modified: new Date().toISOString(),
      });
      return { result: note, note: note.id };
    },
    asItIs,
  );
}

/**
 * Keeps a changed note's quote as it is: the change has been looked at, and is not pointed out any more until the passage
 * changes again.
 *
 * @throws StoreError `not-found` when there is no such note, or it was not seen to change
 */
export async function settleChange(db: PangzhuDatabase, operation: NoteOperation): Promise<Note> {
  return await carryOut(
    db,
    { id: operation.operationId, kind: 'settle', note: operation.id },
    async (tables) => {
      const row = await rowOf(tables, operation.id);
      const changes = [...(row.changes ?? [])];
      const last = changes.pop();
      if (!last) throw new StoreError('not-found');
      const settled = { ...last, settled: new Date().toISOString() };
      const next = { ...row, changes: [...changes, settled] };
      await tables.notes.put(next);
      return { result: toNote(next), note: row.id };
    },
    asItIs,
  );
}

async function rowOf({ notes }: Pick<Tables, 'notes'>, id: string): Promise<NoteRow> {
  const row = await notes.get(id);
  if (!row) throw new StoreError('not-found');
  return row;
}

async function asItIs(tables: Pick<Tables, 'notes'>, done: OperationRow): Promise<Note> {
  return toNote(await rowOf(tables, done.note));
}
