import { storage } from 'wxt/utils/storage';
import type { PangzhuDatabase } from '../database';
import { rebuildProgress } from './rebuild-progress';
import { checkSearchText, needsRebuild, rebuildSearchText } from './search-text-check';

/** How long the search text is trusted until it is compared with the notes, in ms. */
const checkEvery = 7 * 24 * 3_600_000;

/** When it was compared the last time; ms since 1970. */
export const searchTextChecked = storage.defineItem<number>('local:searchTextChecked', {
  fallback: 0,
});

/**
 * Makes the search text anew where it is out of step with the notes, and once a week has a look whether it is. What is being
 * done is told by `rebuildProgress`.
 *
 * @param how.needed somebody saw that it is
 * @returns whether it was made anew
 * @throws StoreError
 */
export async function mendSearchText(
  db: PangzhuDatabase,
  { needed }: { readonly needed: boolean },
): Promise<boolean> {
  const isWrong = needed || (await needsRebuild(db)) || (await isFoundWrong(db));
  if (isWrong) await rebuild(db);
  return isWrong;
}

/** The weekly look. */
async function isFoundWrong(db: PangzhuDatabase): Promise<boolean> {
  // Also when the clock was set back.
  if (Math.abs(Date.now() - (await searchTextChecked.getValue())) <= checkEvery) return false;
  const { sound } = await checkSearchText(db);
  if (sound) await searchTextChecked.setValue(Date.now());
  return !sound;
}

async function rebuild(db: PangzhuDatabase): Promise<void> {
  try {
    await rebuildSearchText(db, (done, all) => void rebuildProgress.setValue({ done, all }));
    await searchTextChecked.setValue(Date.now());
  } finally {
    await rebuildProgress.setValue(null);
  }
}
