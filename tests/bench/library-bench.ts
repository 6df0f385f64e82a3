import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launch } from '@/scripts/browser/launch';
import { bundle } from './bundle';
import { traceTasks } from './main-thread';

const notes = 100_000;
/** In ms. */
const bar = 50;

/** One view, and what is done in it once it is there; where nothing is done, its opening is measured. */
interface Step {
  readonly name: string;
  readonly hash: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const narrow = (page: Page) => page.locator('.facet-box').first().click();
const sort = (value: string) => (page: Page) =>
  page.locator('.list-sort select').last().selectOption(value);
const search = (words: string) => (page: Page) => page.getByRole('searchbox').fill(words);

const steps: readonly Step[] = [
  { name: 'notes', hash: '#/notes' },
  { name: '— narrowed down', hash: '#/notes', act: narrow },
  { name: '— sorted by outlet', hash: '#/notes', act: sort('outlet') },
  { name: '— searched', hash: '#/notes', act: search('园区') },
  { name: '— all chosen', hash: '#/notes', act: (page) => page.locator('.list-all input').click() },
  { name: 'articles', hash: '#/articles' },
  { name: 'names', hash: '#/names' },
  { name: '— searched', hash: '#/names', act: search('园') },
  { name: 'a name in many articles', hash: '#/names/湘潭高新区' },
  { name: 'figures', hash: '#/figures' },
  { name: '— narrowed down', hash: '#/figures', act: narrow },
  { name: '— sorted by size', hash: '#/figures', act: sort('largest') },
  { name: '— searched', hash: '#/figures', act: search('亿元') },
  { name: 'tags', hash: '#/tags' },
];

/** How long each view of a large library takes until it is there, and the longest task of the page on the way. */
export async function benchLibrary(): Promise<void> {
  const profile = await filledProfile();
  await measureLibrary(profile);
  rmSync(profile, { recursive: true, force: true });
}

/** The same for a profile that is there. */
export async function measureLibrary(profile: string): Promise<void> {
  console.log(
    `\n## Library: ${notes.toLocaleString('en')} notes\n\n| longest task | bar | | what | there after | on the processor |\n|--:|--:|---|---|--:|--:|`,
  );
  const browser = await launch({ profile });
  for (const step of steps) {
    const { tasks, took } = await measure(browser, step);
    const longest = Math.max(...tasks);
    const all = tasks.reduce((sum, task) => sum + task, 0);
    console.log(
      `| ${longest.toFixed(0)} ms | ${bar} ms | ${longest <= bar ? 'ok' : 'MISSED'} | ${step.name} | ${took} ms | ${all.toFixed(0)} ms |`,
    );
  }
  await browser.context.close();
}

async function measure({ context, origin }: ExtensionBrowser, { hash, act }: Step) {
  const page = await context.newPage();
  const stop = await traceTasks(await context.newCDPSession(page));
  await page.addInitScript(() => performance.mark('bench'));
  const opened = Date.now();
  await page.goto(`${origin}/library.html${hash}`);
  await settled(page);
  let took = Date.now() - opened;
  if (act) {
    await page.waitForTimeout(1_000);
    const began = Date.now();
    await page.evaluate(() => performance.mark('bench'));
    await act(page);
    await settled(page);
    took = Date.now() - began;
  }
  await page.waitForTimeout(1_000);
  const tasks = await stop('bench');
  await page.close();
  return { tasks, took };
}

/** Waits until there are rows, and nothing is being read or put in order any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[role=listitem], .name-section') !== null &&
      document.querySelector('.reading-progress, .loading, [aria-busy=true]') === null,
    null,
    { timeout: 120_000 },
  );
}

/** A new profile with the notes in it. */
async function filledProfile(): Promise<string> {
  const script = await bundle('tests/bench/store/in-store.ts');
  const { context, origin, profile } = await launch();
  const page = await context.newPage();
  await page.goto(`${origin}/editor.html`);
  await page.evaluate(script);
  // biome-ignore lint/suspicious/noExplicitAny: set by the script
  await page.evaluate((count) => (globalThis as any).storeBench.fillTo(count), notes);
  await context.close();
  return profile;
}
