import type { Passage } from '@/lib/messaging/protocol';
import type { Note, NoteBody } from '@/lib/model/note';
import { addNote } from '@/lib/store/notes/notes';
import { addPageNote } from '@/lib/store/notes/page-note';
import { withDatabase } from './database';

/** Saves a note on `page`, whatever address the passage itself claims, and drops the draft it was written as. */
export async function saveNote(
  page: string,
  save: { operationId: string; passage: Passage; body: NoteBody; draftKey?: string },
): Promise<Note> {
  const { passage, ...rest } = save;
  const { article, text, found, selector } = passage;
  const target = { article: { ...article, url: page }, textHash: '', selector };
  const add = selector === null ? addPageNote : addNote;
  return withDatabase((db) => add(db, { ...rest, target, text, found }));
}
