/** Many saves through the extension's own messages, its worker stopped again and again. */
import type { CDPSession } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { countNotes, killWorker, openPopup } from './faults';
import { openMarked } from './reading';
import { workerHeap } from './worker-heap';

export interface Soaked {
  /** What the database holds in the end. */
  readonly notes: number;
  readonly quotes: number;
  /** What lives in the worker's JavaScript heap after each part, when all that is dead is gone; in bytes. */
  readonly heap: readonly number[];
}

/** Saves `saves` notes from one page in `parts`; after each, in the middle of the next save, the worker is stopped. */
export async function soak(
  browser: ExtensionBrowser,
  site: string,
  { saves, parts }: { saves: number; parts: number },
): Promise<Soaked> {
  const page = await openMarked(browser.context, `${site}/plain-article/`);
  const session = await browser.context.newCDPSession(page);
  const contextId = await readersWorld(session);
  const heap: number[] = [];
  const each = saves / parts;
  for (let part = 0; part < parts; part += 1) {
    const expression = `(${saveMany})(${part * each}, ${(part + 1) * each})`;
    const saving = session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
    // Not at the same moment of a save each time.
    await page.waitForTimeout(20 + 7 * part);
    await killWorker(browser.context);
    const { exceptionDetails } = await saving;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    // It may have been stopped after the last of them.
    await session.send('Runtime.evaluate', { expression: wake, contextId, awaitPromise: true });
    heap.push(await workerHeap(browser.context));
  }
  return { ...(await countNotes(await openPopup(browser))), heap };
}

/** Starts the worker if it is not running, and waits until it answers. */
const wake = `chrome.runtime.sendMessage({ id: 0, type: 'dictionaryPacks', timestamp: 0 })`;

/** The world in which the reader runs beside the page's own scripts. */
async function readersWorld(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return await found;
}

/** In that world: saves as the reader does, some at a time, and asks again, as the same operation, when the answer is lost. */
async function saveMany(from: number, to: number): Promise<void> {
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    }
  ).chrome;
  const article = { url: '', title: '', bylines: [], outlet: '', published: '' };
  let next = from;
  const lanes = Array.from({ length: 4 }, async () => {
    while (next < to) {
      const i = next;
      next += 1;
      const quote = { exact: `第${i}句`, prefix: '', suffix: '' };
      const data = {
        operationId: `soak ${i}`,
        passage: { article, text: '', found: { mentions: [], figures: [] }, selector: { quote } },
        body: { comment: '', tags: [], colour: 'yellow' },
      };
      for (let tries = 0; ; tries += 1) {
        const message = { id: i, type: 'addNote', data, timestamp: Date.now() };
        const reply = await runtime.sendMessage(message).catch(() => null);
        const { res } = (reply ?? {}) as { res?: { ok: boolean; error?: string } };
        if (res?.ok) break;
        if (tries > 20) throw new Error(`not saved: ${JSON.stringify(reply)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  });
  await Promise.all(lanes);
}
