import { browser } from 'wxt/browser';
import { pageUrl } from '@/lib/article/page-url';
import { answer, ask } from '@/lib/messaging/messenger';
import { attachNote, detachNote, settleChange } from '@/lib/store/notes/passages';
import { StoreError } from '@/lib/store/store-error';
import { errorCode, withDatabase } from './database';
import { keepVisit } from './keep-visit';
import { markTab } from './mark-tab';
import { saveNote } from './save-note';
import { tellPages } from './tell-pages';

/** Answers what the side panel (and the popup) do to the page beside them; what passage is meant they asked its reader. */
export function answerSidePanel(): void {
  answer(
    'markPage',
    async (mark) => {
      const { page, note } = await markTab(mark);
      await tellPages(page);
      return note;
    },
    errorCode,
  );

  answer(
    'addNoteIn',
    async ({ operationId, tabId, passage, body }) => {
      const note = await saveNote(await pageIn(tabId), { operationId, passage, body });
      await tellPages(note.article.url);
      return note;
    },
    errorCode,
  );

  answer(
    'attachNote',
    async ({ operationId, id, tabId, passage }) => {
      const { article, text, found, selector } = passage;
      const url = await pageIn(tabId);
      const target = { article: { ...article, url }, textHash: '', selector };
      const source = { target, text, found };
      const note = await withDatabase((db) => attachNote(db, { operationId, id, source }));
      await tellPages(note.article.url);
      return note;
    },
    errorCode,
  );

  answer(
    'detachNote',
    async (operation) => {
      const note = await withDatabase((db) => detachNote(db, operation));
      await tellPages(note.article.url);
      return note;
    },
    errorCode,
  );

  answer(
    'settleChange',
    async ({ tabId, ...operation }) => {
      const { id } = operation;
      const reply = await ask('passageOf', { passage: { note: id } }, tabId);
      const now = reply.ok ? reply.value?.selector?.quote.exact : undefined;
      // What is settled must be known first, and visits are told of with some delay.
      if (reply.ok && reply.value && now !== undefined) {
        await keepVisit(await pageIn(tabId), {
          passage: reply.value,
          changes: [{ note: id, now }],
        });
      }
      const note = await withDatabase((db) => settleChange(db, operation));
      await tellPages(note.article.url);
      return note;
    },
    errorCode,
  );
}

/** The address of the web page in a tab. @throws StoreError `not-found` where it shows none */
async function pageIn(tabId: number): Promise<string> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !/^https?:/.test(url)) throw new StoreError('not-found');
  return pageUrl(url);
}
