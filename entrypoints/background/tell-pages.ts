import { browser } from 'wxt/browser';
import { pageUrl } from '@/lib/article/page-url';
import { ask } from '@/lib/messaging/messenger';

/**
 * Tells the tabs that show a page, and whatever watches them, that its notes are others now.
 *
 * @param by the tab that made the change and knows of it already
 */
export async function tellPages(page: string, by?: number): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  for (const { id, url } of tabs) {
    if (id === undefined || url === undefined || pageUrl(url) !== page) continue;
    const told = id === by ? Promise.resolve() : ask('notesChanged', undefined, id);
    void told.then(() => ask('pageChanged', { tabId: id }));
  }
}
