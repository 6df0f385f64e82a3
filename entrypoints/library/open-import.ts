import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import {
  asRunningImport,
  type ImportProgress,
  withoutImport,
} from '@/lib/messaging/running-import';
import { type OpenImport, openImportItem } from '@/lib/settings/open-import';
import { change } from './navigation';
import { work } from './work';

/** Takes a file in. Whoever closes the page before the end is asked first, and told of it the next time; so is who stops it. */
export async function asOpenImport<T extends { readonly stopped: boolean }>(
  { name, size }: OpenImport,
  take: (tell: (progress: ImportProgress) => void) => Promise<T>,
): Promise<T> {
  return await asRunningImport(async (tell) => {
    const end = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: end.signal });
    await openImportItem.setValue({ name, size });
    try {
      const result = await take(tell);
      if (!result.stopped) await openImportItem.setValue(null);
      return result;
    } finally {
      end.abort();
    }
  }, comeToFront);
}

async function comeToFront(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

/** Whether this is the file that was not taken in to its end. */
export async function wasLeft({ name, size }: OpenImport): Promise<boolean> {
  const open = await openImportItem.getValue();
  return open?.name === name && open.size === size;
}

/** Offers to go on with an import that was left halfway; waits for one that another page is at. */
export async function offerOpenImport(): Promise<void> {
  await withoutImport(async () => {
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
