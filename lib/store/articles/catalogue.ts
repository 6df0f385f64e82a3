import { Catalogue } from '@/lib/search/listing/catalogue';
import { othersTurn } from '@/lib/text/in-slices';
import { asLongAsWaited } from '../as-long-as-waited';
import type { PangzhuDatabase } from '../database';
import { read, stateOf } from '../save';
import type { NoteRow } from '../schema';
import type { Tables } from '../tables';

/** How many notes are read at once: a page does nothing else for as long. */
const batchSize = 500;
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
  while (true) {
    const { added, gone, all, sequence } = await read(
      db,
      ['notes', 'bin', 'meta'],
      async (tables) => {
        const state = await stateOf(tables);
        const { lastSequence, lastDeletion } = catalogue;
        const [added, gone] = await Promise.all([
          asLongAsWaited(notesSince(tables, lastSequence)),
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
    for (const [i, rows] of added.entries()) {
      if (i > 0) await othersTurn();
      signal?.throwIfAborted();
      catalogue.add(rows);
      onProgress(Math.min(catalogue.count, all), all);
    }
    until ??= sequence;
    const moreAdded = added.at(-1)?.length === batchSize;
    const moreGone = gone.at(-1)?.ids.length === batchSize;
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

/** Reads the notes saved since, a batch at each call; null once all are read. */
function notesSince(
  { notes }: Pick<Tables, 'notes'>,
  since: number,
): () => Promise<NoteRow[] | null> {
  let last: number | null = since;
  return async () => {
    if (last === null) return null;
    const rows = await notes.where('sequence').above(last).limit(batchSize).toArray();
    last = rows.length === batchSize ? (rows.at(-1)?.sequence ?? null) : null;
    return rows;
  };
}

/** Notes deleted one after the other. */
interface Deleted {
  readonly ids: readonly string[];
  /** The sequence of the last of them. */
  readonly last: number;
}

/** Reads what was deleted since and can still be brought back, in the same way. */
function deletedSince({ bin }: Pick<Tables, 'bin'>, since: number): () => Promise<Deleted | null> {
  let last: number | null = since;
  return async () => {
    if (last === null) return null;
    const ids = await bin.where('sequence').above(last).limit(batchSize).primaryKeys();
    const id = ids.at(-1);
    const row = id === undefined ? undefined : await bin.get(id);
    last = ids.length === batchSize ? (row?.sequence ?? null) : null;
    return row ? { ids, last: row.sequence } : null;
  };
}

/** Counts every change of the notes: another number means that something is to be read anew. @throws StoreError */
export async function lastSequence(db: PangzhuDatabase): Promise<number> {
  return (await read(db, ['meta'], stateOf)).sequence;
}
