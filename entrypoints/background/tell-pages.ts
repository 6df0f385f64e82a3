import { browser } from 'wxt/browser';
import { ask } from '@/lib/messaging/messenger';
import { pageKey } from '@/lib/model/page-key';

/**
 * Tells the tabs that show a page, and whatever watches them, that its notes are others now.
 *
 * @param by the tab that made the change and knows of it already
 */
export async function tellPages(page: string, by?: number): Promise<void> {
  const key = pageKey(page);
  for (const { id, url } of await webTabs()) {
    if (url === undefined || pageKey(url) !== key) continue;
    const told = id === by ? Promise.resolve() : ask('notesChanged', undefined, id);
    void told.then(() => ask('pageChanged', { tabId: id }));
  }
}

/** Tells all tabs, and whatever watches them, that their notes may be others now. */
export async function tellAllPages(): Promise<void> {
  for (const { id } of await webTabs()) {
    void ask('notesChanged', undefined, id).then(() => ask('pageChanged', { tabId: id }));
  }
}

async function webTabs(): Promise<{ id: number; url: string | undefined }[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url }]));
}
