import type { KeptArticle } from '@/lib/model/article';
import type { OnConflict } from '@/lib/model/import-preview';
import type { Note } from '@/lib/model/note';
import { contentOf } from '@/lib/model/note-content';
import { pageKey } from '@/lib/model/page-key';
import { stableId } from '@/lib/model/stable-id';
import { ArticleMemory, type NamedSpan } from '../articles/article-memory';
import { keepArticles } from '../articles/keep-articles';
import type { PangzhuDatabase } from '../database';
import { type OpenState, writeNotes } from '../save';
import type { NoteRow } from '../schema';
import type { Tables } from '../tables';
import type { Found } from './found';
import { namesIn } from './note-names';
import { insertNotes, removeNotes } from './note-rows';

/** A note from elsewhere; its place in this database's order is given to it here. */
export type IncomingNote = Omit<Note, 'sequence'>;

/** Notes from elsewhere, and the articles that are kept for them. What is in them was checked by whoever read it. */
export interface IncomingBatch {
  readonly articles: readonly (KeptArticle & { readonly found?: Found })[];
  readonly notes: readonly IncomingNote[];
}

/** How many notes were added, were there already, and were there and said something else. */
export interface Imported {
  readonly added: number;
  readonly same: number;
  readonly conflicting: number;
}

/** A batch of hundreds takes longer than one save. In milliseconds. */
const timeLimit = 60_000;

/**
 * Takes notes into the database, each batch in one transaction. What is there already is not touched, so that an import that
 * was interrupted is gone on with by starting it again, and a second import of the same notes changes nothing.
 *
 * @param options.onProgress is told how many notes and articles are done and what became of them, after each batch
 * @param options.signal gives up before the next batch
 * @throws StoreError, the signal's reason, and what the batches throw; batches that were taken stay
 */
export async function importNotes(
  db: PangzhuDatabase,
  batches: AsyncIterable<IncomingBatch>,
  options: {
    readonly onConflict: OnConflict;
    readonly onProgress?: (done: number, taken: Imported) => void;
    readonly signal?: AbortSignal;
  },
): Promise<Imported> {
  const { onConflict, onProgress = () => {}, signal } = options;
  let done = 0;
  let all: Imported = { added: 0, same: 0, conflicting: 0 };
  let before: Memory | null = null;
  for await (const batch of readAhead(batches)) {
    signal?.throwIfAborted();
    const { taken, memory } = await importBatch(db, batch, onConflict, before);
    before = memory;
    all = {
      added: all.added + taken.added,
      same: all.same + taken.same,
      conflicting: all.conflicting + taken.conflicting,
    };
    done += batch.notes.length + batch.articles.length;
    onProgress(done, all);
  }
  return all;
}

/** The next item is made while the last one is worked on. */
async function* readAhead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (let item = await next; !item.done; item = await next) {
      next = iterator.next();
      // Told when it is waited for; until then nobody listens.
      next.catch(() => {});
      yield item.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** What an import knows as long as the database's sequence is the one that it left. */
interface Memory {
  readonly articles: ArticleMemory;
  /** Of all notes: to look for each of a hundred thousand that are not there would take as long as a third of writing them. */
  readonly ids: Set<string>;
  readonly sequence: number;
}

async function importBatch(
  db: PangzhuDatabase,
  { articles, notes }: IncomingBatch,
  onConflict: OnConflict,
  before: Memory | null,
): Promise<{ readonly taken: Imported; readonly memory: Memory }> {
  return await writeNotes(
    db,
    async (tables, state) => {
      const memory = before?.sequence === state.sequence ? before : await remembered(tables);
      const written = memory.articles.written;
      if (articles.length > 0) await keepArticles(tables, articles, memory.articles);
      // Others know by it that what they remember does not hold any more.
      if (memory.articles.written > written) state.sequence += 1;
      const { fresh, conflicting } = await sorted(tables, notes, memory.ids);
      const copies = onConflict === 'both' ? await copiesOf(tables, conflicting) : [];
      const replaced = onConflict === 'replace' ? conflicting : [];
      const outdated = replaced.map(({ stored }) => stored);
      if (outdated.length > 0) await removeNotes(tables, state, outdated);
      const replacing = replaced.map(({ note, stored }) => ({
        ...note,
        revision: Math.max(note.revision, stored.revision + 1),
      }));
      const added = [...fresh, ...copies, ...replacing];
      await addNotes(tables, state, added, memory.articles);
      for (const { id } of added) memory.ids.add(id);
      const same = notes.length - fresh.length - conflicting.length;
      const taken = { added: fresh.length + copies.length, same, conflicting: conflicting.length };
      return { taken, memory: { ...memory, sequence: state.sequence } };
    },
    timeLimit,
  );
}

async function remembered({ articles, notes }: Tables): Promise<Omit<Memory, 'sequence'>> {
  return {
    articles: new ArticleMemory((await articles.count()) === 0),
    ids: new Set(await notes.toCollection().primaryKeys()),
  };
}

interface Conflict {
  readonly note: IncomingNote;
  readonly stored: NoteRow;
}

async function sorted(
  tables: Pick<Tables, 'notes'>,
  notes: readonly IncomingNote[],
  ids: ReadonlySet<string>,
): Promise<{ fresh: IncomingNote[]; conflicting: Conflict[] }> {
  const known = notes.map(({ id }) => id).filter((id) => ids.has(id));
  const rows = new Map((await tables.notes.bulkGet(known)).map((row) => [row?.id, row]));
  const fresh: IncomingNote[] = [];
  const conflicting: Conflict[] = [];
  for (const note of notes) {
    const stored = rows.get(note.id);
    if (!stored) fresh.push(note);
    else if (contentOf(note) !== contentOf(stored)) conflicting.push({ note, stored });
  }
  return { fresh, conflicting };
}

/** Conflict copies, under ids that are the same the next time; those that are there already are not made again. */
async function copiesOf(
  { notes }: Pick<Tables, 'notes'>,
  conflicts: readonly Conflict[],
): Promise<IncomingNote[]> {
  const copies = conflicts.map(({ note, stored }) => ({
    ...note,
    id: stableId(`copy ${note.id} ${contentOf(note)}`),
    conflictOf: stored.id,
  }));
  const known = await notes.bulkGet(copies.map(({ id }) => id));
  return copies.filter((_, i) => !known[i]);
}

/** Writes notes that are not among the stored ones, in their order, with what is kept in step with them. */
async function addNotes(
  tables: Tables,
  state: OpenState,
  notes: readonly IncomingNote[],
  memory: ArticleMemory,
): Promise<void> {
  if (notes.length === 0) return;
  // A note of a text that is not here keeps its page's metadata and the hash, without the text.
  const places = await keepArticles(
    tables,
    notes.map(({ article, textHash, created }) => ({
      metadata: article,
      text: '',
      textHash,
      captured: created,
    })),
    memory,
  );
  const mentions = await mentionsIn(tables, new Set(places.map(({ article }) => article)), memory);
  const rows = notes.map((note, i): NoteRow => {
    const at = places[i] as NoteRow['at'];
    return {
      ...note,
      sequence: 0,
      names: namesIn(note.selector, mentions.get(at.article) ?? []),
      key: pageKey(note.article.url),
      at,
    };
  });
  await insertNotes(tables, state, rows);
  const deleted = new Set(await tables.bin.toCollection().primaryKeys());
  await tables.bin.bulkDelete(rows.flatMap(({ id }) => (deleted.has(id) ? [id] : [])));
}

async function mentionsIn(
  { findings }: Pick<Tables, 'findings'>,
  articles: ReadonlySet<number>,
  memory: ArticleMemory,
): Promise<Map<number, readonly NamedSpan[]>> {
  const found = new Map<number, readonly NamedSpan[]>();
  const unknown: number[] = [];
  for (const article of articles) {
    const mentions = memory.mentionsIn(article);
    if (mentions) found.set(article, mentions);
    else unknown.push(article);
  }
  for (const row of await findings.bulkGet(unknown)) if (row) found.set(row.article, row.mentions);
  return found;
}
