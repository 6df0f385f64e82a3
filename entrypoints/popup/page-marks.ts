import type { Problem } from '@/components/parts/problem';
import { pageUrl } from '@/lib/article/page-url';
import { ask } from '@/lib/messaging/messenger';
import { problemOf } from '@/lib/messaging/note-calls';
import { pageTab } from '@/lib/messaging/page-tab';
import type { Note, PageMark } from '@/lib/model/note';
import { pageNoteOf } from '@/lib/store/notes/page-note';
import { recentTags } from '@/lib/store/tags';
import { watchStore } from '@/lib/store/watch-store';

export interface PageMarksState {
  /** The page's note, which holds its article's tags and status; null while there is none. */
  readonly note: Note | null;
  /** The most recent first. */
  readonly knownTags: readonly string[];
}

/** Tells how the current tab's article is tagged, now and whenever that changes; null where it cannot be, or is not known. */
export async function watchPageMarks(tell: (marks: PageMarksState | null) => void): Promise<void> {
  const tab = await pageTab();
  if (!tab) return;
  const page = pageUrl(tab.url);
  watchStore(
    async (db) => ({ note: await pageNoteOf(db, page), knownTags: await recentTags(db) }),
    {
      // Where nothing can be written nothing is offered to be.
      value: (marks, refusal) => tell(refusal === null ? marks : null),
      trouble: () => tell(null),
    },
  );
}

/** Tags the current tab's article or sets its status. */
export async function markPage(change: PageMark): Promise<Problem | null> {
  const tab = await pageTab();
  if (!tab) return 'gone';
  const operationId = crypto.randomUUID();
  return await problemOf(ask('markPage', { operationId, tabId: tab.id, change }));
}
