import type { KeptArticle } from '@/lib/model/article';
import type { Mention } from '@/lib/model/mention';
import { pageKey } from '@/lib/model/page-key';
import type { PangzhuDatabase } from '../database';
import { type Found, soundFindings } from '../notes/found';
import { read } from '../save';
import type { ArticleRow, NoteRow } from '../schema';
import type { Tables } from '../tables';
import { removeFigures } from './figures';
import { keepArticles } from './keep-articles';

/** SHA-256 of a text in UTF-8, hexadecimal. Lone surrogates count as U+FFFD. */
export async function textHashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Keeps an article in the running transaction, unless this very text of the page is kept already: what was kept first stays.
 *
 * @returns where it is, and the names that were found in it, or for now around a passage of it
 */
export async function keepArticle(
  tables: Pick<Tables, 'articles' | 'findings' | 'figures'>,
  kept: Omit<KeptArticle, 'captured'>,
  found: Found | undefined,
): Promise<{ at: NoteRow['at']; mentions: readonly Mention[] }> {
  const whole = found && !found.partly && { found };
  const incoming = { ...kept, captured: new Date().toISOString(), ...whole };
  const [at] = (await keepArticles(tables, [incoming])) as [NoteRow['at']];
  const findings = await tables.findings.get(at.article);
  return { at, mentions: findings?.mentions ?? (found ? soundFindings(found).mentions : []) };
}

/** What was kept of a page at this address or a variant of it, the oldest text first. @throws StoreError */
export async function articlesOfPage(db: PangzhuDatabase, url: string): Promise<KeptArticle[]> {
  return await read(db, ['articles'], async ({ articles }) => {
    const rows = await articles.where('key').equals(pageKey(url)).sortBy('number');
    return rows.map(toKept);
  });
}

/** An article without what only the store knows of it. */
export function toKept({ metadata, text, textHash, captured, seen }: ArticleRow): KeptArticle {
  return { metadata, text, textHash, captured, ...(seen !== undefined && { seen }) };
}

/** Forgets, in the running transaction, the texts of an article's page to which no note and no deleted note belongs any more. */
export async function forgetUnused(tables: Tables, article: number): Promise<void> {
  const row = await tables.articles.get(article);
  if (!row) return;
  const texts = await tables.articles.where('key').equals(row.key).primaryKeys();
  if ((await withNotes(tables, texts)).size > 0) return;
  for (const text of texts) await forgetArticle(tables, text);
}

/** Which of these articles notes were made on, deleted ones included. */
export async function withNotes(
  { notes, bin }: Pick<Tables, 'notes' | 'bin'>,
  articles: readonly number[],
): Promise<Set<number>> {
  const found = new Set<number>();
  for (const table of [notes, bin]) {
    const rows = await table.where('at.article').anyOf(articles).toArray();
    for (const { at } of rows) found.add(at.article);
  }
  return found;
}

/** Forgets one text of a page, in the running transaction. */
export async function forgetArticle(tables: Tables, article: number): Promise<void> {
  await tables.articles.delete(article);
  await tables.findings.delete(article);
  await removeFigures(tables, article);
}
