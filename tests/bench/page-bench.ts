import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '@/scripts/browser/find-browser';
import { fixtureSlugs, loadFixture } from '../support/fixtures';
import { bundle } from './bundle';
import type { PageTimes } from './in-page';
import { type Comparison, printComparisons } from './measure';

/** Real pages to measure on besides the samples, where they are at hand: `<case>/page.html`. */
const corpus = resolve('../shared/corpus/pages');

/** The steps of reading a page in Chromium, against Readability's parse on a clone in the same run. */
export async function benchPage(): Promise<void> {
  const script = await bundle('tests/bench/in-page.ts');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const measure = async (source: Buffer): Promise<PageTimes | null> => {
    await page.route('http://page.test/**', (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html', body: source })
        : route.abort(),
    );
    await page.goto('http://page.test/2024/0809/12345.html', { waitUntil: 'commit' });
    await page.waitForLoadState('domcontentloaded');
    const times = await page.evaluate(`${script}; measurePage()`);
    await page.unrouteAll();
    return times as PageTimes | null;
  };
  const rows: Comparison[] = [];
  for (const [name, sources] of Object.entries(pageSets())) {
    const all: PageTimes[] = [];
    for (const source of sources) {
      const times = await measure(source);
      if (times) all.push(times);
    }
    const sum = (key: keyof PageTimes) => all.reduce((total, times) => total + times[key], 0);
    const rival = { rival: 'Readability', rivalMs: sum('readability') };
    const pages = `${all.length} ${name} pages`;
    rows.push(
      { what: `recognise, ${pages}`, oursMs: sum('recognise'), ...rival, bar: 4 },
      {
        what: `find and recognise, ${pages}`,
        oursMs: sum('find') + sum('recognise'),
        ...rival,
        bar: 1 / 1.3,
      },
    );
    const probes = all.map(({ probe }) => probe).sort((a, b) => a - b);
    console.log(
      `Probe on ${pages}: median ${probes[probes.length >> 1]?.toFixed(2)} ms, most ${probes.at(-1)?.toFixed(2)} ms (bar: 1 ms).`,
    );
  }
  await browser.close();
  printComparisons('Pages', rows);
}

function pageSets(): Record<string, Buffer[]> {
  const samples = fixtureSlugs().map((slug) => loadFixture(slug).source);
  if (!existsSync(corpus)) return { sample: samples };
  const real = readdirSync(corpus).map((name) => readFileSync(join(corpus, name, 'page.html')));
  return { sample: samples, real };
}
