import type { CDPSession } from '@playwright/test';
import { launch } from '@/scripts/browser/launch';
import { fixtureSentences } from './sentences';

/** One task of the page's main thread. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor, µs, where Chromium measured it: what the page waits on a machine that does nothing else. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const bar = 50;

/** The longest task of the built extension in large pages, from the load of the page until all is marked. */
export async function benchSlices(): Promise<void> {
  console.log(
    '\n## Slices\n\n| longest task | bar | | page | read and marked after | on the processor |\n|--:|--:|---|---|--:|--:|',
  );
  for (const [name, body] of Object.entries(pages())) {
    const { context } = await launch();
    await context.route('http://slices.test/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    const page = await context.newPage();
    const browser = await context.browser()?.newBrowserCDPSession();
    const session = browser ?? (await context.newCDPSession(page));
    const stop = await trace(session);
    await page.goto('http://slices.test/2024/0809/12345.html');
    const loaded = Date.now();
    await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'), null, {
      timeout: 60_000,
    });
    const took = Date.now() - loaded;
    await page.waitForTimeout(1000);
    const tasks = ours(await stop());
    await context.close();
    const longest = Math.max(...tasks);
    const all = tasks.reduce((sum, task) => sum + task, 0);
    console.log(
      `| ${longest.toFixed(0)} ms | ${bar} ms | ${longest <= bar ? 'ok' : 'MISSED'} | ${name} | ${took} ms | ${all.toFixed(0)} ms |`,
    );
  }
}

function pages(): Record<string, string> {
  const page = (text: string) =>
    `<!doctype html><html lang="zh"><title>园区的早班车今天多了两趟</title><h1>园区的早班车今天多了两趟</h1><article>${text}</article>`;
  const row = '<p>第一位乘客说，车上的座位比从前宽了一些，票价3元。</p>';
  return {
    '20 000 characters': page(paragraphs(20_000)),
    '1 MB': page(paragraphs(340_000)),
    '5 MB': page(paragraphs(1_700_000)),
    '100 000 siblings': page(row.repeat(100_000)),
    '10 000 levels': page('<div>'.repeat(10_000) + paragraphs(20_000)),
  };
}

function paragraphs(characters: number): string {
  const sentences = fixtureSentences();
  let text = '';
  for (let i = 0, length = 0; length < characters; i += 3) {
    const paragraph = [0, 1, 2].map((k) => sentences[(i + k) % sentences.length]).join('');
    text += `<p>${paragraph}</p>`;
    length += paragraph.length;
  }
  return text;
}

async function trace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  return async () => {
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await done;
    return events;
  };
}

/** What the browser does by itself: parsing, layout, paint. */
const browserEvents = new Set([
  'ParseHTML',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/** The lengths of the page's tasks since our reader began, but for the browser's own: the page has none itself. In ms. */
function ours(events: readonly TraceEvent[]): number[] {
  const reader = events.find(({ args }) => /extension:.*reader\.js/.test(args?.data?.url ?? ''));
  if (!reader) throw new Error('the reader did not run');
  const spans = events.filter(
    ({ ph, pid, tid, ts, dur = 0 }) =>
      ph === 'X' && pid === reader.pid && tid === reader.tid && ts + dur > reader.ts,
  );
  const own = spans.filter(({ name }) => browserEvents.has(name));
  const tasks = spans.filter(({ name }) => name.endsWith('::RunTask'));
  return tasks.map(({ ts, dur = 0, tdur = dur }) => {
    const inside = own.filter((each) => each.ts >= ts && each.ts < ts + dur);
    return (tdur - inside.reduce((sum, each) => sum + (each.tdur ?? each.dur ?? 0), 0)) / 1000;
  });
}
