import { onlyNote, type PackedNotes, packNotes } from '@/lib/search/packed';
import { packingKind } from '@/lib/search/packing-kind';
import type { PangzhuDatabase } from './database';
import { read, stateOf, writeNotes } from './save';
import type { NoteRow } from './schema';
import { putChunk } from './search-text';

export interface SearchTextReport {
  /** Whether every note is found by what it says, and nothing else is found. */
  readonly sound: boolean;
  readonly notes: number;
  /** Notes that are not packed, packed notes that are not there, and notes packed with another text than theirs. */
  readonly missing: number;
  readonly extra: number;
  readonly different: number;
}

/**
 * How many notes are read at once and make a chunk, how many chunks more than that are too many, and how long a rebuild of a
 * hundred thousand may take, in milliseconds.
 */
const batchSize = 2_000;
const mostSmallChunks = 200;
const rebuildTimeLimit = 120_000;

/**
 * Whether the packed text should be built anew: it was found out of step, an earlier version of the extension folded text
 * another way, or edits have left too many small chunks. Takes a moment; for every start.
 *
 * @throws StoreError
 */
export async function needsRebuild(db: PangzhuDatabase): Promise<boolean> {
  return await read(db, ['meta', 'chunks'], async (tables) => {
    const state = await stateOf(tables);
    const inStep = state.searchTextSound && state.packingKind === packingKind();
    return !inStep || (await tables.chunks.count()) > mostSmallChunks + state.count / batchSize;
  });
}

/**
 * Compares the packed text with the notes, all of them. Saves wait while it runs: for when something is wrong, or idle.
 *
 * @throws StoreError
 */
export async function checkSearchText(db: PangzhuDatabase): Promise<SearchTextReport> {
  return await read(db, ['meta', 'notes', 'texts', 'chunks'], async (tables) => {
    const state = await stateOf(tables);
    const report = { notes: await tables.notes.count(), missing: 0, extra: 0, different: 0 };
    const chunks = await tables.chunks.toArray();
    // Notes from before the first chunk belong to none.
    let covered = 0;
    for (const [i, { first, gone }] of chunks.entries()) {
      const end = chunks[i + 1]?.first ?? Number.POSITIVE_INFINITY;
      const rows = await tables.notes.where('sequence').between(first, end, true, false).toArray();
      const unseen = new Map(rows.map((row) => [row.sequence, row]));
      const left = new Set(gone);
      const text = await tables.texts.get(first);
      for (const [at, id] of text?.ids.entries() ?? []) {
        const sequence = text?.sequences[at] as number;
        const row = unseen.get(sequence);
        if (left.has(sequence)) continue;
        if (row?.id !== id) report.extra += 1;
        else if (!samePacked(onlyNote(text as PackedNotes, at), packNotes([row]))) {
          report.different += 1;
        }
        unseen.delete(sequence);
      }
      report.missing += unseen.size;
      covered += rows.length;
    }
    report.missing += report.notes - covered;
    const wrong = report.missing + report.extra + report.different;
    return { sound: state.searchTextSound && wrong === 0, ...report };
  });
}

function samePacked(a: PackedNotes, b: PackedNotes): boolean {
  const columns = ['articles', 'pages', 'days', 'kinds', 'starts', 'ends'] as const;
  return (
    a.text === b.text &&
    a.bounds.every((bound, i) => bound === b.bounds[i]) &&
    columns.every((name) => a[name][0] === b[name][0])
  );
}

/**
 * Builds the packed text anew from the notes, in one transaction: until it is done, searches use the old one.
 *
 * @param onProgress is told how many of how many notes are done
 * @throws StoreError
 */
export async function rebuildSearchText(
  db: PangzhuDatabase,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<void> {
  await writeNotes(
    db,
    async (tables, state) => {
      const all = await tables.notes.count();
      await tables.texts.clear();
      await tables.chunks.clear();
      state.searchTextSound = true;
      state.packingKind = packingKind();
      let last = 0;
      for (let done = 0; ; ) {
        onProgress(done, all);
        const rows = await tables.notes.where('sequence').above(last).limit(batchSize).toArray();
        const [first] = rows;
        if (!first) break;
        await putChunk(tables, state, first.sequence, packNotes(rows));
        last = (rows.at(-1) as NoteRow).sequence;
        done += rows.length;
      }
    },
    rebuildTimeLimit,
  );
}
