import { browser } from 'wxt/browser';
import { pageUrl } from '@/lib/article/page-url';
import { type Sender, tabOf } from './sender-page';

/** Says, in the address of an editor that has a window of its own, the page of which tab it is about. */
const parameter = 'tab';

/**
 * Opens the editor of a tab's page in a small window: beside a page that lets no frame of ours live. The window has a page of
 * its own, the same editor: what web pages may frame, the browser opens nowhere else under its lasting address.
 */
export async function openEditorWindow(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/editor-window.html?${parameter}=${tabId}`);
  await browser.windows.create({ url, type: 'popup', width: 420, height: 480 });
}

/** The tab whose page an editor is about: the one that its frame stands in, or that its window was opened for. */
export function editedTab(sender: Sender): number {
  return windowFor(sender) ?? tabOf(sender);
}

/** That page's canonical URL. */
export async function editedPage(sender: Sender): Promise<string> {
  const tabId = windowFor(sender);
  const tab = tabId === null ? sender.tab : await browser.tabs.get(tabId);
  return pageUrl(tab?.url ?? '');
}

/** Only our own pages ask, so that the address is ours too. */
function windowFor({ url = '' }: Sender): number | null {
  const tab = URL.canParse(url) ? new URL(url).searchParams.get(parameter) : null;
  return tab === null ? null : Number(tab);
}
