import { Catalogue } from '@/lib/search/listing/catalogue';
import { othersTurn } from '@/lib/text/in-slices';
import { asLongAsWaited } from '../as-long-as-waited';
import type { PangzhuDatabase } from '../database';
import { read, stateOf } from '../save';
import type { NoteRow } from '../schema';
import type { Tables } from '../tables';

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
    const { batches, gone, all, sequence } = await read(
      db,
      ['notes', 'bin', 'meta'],
      async (tables) => {
        const since = catalogue.lastSequence;
        const [batches, gone, state] = await Promise.all([
          asLongAsWaited(batchesSince(tables, since)),
          tables.bin.where('sequence').above(since).primaryKeys(),
          stateOf(tables),
        ]);
        return { batches, gone, all: state.count, sequence: state.sequence };
      },
    );
    signal?.throwIfAborted();
    for (const id of gone) catalogue.remove(id);
    for (const [i, rows] of batches.entries()) {
      if (i > 0) await othersTurn();
      signal?.throwIfAborted();
      catalogue.add(rows);
      onProgress(Math.min(catalogue.count, all), all);
    }
    until ??= sequence;
    if (batches.at(-1)?.length === batchSize) {
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

/** Reads the notes saved since, a batch at each call; null once all are read. */
function batchesSince(
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

/** Counts every change of the notes: another number means that something is to be read anew. @throws StoreError */
export async function lastSequence(db: PangzhuDatabase): Promise<number> {
  return (await read(db, ['meta'], stateOf)).sequence;
}
