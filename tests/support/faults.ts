/** What goes wrong with browsers, done on purpose. */
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';

/** Stops the extension's service worker, as the browser does at any moment. It starts again when it is called. */
export async function killWorker(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('no page is open');
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId, url } of targetInfos) {
    if (type === 'service_worker' && url.startsWith('chrome-extension:')) {
      await session.send('Target.closeTarget', { targetId });
    }
  }
  await session.detach();
}

/** The extension's service worker, running. */
export async function workerOf({ context }: ExtensionBrowser): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The number of the process that a running browser with this profile is. */
export function browserProcess(profile: string): number {
  // `hostname-pid`: https://source.chromium.org/chromium/chromium/src/+/main:chrome/browser/process_singleton_posix.cc
  return Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
}

/** Ends the browser as a power cut would: nothing is written any more. Waits until it is gone. */
export async function killBrowser({ context, profile }: ExtensionBrowser): Promise<void> {
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(browserProcess(profile), 'SIGKILL');
  await gone;
}

/** The popup in a tab. */
export async function openPopup({ context, origin }: ExtensionBrowser): Promise<Page> {
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  return popup;
}

/** How many notes the database holds, and how many different quotes. */
export async function countNotes(page: Page): Promise<{ notes: number; quotes: number }> {
  return await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('pangzhu');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ selector: { quote: { exact: string } } }[]>((resolve) => {
      const request = db.transaction('notes').objectStore('notes').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    const quotes = new Set(rows.map(({ selector }) => selector.quote.exact));
    return { notes: rows.length, quotes: quotes.size };
  });
}
