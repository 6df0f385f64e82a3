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
    const { notes, quotes, heap } = await soak(browser, site.origin, { saves, parts });
    const median = (all: readonly number[]) =>
      [...all].sort((a, b) => a - b)[all.length >> 1] as number;
    const [first, last] = [median(heap.slice(0, 5)), median(heap.slice(-5))];
    const growth = (last / first - 1) * 100;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`\n## Soak: ${saves} saves in ${seconds} s, the worker stopped ${parts} times\n`);
    console.log('| | | bar |\n|---|--:|--:|');
    console.log(`| notes lost | ${saves - quotes} | 0 |`);
    console.log(`| notes there twice | ${notes - quotes} | 0 |`);
    console.log(`| the worker’s heap after collecting, first five parts | ${megabytes(first)} | |`);
    console.log(`| last five parts | ${megabytes(last)} | |`);
    console.log(`| growth | ${growth.toFixed(1)} % | < 10 % |`);
  } finally {
    await browser.context.close();
    await site.close();
    rmSync(browser.profile, { recursive: true, force: true });
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
