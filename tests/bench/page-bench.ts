import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '@/scripts/browser/find-browser';
import { agreement } from '@/scripts/evaluate/shingles';
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
        ? route.fulfill({ contentType: 'text/html', body: withoutScripts(source) })
        : route.abort(),
    );
    await page.goto('http://page.test/2024/0809/12345.html', { waitUntil: 'commit' });
    await page.waitForLoadState('domcontentloaded');
    const times = await page.evaluate(`${script}; measurePage()`);
    await page.unrouteAll();
    return times as PageTimes | null;
  };
  const rows: Comparison[] = [];
  for (const [name, samples] of Object.entries(pageSets())) {
    const all: PageTimes[] = [];
    const bodies: { gold: string; texts: PageTimes['texts'] }[] = [];
    for (const { source, gold } of samples) {
      const times = await measure(source);
      if (!times) continue;
      all.push(times);
      if (gold) bodies.push({ gold, texts: times.texts });
    }
    const sum = (key: Exclude<keyof PageTimes, 'texts'>) =>
      all.reduce((total, times) => total + times[key], 0);
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
      {
        what: `find and recognise, ${pages}`,
        oursMs: sum('find') + sum('recognise'),
        rival: 'Defuddle',
        rivalMs: sum('defuddle'),
        bar: 1,
      },
    );
    if (bodies.length > 0) printQuality(bodies);
    const probes = all.map(({ probe }) => probe).sort((a, b) => a - b);
    console.log(
      `Probe on ${pages}: median ${probes[probes.length >> 1]?.toFixed(2)} ms, most ${probes.at(-1)?.toFixed(2)} ms (bar: 1 ms).`,
    );
  }
  await browser.close();
  printComparisons('Pages', rows);
}

/** How well the bodies agree with what the publishers' markup says. */
function printQuality(bodies: readonly { gold: string; texts: PageTimes['texts'] }[]): void {
  const mean = (which: keyof PageTimes['texts']) => {
    const scores = bodies.map(({ gold, texts }) => agreement(gold, texts[which]).f);
    return (scores.reduce((sum, f) => sum + f, 0) / scores.length).toFixed(3);
  };
  console.log(
    `Body F on ${bodies.length} pages: ours ${mean('ours')}, Readability ${mean('readability')}, Defuddle ${mean('defuddle')}.`,
  );
}

/** Saved pages' own scripts would lead elsewhere. */
function withoutScripts(source: Buffer): Buffer {
  const scripts = /<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi;
  return Buffer.from(source.toString('latin1').replace(scripts, ''), 'latin1');
}

/** A page, and its body where that is known. */
interface Sample {
  readonly source: Buffer;
  readonly gold?: string | undefined;
}

function pageSets(): Record<string, Sample[]> {
  const samples = fixtureSlugs().map((slug) => ({ source: loadFixture(slug).source }));
  if (!existsSync(corpus)) return { sample: samples };
  const real = readdirSync(corpus).map((name) => {
    const gold = JSON.parse(readFileSync(join(corpus, name, 'gold.json'), 'utf8'));
    return { source: readFileSync(join(corpus, name, 'page.html')), gold: gold.body };
  });
  return { sample: samples, real };
}
