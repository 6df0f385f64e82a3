import type { PangzhuDatabase } from './database';
import { read } from './save';
import type { TagRow } from './schema';
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
  const changed = [...change].filter(([, difference]) => difference !== 0);
  const rows = await tags.bulkGet(changed.map(([tag]) => tag));
  const kept: TagRow[] = [];
  const gone: string[] = [];
  for (const [i, [tag, difference]] of changed.entries()) {
    const row = rows[i];
    const count = (row?.count ?? 0) + difference;
    const used = difference > 0 || !row ? sequence : row.sequence;
    if (count > 0) kept.push({ tag, count, sequence: used });
    else gone.push(tag);
  }
  await tags.bulkPut(kept);
  await tags.bulkDelete(gone);
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
