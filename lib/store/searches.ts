import * as v from 'valibot';
import type { PangzhuDatabase } from './database';
import { read, write } from './save';
import type { SearchRow } from './schema';
import { StoreError } from './store-error';

/** A search of the library that the reader keeps under a name. */
export type SavedSearch = SearchRow;

const searchSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  query: v.pipe(v.string(), v.maxLength(10_000)),
});

/**
 * Keeps a search; one that is kept under the same id gets this name and query.
 *
 * @throws StoreError `invalid` for a name of nothing or one that is too long
 */
export async function saveSearch(
  db: PangzhuDatabase,
  search: { readonly id: string; readonly name: string; readonly query: string },
): Promise<SavedSearch> {
  const sound = v.safeParse(searchSchema, search);
  if (!sound.success) throw new StoreError('invalid', { cause: sound.issues });
  return await write(db, ['searches'], async ({ searches }) => {
    const before = await searches.get(sound.output.id);
    const row = { ...sound.output, created: before?.created ?? new Date().toISOString() };
    await searches.put(row);
    return row;
  });
}

/** Forgets a search, if it is there. @throws StoreError */
export async function removeSearch(db: PangzhuDatabase, id: string): Promise<void> {
  await write(db, ['searches'], ({ searches }) => searches.delete(id));
}

/** All that are kept, those kept first before the others. @throws StoreError */
export async function allSearches(db: PangzhuDatabase): Promise<SavedSearch[]> {
  return await read(db, ['searches'], ({ searches }) => searches.toCollection().sortBy('created'));
}
