/** What a backup holds besides notes and articles: names that are not marked, saved searches, dictionaries. */
import * as v from 'valibot';
import { packFormat } from '@/lib/dictionary/pack-schema';
import { readPack } from '@/lib/dictionary/read-pack';
import type { ImportEntry } from '@/lib/exchange/import/import-entry';
import type { PangzhuDatabase } from '@/lib/store/database';
import { allMutes, mute } from '@/lib/store/mutes';
import { addPack, allPacks, setPackEnabled } from '@/lib/store/packs';
import { allSearches, saveSearch } from '@/lib/store/searches';

type OtherEntry = ImportEntry & { readonly kind: 'other' };

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const muteSchema = v.object({ entity: words, page: v.nullable(words) });
const packSchema = v.object({ id: words, enabled: v.boolean(), dictionary: v.looseObject({}) });
const searchSchema = v.object({
  id: v.pipe(words, v.maxLength(200)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  query: v.pipe(v.string(), v.maxLength(10_000)),
});

/**
 * How each of them is taken that is not here yet; null for one that is, and for one that is not as it should be.
 *
 * @throws StoreError
 */
export async function othersToTake(
  db: PangzhuDatabase,
): Promise<(entry: OtherEntry) => (() => Promise<unknown>) | null> {
  const muteName = (entity: string, page: string | null) => JSON.stringify([entity, page]);
  const mutes = new Set((await allMutes(db)).map(({ entity, page }) => muteName(entity, page)));
  const searches = new Set((await allSearches(db)).map(({ id }) => id));
  const packs = new Set((await allPacks(db)).map(({ id }) => id));
  return ({ name, row }) => {
    if (name === 'muted-names' && v.is(muteSchema, row)) {
      const { entity, page } = row;
      return mutes.has(muteName(entity, page)) ? null : () => mute(db, entity, page);
    }
    if (name === 'saved-searches' && v.is(searchSchema, row))
      return searches.has(row.id) ? null : () => saveSearch(db, row);
    if (name === 'packs' && v.is(packSchema, row) && !packs.has(row.id)) {
      const { id, enabled, dictionary } = row;
      const reading = readPack(JSON.stringify({ format: packFormat, ...dictionary }));
      return reading.ok ? () => takePack(db, id, reading.pack, enabled) : null;
    }
    return null;
  };
}

async function takePack(
  db: PangzhuDatabase,
  id: string,
  pack: Parameters<typeof addPack>[2],
  enabled: boolean,
): Promise<void> {
  await addPack(db, id, pack);
  if (!enabled) await setPackEnabled(db, id, false);
}
