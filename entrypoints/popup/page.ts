import { browser } from 'wxt/browser';
import type { PageSummary } from '@/components/popup/page-summary';
import { distinctNames } from '@/components/words/distinct-names';
import { describedPage } from '@/lib/messaging/described-page';
import { injectReader } from '@/lib/messaging/inject-reader';
import { ask } from '@/lib/messaging/messenger';
import { pageTab } from '@/lib/messaging/page-tab';
import { unreadOf } from '@/lib/messaging/unread-page';
import { isMarked, markingItem, withSite } from '@/lib/settings/marking';

// The side panel may be opened during a click only, before anything is waited for: the window must be known by then.
const ownWindow = browser.windows.getCurrent();
let windowId: number | undefined;
ownWindow.then(({ id }) => {
  windowId = id;
});

/** What Chrome's types do not know of. */
interface FirefoxBrowser {
  readonly sidebarAction: { open(): Promise<void> };
}

/** What the reader in the current tab has found there. */
export async function summarisePage(): Promise<PageSummary> {
  const tab = await pageTab();
  if (!tab) return { kind: 'unreadable' };
  const report = await describedPage(tab.id);
  if (!report?.article) {
    const unread = await unreadOf(tab.id);
    if (unread === 'pdf') return { kind: 'pdf' };
    if (unread === 'closed') return { kind: 'unreadable' };
    return { kind: 'no-article', notes: report?.notes.length ?? 0 };
  }
  const { mentions, figures, notes } = report;
  return {
    kind: 'article',
    marked: isMarked(await markingItem.getValue(), new URL(tab.url).hostname),
    names: [...distinctNames(mentions).values()].flat().length,
    figures: figures.length,
    notes: notes.length,
  };
}

/** Marks names and figures on the current page's site from now on, or not. */
export async function markSite(on: boolean): Promise<void> {
  const tab = await pageTab();
  if (!tab) return;
  const marking = await markingItem.getValue();
  await markingItem.setValue(withSite(marking, new URL(tab.url).hostname, on));
  await ask('markingChanged', undefined, tab.id);
}

/** Opens the editor on the page in the current tab, or on what is selected there. */
export async function notePage(): Promise<void> {
  const tab = await pageTab();
  if (!tab) return;
  // Where there is no article there is no reader yet.
  await injectReader(tab.id);
  await ask('perform', 'annotate', tab.id);
  closePopup();
}

/** Opens the panel beside the page; to be called straight from a click. */
export function openSidePanel(): void {
  if (import.meta.env.FIREFOX) void (browser as unknown as FirefoxBrowser).sidebarAction.open();
  else if (windowId !== undefined) void browser.sidePanel.open({ windowId });
  closePopup();
}

/** Closes the popup; the same page opened in a tab stays. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
