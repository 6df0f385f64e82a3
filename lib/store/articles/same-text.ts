import type { KeptArticle } from '@/lib/model/article';
import { pageKey } from '@/lib/model/page-key';
import type { PangzhuDatabase } from '../database';
import { read } from '../save';
import { toKept } from './articles';
import { hashedParagraphs } from './paragraph-hashes';

/** How much of each of two texts must stand in the other to be held to be the same. */
const shareOfSame = 0.8;

/**
 * The kept articles of other pages (by `pageKey`) that have the same text: at least four fifths of each, paragraph by
 * paragraph, stand in the other. A text without a paragraph of thirty characters is found only word for word.
 *
 * @param kept what is looked for; it need not be kept itself
 * @returns those kept first before the others
 * @throws StoreError
 */
export async function sameTextElsewhere(
  db: PangzhuDatabase,
  kept: Pick<KeptArticle, 'metadata' | 'text' | 'textHash'>,
): Promise<KeptArticle[]> {
  if (kept.text === '') return [];
  const key = pageKey(kept.metadata.url);
  const lengths = lengthsIn(kept.text);
  const whole = sum(lengths.values());
  return await read(db, ['articles'], async ({ articles }) => {
    const shared = new Map<number, number>();
    const found = await Promise.all(
      [...lengths].map(async ([hash, length]) => {
        const numbers = await articles.where('paragraphs').equals(hash).primaryKeys();
        return { numbers, length };
      }),
    );
    for (const { numbers, length } of found) {
      for (const number of numbers) shared.set(number, (shared.get(number) ?? 0) + length);
    }
    const identical = await articles.where('textHash').equals(kept.textHash).primaryKeys();
    const likely = [...shared].filter(([, length]) => length >= shareOfSame * whole);
    const numbers = new Set([...identical, ...likely.map(([number]) => number)]);
    const rows = await articles.bulkGet([...numbers].sort((a, b) => a - b));
    return rows
      .filter((row) => row !== undefined)
      .filter((row) => row.key !== key)
      .filter((row) => row.text === kept.text || shareHeld(row.text, lengths) >= shareOfSame)
      .map(toKept);
  });
}

/** How much of a text's paragraphs are among those known by their hashes, 0 … 1. */
function shareHeld(text: string, known: ReadonlyMap<number, number>): number {
  const lengths = lengthsIn(text);
  const held = [...lengths].filter(([hash]) => known.has(hash)).map(([, length]) => length);
  return lengths.size === 0 ? 0 : sum(held) / sum(lengths.values());
}

function lengthsIn(text: string): Map<number, number> {
  return new Map(hashedParagraphs(text).map(({ hash, length }) => [hash, length]));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
