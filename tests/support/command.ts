import type { BrowserContext, Page } from '@playwright/test';
import type { PageCommand } from '@/lib/model/page-command';

/** As much of the worker's `chrome` as is used here. */
interface Worker {
  readonly chrome: {
    readonly tabs: { query(which: object): Promise<{ id: number; url?: string }[]> };
    readonly commands: {
      readonly onCommand: { dispatch(command: string, tab: object): void };
    };
  };
}

/**
 * Gives a command as its shortcut would: keys that tests press reach the page, not the browser around it, which is where
 * extensions' shortcuts are heard.
 */
export async function giveCommand(
  context: BrowserContext,
  page: Page,
  command: PageCommand,
): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await page.bringToFront();
  await worker.evaluate(
    async ([name, url]) => {
      const { chrome } = globalThis as unknown as Worker;
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((each) => each.url === url);
      if (!tab) throw new Error(`no tab shows ${url}`);
      chrome.commands.onCommand.dispatch(name, tab);
    },
    [command, page.url()] as const,
  );
}
