import { browser } from 'wxt/browser';

/** Puts the reader into a tab's page; it sees to it itself that it is there only once. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
}

/** Pages that were open before the extension was installed have no probe yet. */
export function probeOpenTabs(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    for (const { id, discarded } of tabs) {
      if (id === undefined || discarded) continue;
      browser.scripting
        .executeScript({ target: { tabId: id }, files: ['/probe.js'] })
        .catch(() => {}); // The web store and the like allow no scripts.
    }
  });
}
