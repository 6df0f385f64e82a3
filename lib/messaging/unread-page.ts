import { browser } from 'wxt/browser';

/**
 * What of a page without a reader cannot be read: `pdf` for a PDF file in the browser's viewer, `closed` where no extension may
 * look (the web store, an address that did not open), `part` where a large part of it is closed to us; null for none of these.
 */
export type Unread = 'pdf' | 'closed' | 'part' | null;

/** Has a look into the page in a tab; nothing of it stays there. */
export async function unreadOf(tabId: number): Promise<Unread> {
  try {
    const target = { tabId };
    const [answer] = await browser.scripting.executeScript({ target, files: ['/unread.js'] });
    const result: unknown = answer?.result;
    return result === 'pdf' || result === 'part' ? result : null;
  } catch {
    return 'closed';
  }
}
