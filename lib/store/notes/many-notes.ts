import { limits } from '@/lib/model/note';
import type { PangzhuDatabase } from '../database';
import { writeNotes } from '../save';
import type { NoteRow } from '../schema';
import type { Tables } from '../tables';
import { insertNotes, nextRevision, removeNotes } from './note-rows';

/** How many notes are changed in one transaction: all of them or none, and saves wait for no more. */
const batchSize = 200;

/** How a change of many notes is watched and ended. What was done before it is ended stays done. */
export interface Work {
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Tags of notes by their ids. */
export type TagsOf = ReadonlyMap<string, readonly string[]>;

/**
 * Adds tags to many notes, and takes tags off them. Notes that are gone, that it would change nothing of, or that would carry
 * more tags than a note may, are left as they are.
 *
 * @returns the tags before, of those that were changed: `setTags` takes it back
 * @throws StoreError; the signal's reason
 */
export async function changeTags(
  db: PangzhuDatabase,
  ids: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
  work: Work = {},
): Promise<TagsOf> {
  const gone = new Set(remove);
  return await retag(db, ids, work, ({ tags }) => [
    ...new Set([...tags.filter((tag) => !gone.has(tag)), ...add]),
  ]);
}

/** Gives notes these tags; see `changeTags`. */
export async function setTags(db: PangzhuDatabase, tags: TagsOf, work: Work = {}): Promise<TagsOf> {
  return await retag(db, [...tags.keys()], work, ({ id }) => tags.get(id) ?? []);
}

async function retag(
  db: PangzhuDatabase,
  ids: readonly string[],
  work: Work,
  tagsOf: (row: NoteRow) => readonly string[],
): Promise<TagsOf> {
  const before = new Map<string, readonly string[]>();
  await inBatches(ids, work, async (batch) => {
    const changed = await writeNotes(db, async (tables, state) => {
      const rows = await present(tables, batch);
      const edits = rows.flatMap((row) => {
        const tags = [...tagsOf(row)];
        const same = tags.length === row.tags.length && tags.every((tag, i) => tag === row.tags[i]);
        return same || tags.length > limits.tags ? [] : [{ row, tags }];
      });
      await removeNotes(
        tables,
        state,
        edits.map(({ row }) => row),
      );
      await insertNotes(
        tables,
        state,
        edits.map(({ row, tags }) => {
          const { comment, colour, status } = row;
          return nextRevision(row, { comment, colour, tags, ...(status && { status }) });
        }),
      );
      return edits;
    });
    for (const { row } of changed) before.set(row.id, row.tags);
  });
  return before;
}

/**
 * Deletes many notes; all of them can be brought back until others are deleted after them.
 *
 * @returns the ids of those that were there
 * @throws StoreError; the signal's reason
 */
export async function deleteNotes(
  db: PangzhuDatabase,
  ids: readonly string[],
  work: Work = {},
): Promise<string[]> {
  const deleted: string[] = [];
  await inBatches(ids, work, async (batch) => {
    const gone = await writeNotes(db, async (tables, state) => {
      const rows = await present(tables, batch);
      await removeNotes(tables, state, rows);
      await tables.bin.bulkPut(rows.map((row) => ({ ...row, sequence: state.sequence })));
      return rows.map(({ id }) => id);
    });
    deleted.push(...gone);
  });
  return deleted;
}

/** Brings deleted notes back, those that still can be. @returns their ids @throws StoreError; the signal's reason */
export async function restoreNotes(
  db: PangzhuDatabase,
  ids: readonly string[],
  work: Work = {},
): Promise<string[]> {
  const restored: string[] = [];
  await inBatches(ids, work, async (batch) => {
    const back = await writeNotes(db, async (tables, state) => {
      const rows = (await tables.bin.bulkGet([...batch])).filter((row) => row !== undefined);
      await tables.bin.bulkDelete(rows.map(({ id }) => id));
      await insertNotes(tables, state, rows);
      return rows.map(({ id }) => id);
    });
    restored.push(...back);
  });
  return restored;
}

async function present({ notes }: Tables, ids: readonly string[]): Promise<NoteRow[]> {
  return (await notes.bulkGet([...ids])).filter((row) => row !== undefined);
}

async function inBatches(
  ids: readonly string[],
  { onProgress, signal }: Work,
  change: (batch: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < ids.length; from += batchSize) {
    signal?.throwIfAborted();
    await change(ids.slice(from, from + batchSize));
    onProgress?.(Math.min(from + batchSize, ids.length), ids.length);
  }
}
