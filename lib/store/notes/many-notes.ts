import { limits } from '@/lib/model/note';
import type { TagChange, TagsOfNote } from '@/lib/model/notes-change';
import type { PangzhuDatabase } from '../database';
import { read, writeNotes } from '../save';
import type { NoteRow } from '../schema';
import type { Tables } from '../tables';
import { insertNotes, nextRevision, putAllInBin, removeNotes, rewriteNotes } from './note-rows';

/**
 * Changes of many notes, as many to a transaction as saves of others can wait for: each note is changed wholly or not at all.
 * Whoever wants no more of it stops asking for the next transaction; what was done stays done.
 */
const batchSize = 1_000;
/** Hundreds of notes take longer than one save. In milliseconds. */
const timeLimit = 60_000;

/** What one transaction did. */
export interface ChangedNotes<Before> {
  /** How many notes it went through. */
  readonly seen: number;
  /** Those that it changed, as they were before, the one saved first of all before the others. */
  readonly changed: readonly Before[];
}

/**
 * Adds tags to many notes, and takes tags off them. Notes that are gone, that it would change nothing of, or that would carry
 * more tags than a note may, are left as they are. The order of the notes' last saves stays what it was among them.
 *
 * @throws StoreError
 */
export async function* changeTags(
  db: PangzhuDatabase,
  ids: readonly string[],
  change: TagChange,
): AsyncGenerator<ChangedNotes<TagsOfNote>> {
  for (const batch of batches(await asSaved(db, ids))) {
    yield await retag(db, batch, ({ tags }) => changed(tags, change));
  }
}

/**
 * Takes a change of tags back: notes that carry what it gave them carry what they did before; of those whose tags were changed
 * again since, only what it had added and taken off.
 *
 * @param before of the notes that it changed
 * @throws StoreError
 */
export async function* undoTags(
  db: PangzhuDatabase,
  before: readonly TagsOfNote[],
  change: TagChange,
): AsyncGenerator<ChangedNotes<TagsOfNote>> {
  for (const batch of batches(before)) {
    const tagsBefore = new Map(batch.map(({ id, tags }) => [id, tags]));
    const ids = batch.map(({ id }) => id);
    yield await retag(db, ids, ({ id, tags }) => {
      const old = tagsBefore.get(id) ?? tags;
      const given = changed(old, change);
      if (sameTags(tags, given)) return old;
      return changed(tags, {
        add: old.filter((tag) => !given.includes(tag)),
        remove: given.filter((tag) => !old.includes(tag)),
      });
    });
  }
}

function changed(tags: readonly string[], { add, remove }: TagChange): string[] {
  return [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add])];
}

function sameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, i) => tag === b[i]);
}

async function retag(
  db: PangzhuDatabase,
  ids: readonly string[],
  tagsOf: (row: NoteRow) => readonly string[],
): Promise<ChangedNotes<TagsOfNote>> {
  return await writeNotes(
    db,
    async (tables, state) => {
      const rows = await present(tables, ids);
      const rewritings = rows.flatMap((stored) => {
        const tags = [...tagsOf(stored)];
        if (sameTags(tags, stored.tags) || tags.length > limits.tags) return [];
        const { comment, colour, status } = stored;
        const body = { comment, colour, tags, ...(status && { status }) };
        return [{ stored, next: nextRevision(stored, body) }];
      });
      if (rewritings.length > 0) await rewriteNotes(tables, state, rewritings);
      return {
        seen: ids.length,
        changed: rewritings.map(({ stored: { id, tags } }) => ({ id, tags })),
      };
    },
    timeLimit,
  );
}

/**
 * Deletes many notes; all of them can be brought back until others are deleted after them.
 *
 * @returns their ids
 * @throws StoreError
 */
export async function* deleteNotes(
  db: PangzhuDatabase,
  ids: readonly string[],
): AsyncGenerator<ChangedNotes<string>> {
  for (const batch of batches(await asSaved(db, ids))) {
    yield await writeNotes(
      db,
      async (tables, state) => {
        const rows = await present(tables, batch);
        if (rows.length > 0) await removeNotes(tables, state, rows);
        await putAllInBin(tables, state, rows);
        return { seen: batch.length, changed: rows.map(({ id }) => id) };
      },
      timeLimit,
    );
  }
}

/** Brings deleted notes back, those that still can be. @returns their ids @throws StoreError */
export async function* restoreNotes(
  db: PangzhuDatabase,
  ids: readonly string[],
): AsyncGenerator<ChangedNotes<string>> {
  for (const batch of batches(ids)) {
    yield await writeNotes(
      db,
      async (tables, state) => {
        const rows = (await tables.bin.bulkGet([...batch])).filter((row) => row !== undefined);
        await tables.bin.bulkDelete(rows.map(({ id }) => id));
        if (rows.length > 0) await insertNotes(tables, state, rows);
        return { seen: batch.length, changed: rows.map(({ id }) => id) };
      },
      timeLimit,
    );
  }
}

async function present({ notes }: Tables, ids: readonly string[]): Promise<NoteRow[]> {
  const rows = (await notes.bulkGet([...ids])).filter((row) => row !== undefined);
  return rows.sort((a, b) => a.sequence - b.sequence);
}

/** Notes in the order of their last saves: their search text then goes chunk by chunk. Those that are gone may be left out. */
async function asSaved(db: PangzhuDatabase, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length <= batchSize) return ids;
  const wanted = new Set(ids);
  const all = await read(db, ['notes'], ({ notes }) => notes.orderBy('sequence').primaryKeys());
  return all.filter((id) => wanted.has(id));
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += batchSize) yield all.slice(from, from + batchSize);
}
