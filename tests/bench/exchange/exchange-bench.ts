import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { launch } from '@/scripts/browser/launch';
import { bundle } from '../bundle';
import type { exchangeBench, Took } from './in-exchange';

type Bench = typeof exchangeBench;
type Call = <Name extends keyof Bench>(
  name: Name,
  ...parameters: Parameters<Bench[Name]>
) => Promise<Awaited<ReturnType<Bench[Name]>>>;

/** Exporting and importing a large library in Chromium, with a real profile on disk; the number of notes as `NOTES`. */
export async function benchExchange(): Promise<void> {
  const count = Number(process.env['NOTES'] ?? 100_000);
  const script = await bundle('tests/bench/exchange/in-exchange.ts');
  const { context, origin, profile } = await launch();
  const page = await context.newPage();
  // As it is when a reader waits for it: in tabs behind others memory is saved, and time is not.
  await page.bringToFront();
  await page.goto(`${origin}/editor.html`);
  await page.evaluate(script);
  const session = await context.newCDPSession(page);
  let peak = 0;
  const timer = setInterval(async () => {
    const usage = await session.send('Runtime.getHeapUsage').catch(() => null);
    peak = Math.max(peak, usage?.usedSize ?? 0);
  }, 100);
  const call: Call = (name, ...parameters) =>
    page.evaluate(
      ([called, given]) =>
        // biome-ignore lint/suspicious/noExplicitAny: set by the script
        (globalThis as any).exchangeBench[called as string](...(given as unknown[])),
      [name, parameters] as const,
    );
  await session.send('Performance.enable');
  /** What the page's process has used so far, in seconds: on a machine that others use too, it tells more than the clock. */
  const processorTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0;
  };
  await call('fillDatabase', count);
  console.log(
    `\n## Exchange, ${count.toLocaleString('en')} notes\n\n${cpus().length} × ${cpus()[0]?.model}, Chromium\n\n` +
      '| time | bar | of it processor | heap, at most | longest task | file | what |\n|--:|--:|--:|--:|--:|--:|---|',
  );
  const row = async (what: string, bar: string, work: () => Promise<Took>) => {
    await session.send('HeapProfiler.collectGarbage');
    peak = 0;
    const before = await processorTime();
    const { time, longestTask, bytes } = await work();
    const processor = (await processorTime()) - before;
    const mb = (size: number) => `${(size / 1e6).toFixed(0)} MB`;
    console.log(
      `| ${(time / 1000).toFixed(1)} s | ${bar} | ${processor.toFixed(1)} s | ${mb(peak)} | ${longestTask.toFixed(0)} ms | ${mb(bytes)} | ${what} |`,
    );
  };
  for (const format of ['backup', 'W3C JSON-LD', 'CSV', 'Markdown, zip', 'HTML report']) {
    await row(`${format}: written`, '≤ 10 s', () => call('exportAs', format));
  }
  for (const format of ['backup', 'W3C JSON-LD', 'CSV']) {
    await row(`${format}: read, compared with nothing`, '', () => call('plan', format, 'copy'));
  }
  await row('backup: taken in', '≤ 60 s', () => call('importInto', 'backup', 'copy'));
  await row('backup: taken in again', '', () => call('importInto', 'backup', 'copy'));
  await row('W3C JSON-LD: taken in', '≤ 60 s', () => call('importInto', 'W3C JSON-LD', 'other'));
  clearInterval(timer);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
