import type { PangzhuDatabase } from './database';
import { read } from './save';
import type { TagRow } from './schema';
import type { Tables } from './tables';

/** A tag, and how many notes carry it. */
export interface CountedTag {
  readonly tag: string;
  readonly count: number;
}

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

/**
 * So many tags are offered to whoever types one, however many there are: to look through a hundred thousand at each key would keep
 * the page waiting, and so would reading them.
 */
const offered = 10_000;

/** The tags in use, the most recently used first; those that were not used for longest are left out. @throws StoreError */
export async function recentTags(db: PangzhuDatabase, limit = offered): Promise<string[]> {
  return await read(db, ['tags'], ({ tags }) =>
    tags.orderBy('sequence').reverse().limit(limit).primaryKeys(),
  );
}

/** So many tags are read at once: a hundred thousand together keep a page waiting while they are unpacked. */
const batchSize = 5_000;

/**
 * The tags in use with how many notes carry each, in no order, a batch at a time.
 *
 * @throws StoreError
 */
export async function* countedTags(db: PangzhuDatabase): AsyncGenerator<CountedTag[]> {
  let last: string | null = null;
  for (;;) {
    const after: string | null = last;
    const rows: TagRow[] = await read(db, ['tags'], ({ tags }) =>
      (after === null ? tags.orderBy(':id') : tags.where(':id').above(after))
        .limit(batchSize)
        .toArray(),
    );
    if (rows.length > 0) yield rows.map(({ tag, count }) => ({ tag, count }));
    if (rows.length < batchSize) return;
    last = rows.at(-1)?.tag ?? null;
  }
}
