import type { NoteHit, SearchResult } from '@/lib/model/note-hit';
import { findMatches } from '@/lib/search/matches';
import { hasFieldsOfToday, type PackedNotes } from '@/lib/search/packed';
import type { FiguresFound } from '@/lib/search/packed-figures';
import { asksForAll, parseQuery, type Query } from '@/lib/search/query/query';
import { rank, rankSteps, type Scanned } from '@/lib/search/rank';
import { scan } from '@/lib/search/scan';
import type { Steps } from '@/lib/text/steps';
import { figuresFor, figuresMeant } from '../articles/figures';
import type { PangzhuDatabase } from '../database';
import { read, stateOf } from '../save';
import type { ChunkRow, NoteRow } from '../schema';
import { readSearchText, type SearchText } from '../search-text/search-text';
import type { Tables } from '../tables';
import { toNote } from './note-rows';

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
  const unclear = parsed.unclear.length > 0 ? { unclear: parsed.unclear } : {};
  return await read(db, tableNames, async (tables) => {
    if (asksForAll(parsed)) {
      const { count } = await stateOf(tables);
      const rows = await tables.notes.orderBy('sequence').reverse().limit(options.limit).toArray();
      const hits = rows.map((row) => ({ note: toNote(row), matches: [] }));
      return { hits, total: count, ...unclear };
    }
    const { chunks, figures, sequence, inStep } = await readText(db, tables, parsed);
    const scanned = chunks.map((chunk) => scanChunk(chunk, figures, parsed));
    const total = scanned.reduce((sum, { result }) => sum + result.indexes.length, 0);
    const rows = await tables.notes.bulkGet(rank(scanned, sequence, options.limit));
    // Packed text that is out of step may name a note that is gone.
    const present = rows.filter((row) => row !== undefined);
    const hits = await hitsOf(tables, present, parsed);
    return { hits, total, ...unclear, ...(inStep ? {} : { outOfStep: true }) };
  });
}

/**
 * The ids of all notes that answer a query, in the order of `findNotes`; null when it asks for nothing, and so for all. The
 * search itself is in steps, after the database was read: it takes long when it finds tens of thousands. Where the text that
 * is searched is out of step with the notes, some may not be found.
 *
 * @throws StoreError
 */
export async function findIds(
  db: PangzhuDatabase,
  query: string,
  synonyms?: FindOptions['synonyms'],
): Promise<{ readonly ids: Steps<readonly string[]>; readonly outOfStep: boolean } | null> {
  const parsed = parseQuery(query, { synonyms });
  if (asksForAll(parsed)) return null;
  const text = await read(db, ['meta', 'texts', 'chunks', 'figures'], (tables) =>
    readText(db, tables, parsed),
  );
  return { ids: idsIn(text, parsed), outOfStep: !text.inStep };
}

function* idsIn(text: ReadText, query: Query): Steps<readonly string[]> {
  const scanned: Scanned[] = [];
  for (const chunk of text.chunks) {
    scanned.push(scanChunk(chunk, text.figures, query));
    yield;
  }
  return yield* rankSteps(scanned, text.sequence, Number.POSITIVE_INFINITY);
}

/** A note that was found, and the number of the article that it was made on. */
export interface FoundNote {
  readonly hit: NoteHit;
  readonly article: number;
}

/** Notes by their ids, with where the query stands in them; those that are gone are left out. @throws StoreError */
export async function foundNotes(
  db: PangzhuDatabase,
  ids: readonly string[],
  query: string,
  synonyms?: FindOptions['synonyms'],
): Promise<FoundNote[]> {
  const parsed = parseQuery(query, { synonyms });
  return await read(db, ['notes', 'findings'], async (tables) => {
    const rows = (await tables.notes.bulkGet([...ids])).filter((row) => row !== undefined);
    const hits = await hitsOf(tables, rows, parsed);
    return hits.map((hit, i) => ({ hit, article: (rows[i] as NoteRow).at.article }));
  });
}

/** What a query is answered from. */
interface ReadText {
  readonly chunks: readonly ReadChunk[];
  /** What was found for each of the query's figure terms. */
  readonly figures: readonly FiguresFound[];
  readonly sequence: number;
  /** Whether every note is in the text. */
  readonly inStep: boolean;
}

interface ReadChunk {
  readonly entry: ChunkRow;
  readonly packed: PackedNotes;
}

/** Reads the packed text in the running transaction; what has been read of it is kept for the next search. */
async function readText(
  db: PangzhuDatabase,
  tables: Pick<Tables, 'meta' | 'texts' | 'chunks' | 'figures'>,
  query: Query,
): Promise<ReadText> {
  const { sequence, textVersion, searchTextSound, count } = await stateOf(tables);
  const [figures, text] = await Promise.all([
    figuresFor(db, tables, sequence, query.figures),
    readSearchText(tables, textVersion, texts.get(db)),
  ]);
  texts.set(db, text);
  const chunks = [...text.chunks.values()].filter(({ packed }) => hasFieldsOfToday(packed));
  return { chunks, figures, sequence, inStep: searchTextSound && packedNotes(chunks) === count };
}

function scanChunk(
  { entry, packed }: ReadChunk,
  figures: readonly FiguresFound[],
  query: Query,
): Scanned {
  return { packed, result: scan(packed, new Set(entry.gone), query, figures) };
}

function packedNotes(chunks: readonly ReadChunk[]): number {
  return chunks.reduce((sum, { entry }) => sum + entry.notes - entry.gone.length, 0);
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
