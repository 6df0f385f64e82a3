import type { Dictionary, Pack } from '@/lib/model/dictionary';
import type { PangzhuDatabase } from './database';
import { read, write } from './save';
import { StoreError } from './store-error';

/**
 * Keeps a pack of names and facts, enabled, in place of one with the same id. It is kept as it is given: whoever reads packs
 * from files checks them first.
 *
 * @throws StoreError `invalid` for an id that is empty
 */
export async function addPack(
  db: PangzhuDatabase,
  id: string,
  dictionary: Dictionary,
): Promise<Pack> {
  if (typeof id !== 'string' || id === '') throw new StoreError('invalid');
  const pack = { id, enabled: true, added: new Date().toISOString(), dictionary };
  await write(db, ['packs'], ({ packs }) => packs.put(pack));
  return pack;
}

/** Forgets a pack, if it is there. @throws StoreError */
export async function removePack(db: PangzhuDatabase, id: string): Promise<void> {
  await write(db, ['packs'], ({ packs }) => packs.delete(id));
}

/** Whether a pack's names are recognised. @throws StoreError `not-found` */
export async function setPackEnabled(
  db: PangzhuDatabase,
  id: string,
  enabled: boolean,
): Promise<void> {
  const found = await write(db, ['packs'], ({ packs }) => packs.update(id, { enabled }));
  if (found === 0) throw new StoreError('not-found');
}

/** All packs, enabled or not, those added first before the others. @throws StoreError */
export async function allPacks(db: PangzhuDatabase): Promise<Pack[]> {
  return await read(db, ['packs'], ({ packs }) => packs.toCollection().sortBy('added'));
}
