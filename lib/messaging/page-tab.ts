import { browser } from 'wxt/browser';

/** The tab whose page the popup or the side panel is about. */
export interface PageTab {
  readonly id: number;
  readonly url: string;
}

const webPages = ['http://*/*', 'https://*/*'];

/**
 * The active tab of this window; while one of our own pages is active in it, the web page that was looked at last. Null
 * where that is no web page: the browser's own pages are closed to extensions.
 */
export async function pageTab(): Promise<PageTab | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const own = await browser.tabs.getCurrent();
  const ours =
    active?.url?.startsWith(browser.runtime.getURL('/')) || (own && own.id === active?.id);
  const candidates = await browser.tabs.query({ url: webPages, currentWindow: true });
  const [tab] = ours
    ? candidates.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    : candidates.filter(({ id }) => id === active?.id);
  return tab?.id !== undefined && tab.url !== undefined ? { id: tab.id, url: tab.url } : null;
}
