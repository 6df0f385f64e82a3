import type { PangzhuDatabase } from './database';
import { read } from './save';

/** In how many kept articles each entity is mentioned, by its id. @throws StoreError */
export async function articlesByEntity(db: PangzhuDatabase): Promise<Map<string, number>> {
  const keys = await read(db, ['findings'], ({ findings }) => findings.orderBy('entities').keys());
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key as string, (counts.get(key as string) ?? 0) + 1);
  return counts;
}
