import type { KeptArticle } from '@/lib/model/article';
import type { Note } from '@/lib/model/note';
import { toKept } from '../articles/articles';
import type { PangzhuDatabase } from '../database';
import { read } from '../save';
import type { NoteRow } from '../schema';
import type { Found } from './found';
import { toNote } from './note-rows';

/** So many notes, and so many articles, are read in one transaction: notes can be saved between them. */
const noteBatch = 500;
const articleBatch = 100;
/** So few notes are read by their ids. */
const fewNotes = 2_000;

/** The notes that are stored under these ids. @throws StoreError */
export async function notesById(
  db: PangzhuDatabase,
  ids: readonly string[],
): Promise<Map<string, Note>> {
  const rows = await read(db, ['notes'], ({ notes }) => notes.bulkGet([...ids]));
  return new Map(rows.flatMap((row) => (row ? [[row.id, toNote(row)]] : [])));
}

/** The ids of all notes. @throws StoreError */
export async function noteIds(db: PangzhuDatabase): Promise<Set<string>> {
  return new Set(await read(db, ['notes'], ({ notes }) => notes.toCollection().primaryKeys()));
}

/** Every note, the oldest save first, however many there are. What is saved meanwhile comes last. @throws StoreError */
export async function* notesAsSaved(db: PangzhuDatabase): AsyncGenerator<Note> {
  const readFrom = (last: number) =>
    read(db, ['notes'], ({ notes }) =>
      notes.where('sequence').above(last).limit(noteBatch).toArray(),
    );
  for await (const rows of ahead(readFrom, (row) => row.sequence, 0)) yield* rows.map(toNote);
}

/**
 * Notes article by article: those of one address one after the other, in the order of the passages in the text.
 *
 * @param wanted the ids of those that are wanted; null for all
 * @throws StoreError
 */
export async function* notesByArticle(
  db: PangzhuDatabase,
  wanted: ReadonlySet<string> | null,
): AsyncGenerator<Note> {
  if (wanted && wanted.size <= fewNotes) {
    yield* inOrder([...(await notesById(db, [...wanted])).values()]);
    return;
  }
  const after = (last: string | null) => pagesAfter(db, last);
  for await (const rows of ahead(after, (row): string | null => row.article.url, null)) {
    const kept = wanted ? rows.filter(({ id }) => wanted.has(id)) : rows;
    yield* inOrder(kept.map(toNote));
  }
}

/** All notes of the next addresses after this one. Reading them in the index's order takes a fraction of reading them by their ids. */
async function pagesAfter(db: PangzhuDatabase, last: string | null): Promise<NoteRow[]> {
  return await read(db, ['notes'], async ({ notes }) => {
    const after = notes.where('article.url');
    const from = last === null ? after.aboveOrEqual('') : after.above(last);
    const rows = await from.limit(noteBatch).toArray();
    const end = rows.at(-1)?.article.url;
    if (end === undefined || rows.length < noteBatch) return rows;
    const whole = rows.filter(({ article }) => article.url !== end);
    return whole.length > 0 ? whole : await notes.where('article.url').equals(end).toArray();
  });
}

/** By address, as the index has them; of one address notes on the whole page first, then by where they stand in the text. */
function inOrder(notes: Note[]): Note[] {
  const place = ({ selector }: Note) =>
    selector ? (selector.position?.start ?? Number.POSITIVE_INFINITY) : -1;
  return notes.sort((a, b) => {
    const [one, other] = [a.article.url, b.article.url];
    if (one !== other) return one < other ? -1 : 1;
    const [before, after] = [place(a), place(b)];
    return before === after ? a.sequence - b.sequence : before - after;
  });
}

/** Every kept article with what was found in it, the first kept first. @throws StoreError */
export async function* keptArticles(
  db: PangzhuDatabase,
): AsyncGenerator<KeptArticle & { readonly found?: Found }> {
  const readFrom = (last: number) =>
    read(db, ['articles', 'findings'], async ({ articles, findings }) => {
      const rows = await articles.where('number').above(last).limit(articleBatch).toArray();
      const end = rows.at(-1)?.number ?? last;
      // One range is read faster than each by its number.
      const found = await findings.where('article').between(last, end, false, true).toArray();
      const byArticle = new Map(found.map((each) => [each.article, each]));
      return rows.map((row) => ({ row, findings: byArticle.get(row.number as number) }));
    });
  for await (const rows of ahead(readFrom, ({ row }) => row.number as number, 0)) {
    for (const { row, findings } of rows) {
      const { mentions, figures } = findings ?? {};
      yield { ...toKept(row), ...(mentions && figures && { found: { mentions, figures } }) };
    }
  }
}

/** Batches up to the first empty one, the next of which is read while one is worked on. */
async function* ahead<T, Place>(
  readFrom: (last: Place) => Promise<T[]>,
  place: (row: T) => Place,
  start: Place,
): AsyncGenerator<T[]> {
  let next = readFrom(start);
  for (let rows = await next; rows.length > 0; rows = await next) {
    next = readFrom(place(rows.at(-1) as T));
    // Told when it is waited for; until then nobody listens.
    next.catch(() => {});
    yield rows;
  }
}
