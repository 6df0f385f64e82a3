import type { PangzhuDatabase } from './database';
import { read } from './save';

/** Notes in the running transaction that a note's tags changed. */
export async function countTags(
  db: PangzhuDatabase,
  sequence: number,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const change = new Map<string, number>();
  for (const tag of before) change.set(tag, (change.get(tag) ?? 0) - 1);
  for (const tag of after) change.set(tag, (change.get(tag) ?? 0) + 1);
  for (const [tag, difference] of change) {
    if (difference === 0) continue;
    const row = await db.tags.get(tag);
    const count = (row?.count ?? 0) + difference;
    if (count <= 0) await db.tags.delete(tag);
    else {
      const used = difference > 0 || !row ? sequence : row.sequence;
      await db.tags.put({ tag, count, sequence: used });
    }
  }
}

/** The tags in use, the most recently used first. @throws StoreError */
export async function recentTags(
  db: PangzhuDatabase,
  limit = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  return await read(db, ['tags'], () =>
    db.tags.orderBy('sequence').reverse().limit(limit).primaryKeys(),
  );
}
