import { i18n } from '#i18n';
import { type OpenImport, openImportItem } from '@/lib/settings/open-import';
import { change } from './navigation';
import { work } from './work';

/** Held by the page that takes a file in, so that others do not take it for one that was left halfway. */
const lockName = 'pangzhu-import';

/** Takes a file in. Whoever closes the page before the end is asked first, and told of it the next time; so is who stops it. */
export async function asOpenImport<T extends { readonly stopped: boolean }>(
  { name, size }: OpenImport,
  take: () => Promise<T>,
): Promise<T> {
  return await navigator.locks.request(lockName, async () => {
    const end = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: end.signal });
    await openImportItem.setValue({ name, size });
    try {
      const result = await take();
      if (!result.stopped) await openImportItem.setValue(null);
      return result;
    } finally {
      end.abort();
    }
  });
}

/** Whether this is the file that was not taken in to its end. */
export async function wasLeft({ name, size }: OpenImport): Promise<boolean> {
  const open = await openImportItem.getValue();
  return open?.name === name && open.size === size;
}

/** Offers to go on with an import that was left halfway; waits for one that another page is at. */
export async function offerOpenImport(): Promise<void> {
  await navigator.locks.request(lockName, async () => {
    const open = await openImportItem.getValue();
    if (!open || work.value) return;
    work.value = {
      kind: 'offer',
      words: i18n.t('library.import.left', [open.name]),
      action: i18n.t('library.import.goOn'),
      onTake: () => change({ dialog: 'import' }),
      onLeave: () => void openImportItem.setValue(null),
    };
  });
}
