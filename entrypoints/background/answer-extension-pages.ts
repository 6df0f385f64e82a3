import { answer } from '@/lib/messaging/messenger';
import { settleConflict } from '@/lib/store/notes/conflicts';
import { deleteNote, noteById, restoreNote, updateNote } from '@/lib/store/notes/notes';
import { errorCode, mendSearchText, withDatabase } from './database';
import { openNote } from './open-note';
import { tellAllPages, tellPages } from './tell-pages';

/** Answers the popup, the side panel and the library. They read the database themselves; what changes it comes here. */
export function answerExtensionPages(): void {
  answer('mendSearchText', () => mendSearchText({ needed: true }), errorCode);

  answer(
    'openNote',
    async ({ id, newTab }) => {
      await openNote(await withDatabase((db) => noteById(db, id)), newTab);
    },
    errorCode,
  );

  answer(
    'settleConflict',
    async (choice) => {
      const note = await withDatabase((db) => settleConflict(db, choice));
      await tellPages(note.article.url);
      return note;
    },
    errorCode,
  );

  answer(
    'updateNote',
    async (update) => {
      const result = await withDatabase((db) => updateNote(db, update));
      await tellPages(result.note.article.url);
      return result;
    },
    errorCode,
  );

  answer(
    'deleteNote',
    async ({ operationId, id }) => {
      const note = await withDatabase((db) => noteById(db, id));
      await withDatabase((db) => deleteNote(db, { operationId, id }));
      await tellPages(note.article.url);
    },
    errorCode,
  );

  answer(
    'restoreNote',
    async ({ operationId, id }) => {
      const note = await withDatabase((db) => restoreNote(db, { operationId, id }));
      await tellPages(note.article.url);
      return note;
    },
    errorCode,
  );

  answer('manyNotesChanged', tellAllPages, errorCode);
}
