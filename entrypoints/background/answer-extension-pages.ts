import { browser } from 'wxt/browser';
import { pageUrl } from '@/lib/article/page-url';
import { answer, ask } from '@/lib/messaging/messenger';
import type { Note } from '@/lib/model/note';
import { deleteNote, restoreNote, updateNote } from '@/lib/store/notes';
import { errorCode, storedNote, withDatabase } from './database';
import { openNote } from './open-note';

/** Answers the popup, the side panel and the library. They read the database themselves; what changes it comes here. */
export function answerExtensionPages(): void {
  answer(
    'openNote',
    async ({ id, newTab }) => {
      await openNote(await storedNote(id), newTab);
    },
    errorCode,
  );

  answer(
    'updateNote',
    async (update) => {
      const result = await withDatabase((db) => updateNote(db, update));
      await tellPages(result.note);
      return result;
    },
    errorCode,
  );

  answer(
    'deleteNote',
    async ({ operationId, id }) => {
      const note = await storedNote(id);
      await withDatabase((db) => deleteNote(db, { operationId, id }));
      await tellPages(note);
    },
    errorCode,
  );

  answer(
    'restoreNote',
    async ({ operationId, id }) => {
      const note = await withDatabase((db) => restoreNote(db, { operationId, id }));
      await tellPages(note);
      return note;
    },
    errorCode,
  );
}

/** Tells the tabs that show the note's page, and whatever watches them, that its notes are others now. */
async function tellPages(note: Note): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  for (const { id, url } of tabs) {
    if (id === undefined || url === undefined || pageUrl(url) !== note.article.url) continue;
    void ask('notesChanged', undefined, id).then(() => ask('pageChanged', { tabId: id }));
  }
}
