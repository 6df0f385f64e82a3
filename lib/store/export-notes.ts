import type { KeptArticle } from '@/lib/model/article';
import type { Note } from '@/lib/model/note';
import { toKept } from './articles';
import type { PangzhuDatabase } from './database';
import type { Found } from './found';
import { toNote } from './note-rows';
import { read } from './save';

/** So many notes, and so many articles, are read in one transaction: notes can be saved between them. */
const noteBatch = 500;
const articleBatch = 100;

/** The notes that are stored under these ids. @throws StoreError */
export async function notesById(
  db: PangzhuDatabase,
  ids: readonly string[],
): Promise<Map<string, Note>> {
  const rows = await read(db, ['notes'], ({ notes }) => notes.bulkGet([...ids]));
  return new Map(rows.flatMap((row) => (row ? [[row.id, toNote(row)]] : [])));
}

/** Every note, the oldest save first, however many there are. What is saved meanwhile comes last. @throws StoreError */
export async function* notesAsSaved(db: PangzhuDatabase): AsyncGenerator<Note> {
  const readFrom = (last: number) =>
    read(db, ['notes'], ({ notes }) =>
      notes.where('sequence').above(last).limit(noteBatch).toArray(),
    );
  for await (const rows of ahead(readFrom, (row) => row.sequence)) yield* rows.map(toNote);
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
  const all = await read(db, ['notes'], ({ notes }) => notes.orderBy('article.url').primaryKeys());
  const ids = wanted ? all.filter((id) => wanted.has(id)) : all;
  let open: Note[] = [];
  for (let i = 0; i < ids.length; i += noteBatch) {
    const rows = await read(db, ['notes'], ({ notes }) =>
      notes.bulkGet(ids.slice(i, i + noteBatch)),
    );
    for (const row of rows) {
      if (!row) continue;
      if (open[0] && open[0].article.url !== row.article.url) {
        yield* inTextOrder(open);
        open = [];
      }
      open.push(toNote(row));
    }
  }
  yield* inTextOrder(open);
}

/** Notes on the whole page first. */
function inTextOrder(notes: readonly Note[]): Note[] {
  const place = ({ selector }: Note) =>
    selector ? (selector.position?.start ?? Number.POSITIVE_INFINITY) : -1;
  return notes.toSorted((a, b) => {
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
      const found = await findings.bulkGet(rows.map(({ number }) => number as number));
      return rows.map((row, i) => ({ row, findings: found[i] }));
    });
  for await (const rows of ahead(readFrom, ({ row }) => row.number as number)) {
    for (const { row, findings } of rows) {
      const { mentions, figures } = findings ?? {};
      yield { ...toKept(row), ...(mentions && figures && { found: { mentions, figures } }) };
    }
  }
}

/** Batches up to the first empty one, the next of which is read while one is worked on. */
async function* ahead<T>(
  readFrom: (last: number) => Promise<T[]>,
  place: (row: T) => number,
): AsyncGenerator<T[]> {
  let next = readFrom(0);
  for (let rows = await next; rows.length > 0; rows = await next) {
    next = readFrom(place(rows.at(-1) as T));
    // Told when it is waited for; until then nobody listens.
    next.catch(() => {});
    yield rows;
  }
}
