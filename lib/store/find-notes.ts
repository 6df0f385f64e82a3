import type { NoteHit, SearchResult } from '@/lib/model/note-hit';
import { findMatches } from '@/lib/search/matches';
import { asksForAll, parseQuery, type Query } from '@/lib/search/query';
import { rank } from '@/lib/search/rank';
import { scan } from '@/lib/search/scan';
import type { PangzhuDatabase } from './database';
import { figuresFor, figuresMeant } from './figures';
import { toNote } from './note-rows';
import { read, stateOf } from './save';
import type { NoteRow } from './schema';
import { readSearchText, type SearchText } from './search-text';
import type { Tables } from './tables';

export interface FindOptions {
  /** The most hits to give; the total is true all the same. */
  readonly limit: number;
  /** Other names for a word of the query: a canonical name's aliases, and the reverse. */
  readonly synonyms?: (word: string) => readonly string[];
}

const texts = new WeakMap<PangzhuDatabase, SearchText>();

const tableNames = ['meta', 'texts', 'chunks', 'notes', 'findings', 'figures'] as const;

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
  return await read(db, tableNames, async (tables) => {
    const state = await stateOf(tables);
    if (asksForAll(parsed)) {
      const rows = await tables.notes.orderBy('sequence').reverse().limit(options.limit).toArray();
      const hits = rows.map((row) => ({ note: toNote(row), matches: [] }));
      return { hits, total: state.count };
    }
    const figures = await figuresFor(db, tables, state.sequence, parsed.figures);
    const text = await readSearchText(tables, state.textVersion, texts.get(db));
    texts.set(db, text);
    const scanned = Array.from(text.chunks.values(), ({ entry, packed }) => ({
      packed,
      result: scan(packed, new Set(entry.gone), parsed, figures),
    }));
    const total = scanned.reduce((sum, { result }) => sum + result.indexes.length, 0);
    const rows = await tables.notes.bulkGet(rank(scanned, state.sequence, options.limit));
    // Packed text that is out of step may name a note that is gone.
    const present = rows.filter((row) => row !== undefined);
    return { hits: await hitsOf(tables, present, parsed), total };
  });
}

async function hitsOf(
  tables: Pick<Tables, 'findings'>,
  rows: readonly NoteRow[],
  query: Query,
): Promise<NoteHit[]> {
  const meant = await figuresMeant(tables, rows, query.figures);
  return rows.map((row, i) => {
    const figures = meant[i] ?? [];
    const matches = findMatches(row, query, figures);
    return { note: toNote(row), matches, ...(figures.length > 0 ? { figures } : {}) };
  });
}
