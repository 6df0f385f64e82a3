import type { KeptArticle } from '@/lib/model/article';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import type { Note } from '@/lib/model/note';
import type { PangzhuDatabase } from '../database';
import { toNote } from '../notes/note-rows';
import { read } from '../save';
import { toKept } from './articles';

/** One kept text of a page. */
export interface KeptVersion {
  readonly number: number;
  readonly kept: KeptArticle;
}

/** A kept article with all that belongs to it. */
export interface WholeArticle extends KeptVersion {
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  /** The notes of its page, whichever of its texts they were made on; in the order of their saves. */
  readonly notes: readonly Note[];
  /** All texts of its page, this one too, the oldest first. */
  readonly versions: readonly KeptVersion[];
}

/** One kept article by its number; null when it is not there. @throws StoreError */
export async function wholeArticle(
  db: PangzhuDatabase,
  number: number,
): Promise<WholeArticle | null> {
  return await read(db, ['articles', 'findings', 'notes'], async (tables) => {
    const row = await tables.articles.get(number);
    if (!row) return null;
    const keys = await tables.articles.where('key').equals(row.key).primaryKeys();
    const numbers = (keys as number[]).sort((a, b) => a - b);
    const versions: KeptVersion[] = [];
    for (const each of numbers) {
      // One at a time: each may be a book, and what comes together is unpacked together.
      const version = each === number ? row : await tables.articles.get(each);
      if (version) versions.push({ number: each, kept: toKept(version) });
    }
    const findings = await tables.findings.get(number);
    const notes = await tables.notes.where('at.article').anyOf(numbers).toArray();
    notes.sort((a, b) => a.sequence - b.sequence);
    return {
      number,
      kept: toKept(row),
      mentions: findings?.mentions ?? [],
      figures: findings?.figures ?? [],
      notes: notes.map(toNote),
      versions,
    };
  });
}

/** Kept articles by their numbers; those that are gone are left out. @throws StoreError */
export async function articlesByNumber(
  db: PangzhuDatabase,
  numbers: readonly number[],
): Promise<KeptVersion[]> {
  const rows = await read(db, ['articles'], ({ articles }) => articles.bulkGet([...numbers]));
  return rows.flatMap((row) => (row ? [{ number: row.number as number, kept: toKept(row) }] : []));
}
