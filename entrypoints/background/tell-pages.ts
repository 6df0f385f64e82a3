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
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  for (const { id, url } of tabs) {
    if (id === undefined || url === undefined || pageKey(url) !== key) continue;
    const told = id === by ? Promise.resolve() : ask('notesChanged', undefined, id);
    void told.then(() => ask('pageChanged', { tabId: id }));
  }
}
