import { packConflicts } from '@/lib/dictionary/pack-conflicts';
import { readPack } from '@/lib/dictionary/read-pack';
import { withPacks } from '@/lib/dictionary/with-packs';
import type { ExchangeJobs } from '@/lib/messaging/exchange-job';
import { textHashOf } from '@/lib/store/articles/articles';
import type { PangzhuDatabase } from '@/lib/store/database';
import { addPack, allPacks } from '@/lib/store/packs';

/** Checks a file of names and facts, and keeps it among the reader's dictionaries. @throws StoreError */
export async function takePack(
  db: PangzhuDatabase,
  { file, anyway }: ExchangeJobs['pack']['given'],
): Promise<ExchangeJobs['pack']['result']> {
  const text = await file.text();
  const packs = await allPacks(db);
  const dictionary = withPacks(packs);
  const reading = readPack(text, dictionary);
  if (!reading.ok) return { kind: 'refused', errors: reading.errors };
  const { pack } = reading;
  // The same pack chosen again takes its own place.
  const id = await textHashOf(text);
  const conflicts = packs.some((each) => each.id === id) ? [] : packConflicts(dictionary, pack);
  if (conflicts.length > 0 && !anyway) {
    return { kind: 'conflicts', label: pack.source.label, conflicts };
  }
  await addPack(db, id, pack);
  return { kind: 'added' };
}
