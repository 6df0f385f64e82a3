import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findBrowser } from '@/scripts/browser/find-browser';
import { bundle } from './bundle';

/** What the bundled dictionary's first load takes, in ms. */
interface FirstLoad {
  /** Running the code of the room and of what it imports, and reading the data's JSON. */
  readonly ready: number;
  /** The first call of `compiledDictionary`. */
  readonly load: number;
}

const runs = 15;

/** Prints what loading the bundled dictionary takes where no engine has seen its code before. */
export async function benchFirstLoad(): Promise<void> {
  const script = `(() => {
    const started = performance.now();
    ${await bundle('lib/dictionary/load.ts')}
    const ready = performance.now();
    bench.compiledDictionary();
    return { ready: ready - started, load: performance.now() - ready };
  })()`;
  const rows = [
    ['fresh Node process', inNode(script)],
    ['fresh Chromium process', await inChromium(script)],
  ] as const;
  console.log(
    `\n## The bundled dictionary’s very first load (median of ${runs})\n\n| where | first call | bar | code and JSON before it |\n|---|--:|--:|--:|`,
  );
  for (const [where, loads] of rows) {
    const load = median(loads.map((times) => times.load));
    const ready = median(loads.map((times) => times.ready));
    console.log(`| ${where} | ${load.toFixed(2)} ms | 1 ms | ${ready.toFixed(2)} ms |`);
  }
}

function inNode(script: string): FirstLoad[] {
  return Array.from({ length: runs }, () =>
    JSON.parse(
      execFileSync(process.execPath, ['-'], {
        input: `console.log(JSON.stringify(${script}))`,
        encoding: 'utf8',
      }),
    ),
  );
}

/** A browser of its own each time: two pages of one share what its engine has compiled. */
async function inChromium(script: string): Promise<FirstLoad[]> {
  const loads: FirstLoad[] = [];
  for (let run = 0; run < runs; run += 1) {
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const page = await browser.newPage();
    loads.push(await page.evaluate<FirstLoad>(script));
    await browser.close();
  }
  return loads;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
