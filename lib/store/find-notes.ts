import type { NoteHit, SearchResult } from '@/lib/model/note-hit';
import { findMatches } from '@/lib/search/matches';
import { asksForAll, parseQuery } from '@/lib/search/query';
import { type Candidate, rank } from '@/lib/search/rank';
import { scan } from '@/lib/search/scan';
import type { PangzhuDatabase } from './database';
import { toNote } from './note-rows';
import { read } from './save';
import type { StateRow, TextRow } from './schema';
import { StoreError } from './store-error';

export interface FindOptions {
  /** The most hits to give; the total is true all the same. */
  readonly limit: number;
  /** Other names for a word of the query: a canonical name's aliases, and the reverse. */
  readonly synonyms?: (word: string) => readonly string[];
}

/** The packed text in memory, and the write up to which it holds. */
interface Loaded {
  generation: number;
  sequence: number;
  /** By their `first`. */
  readonly chunks: Map<number, TextRow>;
}

const loaded = new WeakMap<PangzhuDatabase, Loaded>();

/**
 * The notes that answer a query (see `parseQuery` for its language), the best first and those of a page together; all notes,
 * the latest first, when it asks for nothing. The first search of a database loads its packed text; later ones only what
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
  return await read(db, ['meta', 'texts', 'notes'], async () => {
    const state = await db.meta.get('state');
    if (!state) throw new StoreError('unavailable');
    if (asksForAll(parsed)) {
      const rows = await db.notes.orderBy('sequence').reverse().limit(options.limit).toArray();
      return {
        hits: rows.map((row) => ({ note: toNote(row), matches: [] })),
        total: state.count,
      };
    }
    const candidates: Candidate[] = [];
    for (const chunk of (await load(db, state)).chunks.values()) {
      const { indexes, worths } = scan(chunk, parsed);
      indexes.forEach((index, i) => {
        candidates.push({
          id: chunk.ids[index] as string,
          page: chunk.pages[index] as number,
          sequence: chunk.sequences[index] as number,
          worth: worths[i] as number,
        });
      });
    }
    const best = rank(candidates, state.sequence, options.limit);
    const rows = await db.notes.bulkGet(best.map(({ id }) => id));
    const hits: NoteHit[] = [];
    for (const row of rows) {
      // Packed text that is out of step may name a note that is gone.
      if (row) hits.push({ note: toNote(row), matches: findMatches(row, parsed) });
    }
    return { hits, total: candidates.length };
  });
}

async function load(db: PangzhuDatabase, state: StateRow): Promise<Loaded> {
  const before = loaded.get(db);
  if (before?.generation === state.textGeneration) {
    if (before.sequence < state.sequence) {
      for (const row of await db.texts.where('written').above(before.sequence).toArray()) {
        before.chunks.set(row.first, row);
      }
      before.sequence = state.sequence;
    }
    return before;
  }
  const rows = await db.texts.toArray();
  const now: Loaded = {
    generation: state.textGeneration,
    sequence: state.sequence,
    chunks: new Map(rows.map((row) => [row.first, row])),
  };
  loaded.set(db, now);
  return now;
}
