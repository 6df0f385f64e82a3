import type { NoteHit, SearchResult } from '@/lib/model/note-hit';
import { findMatches } from '@/lib/search/matches';
import { asksForAll, parseQuery } from '@/lib/search/query';
import { rank } from '@/lib/search/rank';
import { scan } from '@/lib/search/scan';
import type { PangzhuDatabase } from './database';
import { toNote } from './note-rows';
import { read } from './save';
import { readSearchText, type SearchText } from './search-text';
import { StoreError } from './store-error';

export interface FindOptions {
  /** The most hits to give; the total is true all the same. */
  readonly limit: number;
  /** Other names for a word of the query: a canonical name's aliases, and the reverse. */
  readonly synonyms?: (word: string) => readonly string[];
}

const texts = new WeakMap<PangzhuDatabase, SearchText>();

/**
 * The notes that answer a query (see `parseQuery` for its language), the best first and those of a page together; all notes,
 * the latest first, when it asks for nothing. The first search of a database reads its packed text; later ones only what
 * was written since.
 *
 * @throws StoreError
 */
export async function findNotes(
  db: PangzhuDatabase,
  query: string,
  options: FindOptions,
): Promise<SearchResult> {
  const parsed = parseQuery(query, { synonyms: options.synonyms });
  return await read(db, ['meta', 'texts', 'chunks', 'notes'], async () => {
    const state = await db.meta.get('state');
    if (!state) throw new StoreError('unavailable');
    if (asksForAll(parsed)) {
      const rows = await db.notes.orderBy('sequence').reverse().limit(options.limit).toArray();
      const hits = rows.map((row) => ({ note: toNote(row), matches: [] }));
      return { hits, total: state.count };
    }
    const text = await readSearchText(db, state.textVersion, texts.get(db));
    texts.set(db, text);
    const scanned = Array.from(text.chunks.values(), ({ entry, packed }) => ({
      packed,
      result: scan(packed, new Set(entry.gone), parsed),
    }));
    const rows = await db.notes.bulkGet(rank(scanned, state.sequence, options.limit));
    const hits: NoteHit[] = [];
    for (const row of rows) {
      // Packed text that is out of step may name a note that is gone.
      if (row) hits.push({ note: toNote(row), matches: findMatches(row, parsed) });
    }
    return { hits, total: scanned.reduce((sum, { result }) => sum + result.indexes.length, 0) };
  });
}
