import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { withoutWork } from '@/lib/messaging/running-work';
import { type OpenImport, openImportItem } from '@/lib/settings/open-import';
import { change } from './navigation';
import { asOnlyWork, work } from './work';

/** Whether this page is taking a file in. */
export const takingIn = signal(false);

/** Takes a file in. Whoever closes the page before the end is told of it the next time; so is who stops it. */
export async function asOpenImport<T extends { readonly stopped: boolean }>(
  { name, size }: OpenImport,
  stop: AbortSignal | undefined,
  take: (tell: (done: number, all: number) => void) => Promise<T>,
): Promise<T> {
  return await asOnlyWork('import', stop, async (tell) => {
    takingIn.value = true;
    try {
      await openImportItem.setValue({ name, size });
      const result = await take(tell);
      if (!result.stopped) await openImportItem.setValue(null);
      return result;
    } finally {
      takingIn.value = false;
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
  await withoutWork(async () => {
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
