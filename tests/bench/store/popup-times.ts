import type { BrowserContext, Page } from '@playwright/test';

/** From the start of the popup's document, before its script: times in ms, `heap` in bytes. */
export interface PopupTimes {
  /** Something is painted. */
  readonly painted: number;
  /** The recent notes are painted. */
  readonly recent: number;
  /** The first results of a query typed as soon as it can be are painted. */
  readonly found: number;
  /** What the page holds in memory then. */
  readonly heap: number;
}

const query = '熟练工 订单';

/** Opens popup.html in a browser that has not touched the database yet. */
export async function measurePopup(context: BrowserContext, origin: string): Promise<PopupTimes> {
  const found = await openAndTime(context, `${origin}/popup.html`, query);
  const heap = await heapOf(found.page);
  await found.page.close();
  const recent = await openAndTime(context, `${origin}/popup.html`, '');
  return { painted: found.painted, recent: recent.listed, found: found.listed, heap };
}

async function openAndTime(context: BrowserContext, url: string, words: string) {
  const page = await context.newPage();
  await page.addInitScript(timeList, words);
  await page.goto(url);
  const times = await page.waitForFunction(
    () => (globalThis as { listTimes?: { painted: number; listed: number } }).listTimes,
    undefined,
    { timeout: 120_000 },
  );
  return { page, ...((await times.jsonValue()) as { painted: number; listed: number }) };
}

/** In the page, before anything of it: types `words` as soon as there is a box, and times the list. */
function timeList(words: string): void {
  const start = performance.now();
  let typed = words === '';
  const look = new MutationObserver(() => {
    const box = document.querySelector<HTMLInputElement>('[role=searchbox]');
    if (box && !typed) {
      typed = true;
      box.value = words;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return;
    }
    // With words: the list whose hits are marked, not the recent notes.
    const listed = document.querySelector(words ? '[role=listitem] mark' : '[role=listitem]');
    if (!listed) return;
    look.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        Object.assign(globalThis, {
          listTimes: {
            painted: (paint?.startTime ?? 0) - start,
            listed: performance.now() - start,
          },
        });
      }),
    );
  });
  look.observe(document, { childList: true, subtree: true });
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize: number;
  };
  await session.detach();
  return usedSize + backingStorageSize;
}
