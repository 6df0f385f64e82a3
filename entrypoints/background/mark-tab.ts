import { browser } from 'wxt/browser';
import { pageUrl } from '@/lib/article/page-url';
import { injectReader } from '@/lib/messaging/inject-reader';
import { ask } from '@/lib/messaging/messenger';
import type { Passage } from '@/lib/messaging/protocol';
import type { Note, PageMark } from '@/lib/model/note';
import { markPage } from '@/lib/store/notes/page-note';
import { StoreError } from '@/lib/store/store-error';
import { withDatabase } from './database';

/** Tags the article in a tab or sets its status. */
export async function markTab(mark: {
  operationId: string;
  tabId: number;
  change: PageMark;
}): Promise<{ page: string; note: Note | null }> {
  const { operationId, tabId, change } = mark;
  const { url, title = '' } = await browser.tabs.get(tabId);
  if (url === undefined || !/^https?:/.test(url)) throw new StoreError('not-found');
  const page = pageUrl(url);
  const { article, text, found } = (await wholePassage(tabId)) ?? bare(title);
  const target = { article: { ...article, url: page }, textHash: '', selector: null };
  const note = await withDatabase((db) =>
    markPage(db, { operationId, target, text, found, change }),
  );
  return { page, note };
}

/** Null where no script of ours may run. */
async function wholePassage(tabId: number): Promise<Passage | null> {
  try {
    // Where there is no article there is no reader yet.
    await injectReader(tabId);
  } catch {
    return null;
  }
  const reply = await ask('passageOf', { passage: 'page' }, tabId);
  return reply.ok ? reply.value : null;
}

function bare(title: string): Omit<Passage, 'selector'> {
  const article = { url: '', title: title.trim(), bylines: [], outlet: '', published: '' };
  return { article, text: '', found: { mentions: [], figures: [] } };
}
