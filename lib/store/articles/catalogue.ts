import { noteCharacters } from '@/lib/model/note-characters';
import { Catalogue } from '@/lib/search/listing/catalogue';
import { othersTurn } from '@/lib/text/in-slices';
import { asLongAsWaited } from '../as-long-as-waited';
import type { PangzhuDatabase } from '../database';
import { read, stateOf } from '../save';
import type { NoteRow } from '../schema';
import type { Tables } from '../tables';

/** How many notes are read at once, first and at most: a page does nothing else for as long, and the next may all be long ones. */
const firstBatch = 50;
const mostNotes = 250;
/** And about how many characters in them: the browser unpacks all of a batch in one task, however long the notes are. */
const mostCharacters = 1_000_000;
/** How many deletions are read at once: ids only. */
const mostDeleted = 500;
/** How many more places than notes a catalogue may have that notes are gone from; then a new one is better. */
const mostHoles = 1_000;

/**
 * Brings a catalogue up to date: what was saved since is read, or all when notes were deleted and nobody knows which. A call
 * that is given up leaves it as far as it got, for the next call to go on from.
 *
 * @param catalogue a new one, or an earlier call's
 * @param onProgress is told how many notes of how many are read
 * @returns the same catalogue, or a new one
 * @throws StoreError; the signal's reason when it is aborted
 */
export async function readCatalogue(
  db: PangzhuDatabase,
  catalogue: Catalogue,
  onProgress: (done: number, all: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Catalogue> {
  const isNew = catalogue.lastSequence === 0;
  let until: number | null = null;
  const batch = { size: firstBatch };
  while (true) {
    const { added, gone, all, sequence } = await read(
      db,
      ['notes', 'bin', 'meta'],
      async (tables) => {
        const state = await stateOf(tables);
        const { lastSequence, lastDeletion } = catalogue;
        const [added, gone] = await Promise.all([
          asLongAsWaited(notesSince(tables, lastSequence, batch)),
          asLongAsWaited(deletedSince(tables, lastDeletion ?? state.sequence)),
        ]);
        return { added, gone, all: state.count, sequence: state.sequence };
      },
    );
    signal?.throwIfAborted();
    // Whatever was deleted before there was a catalogue is not in it.
    catalogue.lastDeletion ??= sequence;
    for (const { ids, last } of gone) {
      for (const id of ids) catalogue.remove(id);
      catalogue.lastDeletion = last;
      await othersTurn();
      signal?.throwIfAborted();
    }
    for (const [i, { rows }] of added.entries()) {
      if (i > 0) await othersTurn();
      signal?.throwIfAborted();
      catalogue.add(rows);
      onProgress(Math.min(catalogue.count, all), all);
    }
    until ??= sequence;
    const moreAdded = added.at(-1)?.more === true;
    const moreGone = gone.at(-1)?.more === true;
    if (moreAdded || moreGone) {
      const isBehind =
        (moreAdded && catalogue.lastSequence < until) ||
        (moreGone && catalogue.lastDeletion < until);
      // What comes while it is read is the next call's: during an import there would be no end to it.
      if (!isBehind && sequence > until) return catalogue;
      continue;
    }
    const full = catalogue.count === all && catalogue.gone <= catalogue.count + mostHoles;
    // More notes are gone than the bin still tells of, or so many that the catalogue is mostly holes.
    if (full || isNew) return catalogue;
    return await readCatalogue(db, new Catalogue(), onProgress, signal);
  }
}

/** Notes saved one after the other. */
interface Saved {
  readonly rows: readonly NoteRow[];
  /** Whether there may be others after them. */
  readonly more: boolean;
}

/** Reads the notes saved since, a batch at each call; null once all are read. How large the next is to be is left in `batch`. */
function notesSince(
  { notes }: Pick<Tables, 'notes'>,
  since: number,
  batch: { size: number },
): () => Promise<Saved | null> {
  let last: number | null = since;
  return async () => {
    if (last === null) return null;
    const { size } = batch;
    const rows = await notes.where('sequence').above(last).limit(size).toArray();
    const more = rows.length === size;
    last = more ? (rows.at(-1)?.sequence ?? null) : null;
    batch.size = nextBatch(rows, size);
    return { rows, more };
  };
}

/** As many notes as hold about enough, if they are like these; how long they are is known only once they are read. */
function nextBatch(rows: readonly NoteRow[], size: number): number {
  const read = rows.reduce((sum, row) => sum + noteCharacters(row), 0);
  const fitting = Math.floor((mostCharacters * rows.length) / Math.max(1, read));
  return Math.max(1, Math.min(mostNotes, 2 * size, fitting));
}

/** Notes deleted one after the other. */
interface Deleted {
  readonly ids: readonly string[];
  /** The sequence of the last of them. */
  readonly last: number;
  /** Whether there may be others after them. */
  readonly more: boolean;
}

/** Reads what was deleted since and can still be brought back, in the same way. */
function deletedSince({ bin }: Pick<Tables, 'bin'>, since: number): () => Promise<Deleted | null> {
  let last: number | null = since;
  return async () => {
    if (last === null) return null;
    const ids = await bin.where('sequence').above(last).limit(mostDeleted).primaryKeys();
    const id = ids.at(-1);
    const row = id === undefined ? undefined : await bin.get(id);
    const more = ids.length === mostDeleted;
    last = more ? (row?.sequence ?? null) : null;
    return row ? { ids, last: row.sequence, more } : null;
  };
}

/** Counts every change of the notes: another number means that something is to be read anew. @throws StoreError */
export async function lastSequence(db: PangzhuDatabase): Promise<number> {
  return (await read(db, ['meta'], stateOf)).sequence;
}
