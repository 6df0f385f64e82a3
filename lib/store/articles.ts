import type { ArticleMetadata, KeptArticle } from '@/lib/model/article';
import type { PangzhuDatabase } from './database';
import { read } from './save';
import type { ArticleRow } from './schema';

/** SHA-256 of a text in UTF-8, hexadecimal. Lone surrogates count as U+FFFD. */
export async function textHashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Keeps an article in the running transaction, unless this very text of the page is kept already: what was kept first stays.
 *
 * @returns the numbers of the article and of its page (see `NoteRow.at`)
 */
export async function keepArticle(
  db: PangzhuDatabase,
  metadata: ArticleMetadata,
  text: string,
  textHash: string,
): Promise<{ article: number; page: number }> {
  const { url } = metadata;
  const kept = await db.articles.get({ url, textHash });
  if (kept?.number !== undefined) return { article: kept.number, page: kept.page };
  const first = await db.articles.where('url').equals(url).first();
  const row: ArticleRow = {
    page: first?.page ?? 0,
    url,
    textHash,
    metadata,
    text,
    captured: new Date().toISOString(),
  };
  const number = await db.articles.add(row);
  if (first) return { article: number, page: first.page };
  await db.articles.update(number, { page: number });
  return { article: number, page: number };
}

/** What was kept of a page, the oldest text first. @throws StoreError */
export async function articlesOfPage(db: PangzhuDatabase, url: string): Promise<KeptArticle[]> {
  return await read(db, ['articles'], async () => {
    const rows = await db.articles.where('url').equals(url).sortBy('number');
    return rows.map(({ metadata, text, textHash, captured }) => ({
      metadata,
      text,
      textHash,
      captured,
    }));
  });
}
