import { rmSync } from 'node:fs';
import { launch } from '@/scripts/browser/launch';
import { serveFixtures } from '@/scripts/browser/serve-fixtures';
import { soak } from '@/tests/support/soak';

const saves = 10_000;
const parts = 50;

/** Ten thousand saves with fifty restarts of the worker: nothing lost, and no more memory at the end than at the beginning. */
export async function benchSoak(): Promise<void> {
  const site = await serveFixtures();
  const browser = await launch();
  try {
    const start = performance.now();
    const { notes, quotes, heap, memory } = await soak(browser, site.origin, { saves, parts });
    const median = (all: readonly number[]) =>
      [...all].sort((a, b) => a - b)[all.length >> 1] as number;
    const ends = (all: readonly number[]) => {
      const [first, last] = [median(all.slice(0, 5)), median(all.slice(-5))];
      const growth = `${((last / first - 1) * 100).toFixed(1)} %`;
      return { first: megabytes(first), last: megabytes(last), growth };
    };
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`\n## Soak: ${saves} saves in ${seconds} s, the worker stopped ${parts} times\n`);
    console.log('| | first five parts | last five parts | growth | bar |\n|---|--:|--:|--:|--:|');
    for (const [what, all, bar] of [
      ['the worker’s heap, collected', heap, '< 10 %'],
      ['the extension’s processes', memory, ''],
    ] as const) {
      const { first, last, growth } = ends(all);
      console.log(`| ${what} | ${first} | ${last} | ${growth} | ${bar} |`);
    }
    console.log(`\nNotes lost: ${saves - quotes}. Notes there twice: ${notes - quotes}.`);
  } finally {
    await browser.context.close();
    await site.close();
    rmSync(browser.profile, { recursive: true, force: true });
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
