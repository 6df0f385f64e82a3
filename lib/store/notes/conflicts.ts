import type { Note } from '@/lib/model/note';
import type { PangzhuDatabase } from '../database';
import { carryOut, read } from '../save';
import { StoreError } from '../store-error';
import { insertNote, putInBin, removeNote, toNote } from './note-rows';
import type { NoteOperation } from './notes';

/** What is to stay of a conflict copy and the note that it was meant for: both, the copy alone, or the other alone. */
export type ConflictChoice = 'both' | 'copy' | 'other';

/**
 * The conflict copies among some notes, each with the note that it was meant for; null for one that is gone. Where there are none,
 * nothing is read.
 *
 * @throws StoreError
 */
export async function conflictsAmong(
  db: PangzhuDatabase,
  notes: readonly Note[],
): Promise<{ copy: Note; other: Note | null }[]> {
  const copies = notes.filter(({ conflictOf }) => conflictOf !== undefined);
  if (copies.length === 0) return [];
  const ids = copies.map(({ conflictOf = '' }) => conflictOf);
  const rows = await read(db, ['notes'], (tables) => tables.notes.bulkGet(ids));
  return copies.map((copy, i) => ({ copy, other: rows[i] ? toNote(rows[i]) : null }));
}

/**
 * Ends a conflict: what stays is no conflict copy any more, what goes can be brought back as any deleted note can.
 *
 * @param operation.id the copy's
 * @returns what stays; of both, the copy
 * @throws StoreError `not-found` when it is no conflict copy, or (to be kept) the other is gone
 */
export async function settleConflict(
  db: PangzhuDatabase,
  operation: NoteOperation & { readonly keep: ConflictChoice },
): Promise<Note> {
  const { operationId, id, keep } = operation;
  return await carryOut(
    db,
    { id: operationId, kind: 'settle', note: id },
    async (tables, state) => {
      const copy = await tables.notes.get(id);
      if (copy?.conflictOf === undefined) throw new StoreError('not-found');
      const other = await tables.notes.get(copy.conflictOf);
      if (keep === 'other') {
        if (!other) throw new StoreError('not-found');
        await removeNote(tables, state, copy);
        await putInBin(tables, state, copy);
        return { result: toNote(other), note: id };
      }
      if (keep === 'copy' && other) {
        await removeNote(tables, state, other);
        await putInBin(tables, state, other);
      }
      const { conflictOf: _, ...settled } = copy;
      await removeNote(tables, state, copy);
      return { result: await insertNote(tables, state, settled), note: id };
    },
    async (tables, done) => {
      const row = (await tables.notes.get(done.note)) ?? (await tables.bin.get(done.note));
      if (!row) throw new StoreError('not-found');
      const kept = keep === 'other' ? await tables.notes.get(row.conflictOf ?? '') : row;
      return toNote(kept ?? row);
    },
  );
}
