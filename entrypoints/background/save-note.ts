import type { Passage } from '@/lib/messaging/protocol';
import type { Note, NoteBody } from '@/lib/model/note';
import { addNote } from '@/lib/store/notes';
import { withDatabase } from './database';

/** Saves a note on `page`, whatever address the passage itself claims. */
export async function saveNote(
  page: string,
  save: { operationId: string; passage: Passage; body: NoteBody },
): Promise<Note> {
  const { article, text, selector } = save.passage;
  // Hashed here: pages that came over plain http have no `crypto.subtle`.
  const textHash = await sha256(text);
  return withDatabase((db) =>
    addNote(db, {
      operationId: save.operationId,
      target: { article: { ...article, url: page }, textHash, selector },
      body: save.body,
      text,
    }),
  );
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
