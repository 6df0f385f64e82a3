import { onlyNote, type PackedNotes, packNotes } from '@/lib/search/packed';
import { packingKind } from '@/lib/search/packing-kind';
import { repackFigures } from '../articles/figures';
import type { PangzhuDatabase } from '../database';
import { type OpenState, read, stateOf, writeNotes } from '../save';
import type { NoteRow } from '../schema';
import type { Tables } from '../tables';
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

/** How many notes are packed and checked at once, at least: saves have to wait for no more than that. */
const batchSize = 2_000;
/** So many chunks more than the notes need are too many. */
const mostSmallChunks = 200;

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
 * Compares the packed text with the notes, chunk by chunk. Notes can be saved meanwhile.
 *
 * @throws StoreError
 */
export async function checkSearchText(db: PangzhuDatabase): Promise<SearchTextReport> {
  const sum = { notes: 0, missing: 0, extra: 0, different: 0 };
  let from: number | null = 0;
  while (from !== null) {
    const start: number = from;
    const step = await read(db, ['notes', 'texts', 'chunks'], (tables) => checkNext(tables, start));
    for (const key of ['notes', 'missing', 'extra', 'different'] as const) sum[key] += step[key];
    from = step.next;
  }
  const { searchTextSound } = await read(db, ['meta'], stateOf);
  return { sound: searchTextSound && sum.missing + sum.extra + sum.different === 0, ...sum };
}

/** Checks the notes from this sequence up to the second chunk that begins from there on. */
async function checkNext(
  { notes, texts, chunks }: Pick<Tables, 'notes' | 'texts' | 'chunks'>,
  from: number,
) {
  const [chunk, after] = await chunks.where('first').aboveOrEqual(from).limit(2).toArray();
  const end = after?.first ?? Number.POSITIVE_INFINITY;
  const rows = await notes.where('sequence').between(from, end, true, false).toArray();
  const report = {
    notes: rows.length,
    missing: 0,
    extra: 0,
    different: 0,
    next: after?.first ?? null,
  };
  const unseen = new Map(rows.map((row) => [row.sequence, row]));
  const gone = new Set(chunk?.gone);
  const text = chunk && (await texts.get(chunk.first));
  for (const [at, id] of text?.ids.entries() ?? []) {
    const sequence = text?.sequences[at] as number;
    if (gone.has(sequence)) continue;
    const row = unseen.get(sequence);
    // What is packed below its chunk's first is not found when it is to be taken out.
    if (row?.id !== id || sequence < (chunk?.first ?? 0)) report.extra += 1;
    else if (!samePacked(onlyNote(text as PackedNotes, at), packNotes([row])))
      report.different += 1;
    unseen.delete(sequence);
  }
  report.missing = unseen.size;
  return report;
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
 * Builds the packed text anew from the notes, some thousands at a time. Notes can be saved and searched meanwhile; when it is
 * interrupted, it is still to be done.
 *
 * @param onProgress is told how many of how many notes are done
 * @throws StoreError
 */
export async function rebuildSearchText(
  db: PangzhuDatabase,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<void> {
  const before = await writeNotes(db, async (_, state) => {
    state.searchTextSound = false;
    return state.packingKind;
  });
  if (before !== packingKind()) await repackFigures(db);
  let done = 0;
  for (let from: number | null = 0; from !== null; ) {
    const start: number = from;
    const step = await writeNotes(db, async (tables, state) => {
      onProgress(done, state.count);
      const packed = await rebuildNext(tables, state, start);
      if (packed.next === null) {
        state.searchTextSound = true;
        state.packingKind = packingKind();
      }
      return packed;
    });
    done += step.notes;
    from = step.next;
  }
  onProgress(done, done);
}

/** Packs the notes anew from where the chunk at `from` begins, up to where another begins, or all that are left. */
async function rebuildNext(
  tables: Tables,
  state: OpenState,
  from: number,
): Promise<{ notes: number; next: number | null }> {
  const { notes, texts, chunks } = tables;
  // It was there a moment ago; but a save may have joined it to those before it.
  const start = (await chunks.where('first').belowOrEqual(from).last())?.first ?? 0;
  const full = await notes.where('sequence').aboveOrEqual(start).offset(batchSize).first();
  const after = full && (await chunks.where('first').aboveOrEqual(full.sequence).first());
  const end = after?.first ?? Number.POSITIVE_INFINITY;
  await chunks.where('first').between(start, end, true, false).delete();
  await texts.where('first').between(start, end, true, false).delete();
  const rows = await notes.where('sequence').between(start, end, true, false).toArray();
  for (let i = 0; i < rows.length; i += batchSize) {
    const batch = rows.slice(i, i + batchSize);
    await putChunk(tables, state, (batch[0] as NoteRow).sequence, packNotes(batch));
  }
  return { notes: rows.length, next: after?.first ?? null };
}
