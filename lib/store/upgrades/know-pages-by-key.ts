import type { Transaction } from 'dexie';
import { pageKey } from '@/lib/model/page-key';
import { hashedParagraphs } from '../articles/paragraph-hashes';

/** To version 2: articles and notes know their page's key, articles the hashes of their paragraphs. */
export async function knowPagesByKey(upgrade: Transaction): Promise<void> {
  const pages = new Map<string, number>();
  /** Pages that are one with another by their key. */
  const joined = new Map<number, number>();
  await upgrade
    .table('articles')
    .toCollection()
    .modify((row) => {
      row.key = pageKey(row.url);
      row.paragraphs = hashedParagraphs(row.text).map(({ hash }) => hash);
      const page = pages.get(row.key) ?? row.page;
      pages.set(row.key, page);
      if (page !== row.page) joined.set(row.page, page);
      row.page = page;
    });
  for (const table of ['notes', 'bin']) {
    await upgrade
      .table(table)
      .toCollection()
      .modify((row) => {
        row.key = pageKey(row.article.url);
        row.at.page = joined.get(row.at.page) ?? row.at.page;
      });
  }
  await upgrade
    .table('meta')
    .toCollection()
    .modify((state) => {
      state.schema = 2;
      // The pages are in the packed text too.
      if (joined.size > 0) state.searchTextSound = false;
    });
}
