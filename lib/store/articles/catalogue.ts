import { Catalogue } from '@/lib/search/listing/catalogue';
import type { PangzhuDatabase } from '../database';
import { read, stateOf } from '../save';

/** How many notes are read at once: a page does nothing else for as long. */
const batchSize = 1_000;

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
    const { rows, gone, all, sequence } = await read(
      db,
      ['notes', 'bin', 'meta'],
      async (tables) => {
        const since = catalogue.lastSequence;
        const [batch, deleted, state] = await Promise.all([
          tables.notes.where('sequence').above(since).limit(batchSize).toArray(),
          tables.bin.where('sequence').above(since).primaryKeys(),
          stateOf(tables),
        ]);
        return { rows: batch, gone: deleted, all: state.count, sequence: state.sequence };
      },
    );
    signal?.throwIfAborted();
    for (const id of gone) catalogue.remove(id);
    catalogue.add(rows);
    onProgress(Math.min(catalogue.count, all), all);
    until ??= sequence;
    if (rows.length === batchSize) {
      // What comes while it is read is the next call's: during an import there would be no end to it.
      if (catalogue.lastSequence >= until && sequence > until) return catalogue;
      continue;
    }
    const full = catalogue.count === all && catalogue.gone <= catalogue.count + batchSize;
    // More notes are gone than the bin still tells of, or so many that the catalogue is mostly holes.
    if (full || isNew) return catalogue;
    return await readCatalogue(db, new Catalogue(), onProgress, signal);
  }
}

/** Counts every change of the notes: another number means that something is to be read anew. @throws StoreError */
export async function lastSequence(db: PangzhuDatabase): Promise<number> {
  return (await read(db, ['meta'], stateOf)).sequence;
}
