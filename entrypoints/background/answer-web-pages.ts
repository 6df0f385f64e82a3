import { browser } from 'wxt/browser';
import { injectReader } from '@/lib/messaging/inject-reader';
import { answer, ask } from '@/lib/messaging/messenger';
import { VisitPieces } from '@/lib/messaging/visit-pieces';
import { markStyles } from '@/lib/settings/mark-styles';
import { isMarked, markingItem } from '@/lib/settings/marking';
import { mutesOf } from '@/lib/store/mutes';
import { deleteNote, noteAddedBy, notesOfPage } from '@/lib/store/notes/notes';
import { allPacks } from '@/lib/store/packs';
import { StoreError } from '@/lib/store/store-error';
import { errorCode, withDatabase } from './database';
import { earlierFigures, openFigures } from './earlier-figures';
import { earlierNotes } from './earlier-notes';
import { openEditorWindow } from './editor-window';
import { keepVisit } from './keep-visit';
import { firstNotes, furtherNotes } from './page-notes';
import { takePending } from './pending';
import { saveNote } from './save-note';
import { pageOf, tabOf } from './sender-page';
import { tellPages } from './tell-pages';

const visits = new VisitPieces();

/** Answers our scripts in web pages. They may see and touch nothing but their own page's notes. */
export function answerWebPages(): void {
  answer('probed', async ({ article }, sender) => {
    const page = pageOf(sender);
    const wanted = article || (await withDatabase((db) => notesOfPage(db, page))).length > 0;
    if (wanted) await injectReader(tabOf(sender));
  });

  answer('dictionaryPacks', async () => {
    // Without the database the bundled dictionary is there.
    const packs = await withDatabase(allPacks).catch(() => []);
    return packs.filter(({ enabled }) => enabled).map(({ dictionary }) => dictionary);
  });

  answer(
    'pageOpened',
    async (_, sender) => {
      const page = pageOf(sender);
      const marking = isMarked(await markingItem.getValue(), new URL(page).hostname);
      const marks = await markStyles();
      const show = await takePending(tabOf(sender));
      try {
        const told = await firstNotes(page, tabOf(sender));
        return await withDatabase(async (db) => ({
          ...told,
          show,
          marking,
          marks,
          muted: await mutesOf(db, page),
          // What a newer version wrote can be read.
          trouble: db.refusal === 'newer-schema' ? null : db.refusal,
        }));
      } catch (error) {
        // Without the database names can still be marked.
        return {
          notes: [],
          more: false,
          show,
          marking,
          marks,
          muted: [],
          trouble: errorCode(error),
        };
      }
    },
    errorCode,
  );

  answer(
    'furtherNotes',
    ({ told }, sender) => furtherNotes(pageOf(sender), tabOf(sender), told),
    errorCode,
  );

  answer('pageRead', async ({ names }, sender) => {
    const tabId = tabOf(sender);
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#16875d' });
    await browser.action.setBadgeText({ tabId, text: names > 0 ? String(names) : '' });
    void ask('pageChanged', { tabId });
  });

  answer(
    'pageSeen',
    async ({ piece }, sender) => {
      const page = pageOf(sender);
      const visit = visits.join(tabOf(sender), piece);
      if (visit && (await keepVisit(page, visit))) await tellPages(page, tabOf(sender));
    },
    errorCode,
  );

  answer('openEditor', (_, sender) => openEditorWindow(tabOf(sender)));

  answer(
    'addNote',
    async ({ operationId, passage, body }, sender) => {
      const note = await saveNote(pageOf(sender), { operationId, passage, body });
      await tellPages(note.article.url, tabOf(sender));
      return note;
    },
    errorCode,
  );

  answer(
    'earlierNotes',
    async ({ names }, sender) => {
      const page = pageOf(sender);
      return (await withDatabase((db) => earlierNotes(db, page, names))).length;
    },
    errorCode,
  );

  answer(
    'earlierFigures',
    async (figure, sender) => {
      const page = pageOf(sender);
      return (await withDatabase((db) => earlierFigures(db, page, figure))).count;
    },
    errorCode,
  );

  answer(
    'openFigures',
    async (figure, sender) => {
      const page = pageOf(sender);
      await openFigures(await withDatabase((db) => earlierFigures(db, page, figure)));
    },
    errorCode,
  );

  answer(
    'undoNote',
    async ({ operationId, added }, sender) => {
      const page = pageOf(sender);
      // Who knows the operation made the note: a page cannot delete what it did not add.
      const id = await withDatabase((db) => noteAddedBy(db, added));
      const own = await withDatabase((db) => notesOfPage(db, page));
      if (id === null || own.every((note) => note.id !== id)) throw new StoreError('not-found');
      await withDatabase((db) => deleteNote(db, { operationId, id }));
      await tellPages(page, tabOf(sender));
    },
    errorCode,
  );
}
