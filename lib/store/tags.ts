import type { PangzhuDatabase } from './database';
import { read } from './save';
import type { Tables } from './tables';

/** Notes in the running transaction that a note's tags changed. */
export async function countTags(
  { tags }: Pick<Tables, 'tags'>,
  sequence: number,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const change = new Map<string, number>();
  for (const tag of before) change.set(tag, (change.get(tag) ?? 0) - 1);
  for (const tag of after) change.set(tag, (change.get(tag) ?? 0) + 1);
  for (const [tag, difference] of change) {
    if (difference === 0) continue;
    const row = await tags.get(tag);
    const count = (row?.count ?? 0) + difference;
    if (count <= 0) await tags.delete(tag);
    else {
      const used = difference > 0 || !row ? sequence : row.sequence;
      await tags.put({ tag, count, sequence: used });
    }
  }
}

/** The tags in use, the most recently used first. @throws StoreError */
export async function recentTags(
  db: PangzhuDatabase,
  limit = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  return await read(db, ['tags'], ({ tags }) =>
    tags.orderBy('sequence').reverse().limit(limit).primaryKeys(),
  );
}

/** The tags in use with how many notes carry each, the most frequent first. @throws StoreError */
export async function countedTags(
  db: PangzhuDatabase,
): Promise<{ readonly tag: string; readonly count: number }[]> {
  const rows = await read(db, ['tags'], ({ tags }) => tags.toArray());
  return rows
    .map(({ tag, count }) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}
