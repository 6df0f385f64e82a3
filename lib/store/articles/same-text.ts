import type { KeptArticle } from '@/lib/model/article';
import { pageKey } from '@/lib/model/page-key';
import { inSlices } from '@/lib/text/in-slices';
import type { PangzhuDatabase } from '../database';
import { read } from '../save';
import { toKept } from './articles';
import { hashSteps } from './paragraph-hashes';

/** How much of each of two texts must stand in the other to be held to be the same. */
const shareOfSame = 0.8;
/** So many paragraphs are asked for at once; a book has thousands. */
const askedAtOnce = 200;

/** An article with the same text as another, and its number among those kept. */
export type SameText = KeptArticle & { readonly number: number };

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
): Promise<SameText[]> {
  if (kept.text === '') return [];
  const key = pageKey(kept.metadata.url);
  const lengths = await lengthsIn(kept.text);
  const whole = sum(lengths.values());
  const rows = await read(db, ['articles'], async ({ articles }) => {
    const shared = new Map<number, number>();
    const paragraphs = [...lengths];
    for (let from = 0; from < paragraphs.length; from += askedAtOnce) {
      const asked = paragraphs.slice(from, from + askedAtOnce).map(async ([hash, length]) => {
        const numbers = await articles.where('paragraphs').equals(hash).primaryKeys();
        return { numbers, length };
      });
      for (const { numbers, length } of await Promise.all(asked)) {
        for (const number of numbers) shared.set(number, (shared.get(number) ?? 0) + length);
      }
    }
    const identical = await articles.where('textHash').equals(kept.textHash).primaryKeys();
    const likely = [...shared].filter(([, length]) => length >= shareOfSame * whole);
    const own = new Set(await articles.where('key').equals(key).primaryKeys());
    const numbers = new Set([...identical, ...likely.map(([number]) => number)]);
    return await articles.bulkGet([...numbers].filter((each) => !own.has(each)).sort(ascending));
  });
  const same: SameText[] = [];
  for (const row of rows) {
    if (row?.number === undefined) continue;
    const held = row.text === kept.text ? 1 : await shareHeld(row.text, lengths);
    if (held >= shareOfSame) same.push({ ...toKept(row), number: row.number });
  }
  return same;
}

/** How much of a text's paragraphs are among those known by their hashes, 0 … 1. */
async function shareHeld(text: string, known: ReadonlyMap<number, number>): Promise<number> {
  const lengths = await lengthsIn(text);
  const held = [...lengths].filter(([hash]) => known.has(hash)).map(([, length]) => length);
  return lengths.size === 0 ? 0 : sum(held) / sum(lengths.values());
}

async function lengthsIn(text: string): Promise<Map<number, number>> {
  const hashed = await inSlices(hashSteps(text), new AbortController().signal);
  return new Map(hashed?.map(({ hash, length }) => [hash, length]));
}

const ascending = (a: number, b: number) => a - b;

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
