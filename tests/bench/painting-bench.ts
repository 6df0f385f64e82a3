import { chromium } from '@playwright/test';
import { findBrowser } from '@/scripts/browser/find-browser';
import { bundle } from './bundle';
import { printComparisons } from './measure';
import type { PaintTimes } from './paint-in-page';

/** Painting 10 000 ranges of a long article in Chromium, against wrapping the same with mark.js; each until it can be seen. */
export async function benchPainting(): Promise<void> {
  const script = await bundle('tests/bench/paint-in-page.ts');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const times = (await page.evaluate(`${script}; measurePainting()`)) as PaintTimes;
  await browser.close();
  printComparisons('Painting', [
    {
      what: 'paint 10 000 ranges',
      oursMs: times.painted,
      rival: 'mark.js',
      rivalMs: times.wrapped,
      bar: 50,
    },
  ]);
}
