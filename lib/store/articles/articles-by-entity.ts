import type { PangzhuDatabase } from '../database';
import { read } from '../save';

/** So many are counted in one transaction. */
const batchSize = 500;

/**
 * In how many kept articles each of these entities is mentioned, by its id; those that are in none are left out.
 *
 * @throws StoreError
 */
export async function articlesByEntity(
  db: PangzhuDatabase,
  entities: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let from = 0; from < entities.length; from += batchSize) {
    const batch = entities.slice(from, from + batchSize);
    const found = await read(db, ['findings'], ({ findings }) =>
      Promise.all(batch.map((entity) => findings.where('entities').equals(entity).count())),
    );
    for (const [i, entity] of batch.entries()) if (found[i]) counts.set(entity, found[i]);
  }
  return counts;
}
