import type { MuteScope } from '@/components/side-panel/muted-names';
import { changesBetween } from '@/lib/anchor/changes/article-changes';
import { noteConflicts } from '@/lib/anchor/changes/note-conflicts';
import { ask } from '@/lib/messaging/messenger';
import type { ArticleMetadata, KeptArticle } from '@/lib/model/article';
import type { Note } from '@/lib/model/note';
import type { NoteConflict } from '@/lib/model/note-conflict';
import { pageKey } from '@/lib/model/page-key';
import type { Evidence, SameText } from '@/lib/model/page-report';
import { articlesOfPage, textHashOf } from '@/lib/store/articles/articles';
import { sameTextElsewhere } from '@/lib/store/articles/same-text';
import type { PangzhuDatabase } from '@/lib/store/database';
import { muteScopes } from '@/lib/store/mutes';
import { conflictsAmong } from '@/lib/store/notes/conflicts';
import { notesOfPage } from '@/lib/store/notes/notes';

/** An article as its page reads now. */
type ArticleNow = Pick<KeptArticle, 'metadata' | 'text' | 'textHash'>;

/** What the database holds of a page. */
export interface PageContext {
  readonly notes: readonly Note[];
  readonly kept: readonly KeptArticle[];
  readonly elsewhere: readonly SameText[];
  readonly conflicts: ReadonlyMap<string, NoteConflict>;
  /** The keys of names that are not to be marked on it (`nameKey`), and where else. */
  readonly mutes: ReadonlyMap<string, MuteScope>;
}

/** The article in a tab; null where there is none, or no reader. */
export async function articleIn(tabId: number, url: string): Promise<ArticleNow | null> {
  const reply = await ask('passageOf', { passage: 'text' }, tabId);
  if (!reply.ok || !reply.value?.text) return null;
  const { article, text } = reply.value;
  return { metadata: { ...article, url }, text, textHash: await textHashOf(text) };
}

/** @throws StoreError */
export async function pageContext(
  db: PangzhuDatabase,
  url: string,
  now: ArticleNow | null,
): Promise<PageContext> {
  const notes = await notesOfPage(db, url);
  const kept = await articlesOfPage(db, url);
  // The page may have been edited since, here or there: what was kept of it first counts too.
  const texts = [now, kept.find(({ text }) => text !== '')].filter((each) => each != null);
  // Of one page several texts may have been kept.
  const pages = new Map<string, ArticleMetadata>();
  for (const text of texts) {
    for (const { metadata } of await sameTextElsewhere(db, text)) {
      pages.set(pageKey(metadata.url), metadata);
    }
  }
  const elsewhere: SameText[] = [];
  for (const article of pages.values()) {
    elsewhere.push({ article, notes: await notesOfPage(db, article.url) });
  }
  const conflicts = noteConflicts(await conflictsAmong(db, notes));
  const mutes = await muteScopes(db, url);
  return {
    notes,
    kept,
    elsewhere: elsewhere.filter((each) => each.notes.length > 0),
    conflicts,
    mutes,
  };
}

/** How the page reads against its first kept text; null where there is nothing to compare. */
export function evidenceOf(kept: readonly KeptArticle[], now: ArticleNow | null): Evidence | null {
  const first = kept.find(({ text }) => text !== '');
  if (!first || !now) return null;
  return { captured: first.captured, change: changesBetween(first.text, now.text) };
}
