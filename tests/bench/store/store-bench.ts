import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launch } from '@/scripts/browser/launch';
import { bundle } from '../bundle';
import type { Percentiles, RivalTimes, storeBench } from './in-store';
import { measurePopup, type PopupTimes } from './popup-times';

type Bench = typeof storeBench;

const usualSizes = [1_000, 10_000, 100_000];
const coldRuns = 3;
/** A browser that has just started is busy with itself, and the extension's worker with opening its database; in ms. */
const settling = 2_000;

/** What was measured at one size; times in ms, sizes in bytes. */
interface Measured {
  readonly notes: number;
  readonly popup: PopupTimes;
  /** From nothing in memory to the first results, without the popup around it. */
  readonly cold: number;
  readonly query: Percentiles;
  readonly save: Percentiles;
  readonly miniSearch: RivalTimes;
  readonly reading: RivalTimes;
  readonly index: Awaited<ReturnType<Bench['prepareMiniSearch']>>;
  readonly disk: number;
}

/**
 * The store and its search in Chromium, with a real profile on disk, beside MiniSearch and beside reading all notes.
 *
 * @param sizes how many notes, ascending; the usual ones when left out
 */
export async function benchStore(sizes: readonly number[] = usualSizes): Promise<void> {
  const script = await bundle('tests/bench/store/in-store.ts');
  const profile = (await withBrowser(undefined, async ({ profile }) => profile)) as string;
  const all: Measured[] = [];
  for (const notes of sizes) {
    const start = performance.now();
    const prepared = await inPage(profile, script, async (call) => {
      await call('fillTo', notes);
      const seconds = (performance.now() - start) / 1000;
      console.error(`${notes} notes are there after ${seconds.toFixed(0)} s`);
      return { index: await call('prepareMiniSearch'), disk: diskOf(profile) };
    });
    const popups: PopupTimes[] = [];
    for (let i = 0; i < coldRuns; i += 1) {
      popups.push(
        await withBrowser(profile, ({ context, origin }) => measurePopup(context, origin)),
      );
    }
    const miniSearch = await inPage(profile, script, (call) => call('measureMiniSearch'));
    const reading = await inPage(profile, script, (call) => call('measureReadingAll'));
    const own = await inPage(profile, script, async (call) => ({
      cold: await call('measureOwnCold'),
      query: await call('measureQueries'),
      save: await call('measureSaves', notes),
    }));
    all.push({ notes, popup: medianOf(popups), miniSearch, reading, ...own, ...prepared });
  }
  rmSync(profile, { recursive: true, force: true });
  print(all);
}

async function withBrowser<T>(
  profile: string | undefined,
  work: (browser: { context: BrowserContext; origin: string; profile: string }) => Promise<T>,
): Promise<T> {
  const browser = await launch(profile === undefined ? {} : { profile });
  try {
    await new Promise((resolve) => setTimeout(resolve, settling));
    return await work(browser);
  } finally {
    await browser.context.close();
  }
}

type Call = <Name extends keyof Bench>(
  name: Name,
  ...parameters: Parameters<Bench[Name]>
) => Promise<Awaited<ReturnType<Bench[Name]>>>;

/** Runs the benchmark's script in a page of the extension that does nothing itself, in a browser of its own. */
async function inPage<T>(
  profile: string,
  script: string,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  return await withBrowser(profile, async ({ context, origin }) => {
    const page: Page = await context.newPage();
    await page.goto(`${origin}/editor.html`);
    await page.evaluate(script);
    return await work((name, ...parameters) =>
      page.evaluate(
        ([called, given]) =>
          // biome-ignore lint/suspicious/noExplicitAny: set by the script
          (globalThis as any).storeBench[called as string](...(given as unknown[])),
        [name, parameters] as const,
      ),
    );
  });
}

function diskOf(profile: string): number {
  const folder = join(profile, 'Default', 'IndexedDB');
  return Number(execFileSync('du', ['-sb', folder], { encoding: 'utf8' }).split('\t')[0]);
}

function medianOf(all: readonly PopupTimes[]): PopupTimes {
  const of = (key: keyof PopupTimes) =>
    all.map((each) => each[key]).sort((a, b) => a - b)[all.length >> 1] as number;
  return { painted: of('painted'), recent: of('recent'), found: of('found'), heap: of('heap') };
}

function print(all: readonly Measured[]): void {
  const ms = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
  const mb = (value: number) => `${(value / 1e6).toPrecision(3)} MB`;
  const pair = ({ p50, p95 }: Percentiles) => `${ms(p50)} / ${ms(p95)} ms`;
  const ratio = (rival: number, ours: number) => `${(rival / ours).toPrecision(2)} ×`;
  const rows: [string, string, (each: Measured) => string][] = [
    ['popup: to its first paint', '≤ 100 ms', (each) => `${ms(each.popup.painted)} ms`],
    ['popup, cold: to the recent notes, painted', '', (each) => `${ms(each.popup.recent)} ms`],
    [
      'popup, cold: to a query’s results, painted',
      '≤ 500 ms',
      (each) => `${ms(each.popup.found)} ms`,
    ],
    ['first results from nothing in memory', '', (each) => `${ms(each.cold)} ms`],
    ['— MiniSearch’s, its index read from disk', '', (each) => `${ms(each.miniSearch.cold)} ms`],
    ['— ratio', '≥ 10 ×', (each) => ratio(each.miniSearch.cold, each.cold)],
    ['— MiniSearch’s, its index made from the notes', '', (each) => `${ms(each.index.making)} ms`],
    ['— ratio', '≥ 10 ×', (each) => ratio(each.index.making, each.cold)],
    ['— reading all notes', '', (each) => `${ms(each.reading.cold)} ms`],
    ['— ratio', '', (each) => ratio(each.reading.cold, each.cold)],
    ['query, p50 / p95', 'p95 ≤ 50 ms', (each) => pair(each.query)],
    ['— MiniSearch’s, plain words only', '', (each) => pair(each.miniSearch)],
    ['— reading all notes', '', (each) => pair(each.reading)],
    ['save, on disk, p50 / p95', 'p95 ≤ 50 ms', (each) => pair(each.save)],
    ['database on disk', '', (each) => mb(each.disk)],
    ['— MiniSearch’s index alone', '', (each) => mb(each.index.bytes)],
    ['the popup’s memory after a query', '', (each) => mb(each.popup.heap)],
  ];
  console.log(
    `\n## Store and search\n\n${cpus().length} × ${cpus()[0]?.model}, Chromium, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  console.log(
    `| | bar | ${all.map(({ notes }) => `${notes.toLocaleString('en')} notes`).join(' | ')} |`,
  );
  console.log(`|---|--:|${all.map(() => '--:').join('|')}|`);
  for (const [what, bar, of] of rows)
    console.log(`| ${what} | ${bar} | ${all.map(of).join(' | ')} |`);
}
