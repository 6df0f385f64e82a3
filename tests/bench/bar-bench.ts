import type { Page } from '@playwright/test';
import { launch } from '@/scripts/browser/launch';
import { paragraphs } from './sentences';

/** Within how many ms after the pointer was let go the bar is to stand beside what was selected. */
const bar = 100;
const times = 40;

/** In the page: what the last selection was measured to take, in ms. */
declare global {
  var took: number | undefined;
}

/** How soon the bar is painted beside a selection, in pages of two sizes. */
export async function benchBar(): Promise<void> {
  console.log('\n## The bar\n\n| p95 | bar | | page | selected | p50 |\n|--:|--:|---|---|---|--:|');
  for (const [name, characters] of [
    ['20 000 characters', 20_000],
    ['1 MB', 340_000],
  ] as const) {
    const { context } = await launch();
    await context.route('http://bar.test/**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="zh"><title>园区的早班车今天多了两趟</title><h1>园区的早班车今天多了两趟</h1><article>${paragraphs(characters)}</article>`,
      }),
    );
    const page = await context.newPage();
    await page.goto('http://bar.test/2024/0809/12345.html');
    await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'), null, {
      timeout: 60_000,
    });
    print(name, 'some words', await dragged(page));
    print(name, 'all of it, by key', await selectedWhole(page));
    await context.close();
  }
}

function print(page: string, what: string, took: number[]): void {
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.ceil(took.length * share) - 1] ?? 0;
  const [p50, p95] = [at(0.5), at(0.95)];
  console.log(
    `| ${p95.toFixed(0)} ms | ${bar} ms | ${p95 <= bar ? 'ok' : 'MISSED'} | ${page} | ${what} | ${p50.toFixed(0)} ms |`,
  );
}

/** By mouse, in as many places as are tried: from the pointer’s letting go. */
async function dragged(page: Page): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const { x, y } = await page.evaluate(
      (share) => {
        const all = document.querySelectorAll('article p');
        const paragraph = all[Math.floor(share * (all.length - 1))] as Element;
        paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top } = paragraph.getBoundingClientRect();
        return { x: left + 40, y: top + 12 };
      },
      (i * 7 + 3) / (times * 7 + 3),
    );
    // Nobody selects while the page still scrolls.
    await page.waitForTimeout(500);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 160, y, { steps: 4 });
    took.push(await measured(page, 'pointerup', () => page.mouse.up()));
  }
  return took;
}

/** The largest selection that there can be: from the key. */
async function selectedWhole(page: Page): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < times / 4; i += 1) {
    took.push(await measured(page, 'keydown', () => page.keyboard.press('Control+a')));
  }
  return took;
}

/** The time from an event to the end of the frame in which the bar was put into the page, in ms. */
async function measured(
  page: Page,
  type: 'pointerup' | 'keydown',
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate((from) => {
    globalThis.took = undefined;
    let start = Number.NaN;
    addEventListener(
      from,
      (event) => {
        start = event.timeStamp;
      },
      { once: true, capture: true },
    );
    const shown = new MutationObserver((records) => {
      const hosts = records.flatMap(({ addedNodes }) => [...addedNodes]);
      if (!hosts.some((node) => node instanceof HTMLElement && node.popover)) return;
      shown.disconnect();
      // It is put there as a frame is made: the next message comes after that frame was painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.took = performance.now() - start;
      };
      port2.postMessage(null);
    });
    shown.observe(document.documentElement, { childList: true });
  }, type);
  await act();
  await page.waitForFunction(() => globalThis.took !== undefined);
  const took = await page.evaluate(() => globalThis.took as number);
  await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.waitForTimeout(100);
  return took;
}
