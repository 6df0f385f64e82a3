import type { BrowserContext } from '@playwright/test';
import { mostPainted } from '@/lib/paint/near-view';
import { type ExtensionBrowser, launch } from '@/scripts/browser/launch';
import { addNotes } from './add-notes';
import { MainThread, type Task } from './main-thread';
import { differentParagraphs, largePage, largePages } from './pages';

/** In ms. */
const longest = 50;
const address = 'http://slices.test/2024/0809/12345.html';
const noteCount = 10_000;
/** How long after all is painted the page is watched: what is told of a visit follows then. */
const aftermath = 4_000;

/** The longest task of large pages with the built extension, from when its reader begins until a while after all is marked. */
export async function benchSlices(): Promise<void> {
  await provesItself();
  console.log(
    `\n## Slices

| longest task | bar | | page | marked in view after | all found and marked after | all described after | all tasks | longest task, by the clock | longest frame |
|--:|--:|---|---|--:|--:|--:|--:|--:|--:|`,
  );
  for (const [name, body] of Object.entries(largePages())) {
    await inBrowser(async ({ context }) => {
      print(name, await measure(context, body, { highlight: 'pangzhu-figure', ranges: 1 }));
    });
  }
  await inBrowser(async (browser) => {
    const paragraphs = differentParagraphs(noteCount);
    await addNotes(browser, address, paragraphs);
    const body = largePage(paragraphs.map((each) => `<p>${each}</p>`).join(''));
    const wanted = { highlight: 'pangzhu-note-', ranges: mostPainted };
    print('10 000 notes', await measure(browser.context, body, wanted));
  });
}

/** Times since the page had loaded, in ms. */
interface Measured {
  readonly marked: number;
  readonly read: number;
  /** When it was also told what the figures measure. */
  readonly described: number;
  readonly tasks: readonly Task[];
}

/** @param wanted how many ranges are to be painted under names that begin so, before the page is done */
async function measure(
  context: BrowserContext,
  body: string,
  wanted: { readonly highlight: string; readonly ranges: number },
): Promise<Measured> {
  await context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const page = await context.newPage();
  const worker = context.serviceWorkers()[0];
  await worker?.evaluate(noteReadings);
  const recording = await MainThread.record(context);
  await page.goto(address);
  const marked = await page.waitForFunction(
    ({ highlight, ranges }) => {
      let painted = 0;
      for (const [name, { size }] of CSS.highlights)
        if (name.startsWith(highlight)) painted += size;
      if (painted < ranges) return null;
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const loaded = load?.domContentLoadedEventEnd ?? 0;
      return { marked: performance.now() - loaded, loaded: performance.timeOrigin + loaded };
    },
    wanted,
    { timeout: 60_000, polling: 20 },
  );
  const { loaded, ...times } = (await marked.jsonValue()) ?? {
    loaded: Number.NaN,
    marked: Number.NaN,
  };
  const read = Number(await worker?.evaluate(toldOfAll)) - loaded;
  await page.waitForTimeout(aftermath);
  const described = Number(await worker?.evaluate('lastReading')) - loaded;
  return { ...times, read, described, tasks: await recording.tasksSince(/extension:.*reader\.js/) };
}

/** A page tells that it was read: a long one when all is found, and again when all is described. As text, as below. */
const noteReadings = `chrome.runtime.onMessage.addListener(({ type }) => {
  if (type === 'pageRead') globalThis.lastReading = Date.now();
})`;

/** When the number of names stands on the extension's button: all is found and marked then. */
const toldOfAll = `(async () => {
  const [tab] = await chrome.tabs.query({ url: '${address}' });
  while (!(await chrome.action.getBadgeText({ tabId: tab.id })))
    await new Promise((done) => setTimeout(done, 10));
  return Date.now();
})()`;

function print(name: string, { marked, read, described, tasks }: Measured): void {
  const ours = tasks.filter(({ frame }) => !frame);
  const most = (key: 'clock' | 'processor', of: readonly Task[]) =>
    Math.max(0, ...of.map((task) => task[key]));
  const least = most('processor', ours);
  const all = ours.reduce((sum, { processor }) => sum + processor, 0);
  const frames = tasks.filter(({ frame }) => frame);
  const columns = [marked, read, described, all, most('clock', ours), most('processor', frames)];
  console.log(
    `| ${least.toFixed(0)} ms | ${longest} ms | ${least <= longest ? 'ok' : 'MISSED'} | ${name} | ${columns.map((ms) => `${ms.toFixed(0)} ms`).join(' | ')} |`,
  );
}

/** As text: the compiler would leave calls of its own in it. */
const loopInPage = `(async () => {
  const [tab] = await chrome.tabs.query({ url: '${address}' });
  await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: async () => {
      await scheduler.yield();
      const until = performance.now() + 200;
      while (performance.now() < until);
    },
  });
})()`;

/** A loop of 200 ms, after a `scheduler.yield()` in the extension's own world, must show: else nothing here means anything. */
async function provesItself(): Promise<void> {
  await inBrowser(async ({ context }) => {
    const body = largePage('<p>第一位乘客说，车上的座位比从前宽了一些，票价3元。</p>'.repeat(30));
    await context.route(address, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    const page = await context.newPage();
    const recording = await MainThread.record(context);
    await page.goto(address);
    await page.waitForFunction(() => CSS.highlights.has('pangzhu-figure'));
    await context.serviceWorkers()[0]?.evaluate(loopInPage);
    const tasks = await recording.tasksSince(/extension:.*reader\.js/);
    const seen = Math.max(...tasks.map(({ clock }) => clock));
    if (seen < 200) throw new Error(`a loop of 200 ms was seen as ${seen.toFixed(0)} ms`);
    console.log(`\nA loop of 200 ms after a pause shows as a task of ${seen.toFixed(0)} ms.`);
  });
}

async function inBrowser(work: (browser: ExtensionBrowser) => Promise<void>): Promise<void> {
  const browser = await launch();
  try {
    await work(browser);
  } finally {
    await browser.context.close();
  }
}
