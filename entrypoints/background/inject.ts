import { browser } from 'wxt/browser';

/** Probes the pages that the manifest's own probe does not reach. */
export function probeTabs(): void {
  // Pages that were open before the extension was installed.
  browser.runtime.onInstalled.addListener(async () => {
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    for (const { id, discarded } of tabs) if (id !== undefined && !discarded) probe(id);
  });
  // Single-page sites: another address, and nothing that the manifest's probe would notice.
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete' && url?.startsWith('http')) probe(tabId);
  });
}

function probe(tabId: number): void {
  browser.scripting.executeScript({ target: { tabId }, files: ['/probe.js'] }).catch(() => {}); // The web store and the like allow no scripts.
}
