import { bodyOf, type Note, type NoteBody, type PageMark } from '@/lib/model/note';
import { pageKey } from '@/lib/model/page-key';
import type { PangzhuDatabase } from '../database';
import { carryOut, read } from '../save';
import type { NoteRow } from '../schema';
import type { Tables } from '../tables';
import { insertNew, type NewNote, type Source, saveNew, validBody, validSource } from './new-note';
import { putInBin, removeNote, rewriteNote, toNote } from './note-rows';

/**
 * The note on the whole page at this address or a variant of it, whose tags and status are the article's; null when there is none.
 *
 * @throws StoreError
 */
export async function pageNoteOf(db: PangzhuDatabase, url: string): Promise<Note | null> {
  const row = await read(db, ['notes'], (tables) => pageNoteIn(tables, url));
  return row ? toNote(row) : null;
}

/** There is one to a page; of several that came from elsewhere the one saved last. */
async function pageNoteIn(
  { notes }: Pick<Tables, 'notes'>,
  url: string,
): Promise<NoteRow | undefined> {
  const rows = await notes.where('key').equals(pageKey(url)).sortBy('sequence');
  return rows.findLast(({ selector }) => selector === null);
}

/**
 * Adds tags to the article of a page, takes some away or sets its status, whatever another window does to the others
 * meanwhile. The page's note is made for it, and goes when nothing is left of it.
 *
 * @returns the page's note as it is now; null when there is none
 * @throws StoreError
 */
export async function markPage(
  db: PangzhuDatabase,
  mark: Source & { readonly operationId: string; readonly change: PageMark },
): Promise<Note | null> {
  const { operationId, change, ...given } = mark;
  const source = await validSource(given);
  return await carryOut(
    db,
    { id: operationId, kind: 'mark' },
    async (tables, state) => {
      const row = await pageNoteIn(tables, source.target.article.url);
      const body = validBody(marked(row ? bodyOf(row) : blank, change));
      if (isBlank(body)) {
        if (row) {
          await removeNote(tables, state, row);
          await putInBin(tables, state, row);
        }
        return { result: null, note: row?.id ?? '' };
      }
      const note = row
        ? await rewriteNote(tables, state, row, body)
        : await insertNew(tables, state, source, body);
      return { result: note, note: note.id };
    },
    async ({ notes }, done) => {
      const row = await notes.get(done.note);
      return row ? toNote(row) : null;
    },
  );
}

/**
 * Saves a note on the whole page. Where there is one already, made in another window meanwhile, both texts stand in it.
 *
 * @throws StoreError
 */
export async function addPageNote(db: PangzhuDatabase, note: NewNote): Promise<Note> {
  return await saveNew(db, note, async (tables, state, source, body) => {
    const row = await pageNoteIn(tables, source.target.article.url);
    if (!row) return await insertNew(tables, state, source, body);
    return await rewriteNote(tables, state, row, validBody(joined(bodyOf(row), body)));
  });
}

const blank: NoteBody = { comment: '', tags: [], colour: 'yellow' };

function isBlank({ comment, tags, status }: NoteBody): boolean {
  return comment.trim() === '' && tags.length === 0 && status === undefined;
}

function marked({ status, ...body }: NoteBody, change: PageMark): NoteBody {
  const removed = new Set(change.remove);
  const next = change.status === undefined ? status : change.status;
  return {
    ...body,
    tags: [...body.tags.filter((tag) => !removed.has(tag)), ...(change.add ?? [])],
    ...(next && { status: next }),
  };
}

function joined(before: NoteBody, body: NoteBody): NoteBody {
  const comments = [before.comment, body.comment].filter((text) => text.trim() !== '');
  const status = body.status ?? before.status;
  return {
    comment: [...new Set(comments)].join('\n\n'),
    tags: [...before.tags, ...body.tags],
    colour: body.colour,
    ...(status && { status }),
  };
}
