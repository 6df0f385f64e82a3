import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launch } from '@/scripts/browser/launch';
import { filledProfile } from './filled-profile';
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
const gather = (page: Page) => page.locator('.list-sort select').first().selectOption('name');
const scrollDown = (page: Page) =>
  page.locator('.kept').evaluate((element) => element.scrollTo(0, element.scrollHeight));
const search = (words: string) => (page: Page) => page.getByRole('searchbox').fill(words);

/** Chooses all notes of a tag, does something with them, and takes it back. */
const change = (act: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await page.locator('fieldset.facet').nth(1).locator('.facet-box').first().click();
  await page.waitForFunction(() => document.querySelector('.facet-clear') !== null);
  await settled(page);
  await page.locator('.list-all input').click();
  await act(page);
  const done = page.locator('.work-done');
  await done.waitFor({ timeout: 300_000 });
  await done.getByRole('button', { name: '撤销' }).click();
  await done.filter({ hasText: '已撤销' }).waitFor({ timeout: 300_000 });
};
const tag = async (page: Page) => {
  await page.locator('.list-actions .pz-button').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('没有');
  await dialog.locator('[type=submit]').click();
};

const steps: readonly Step[] = [
  { name: 'notes', hash: '#/notes' },
  { name: '— narrowed down', hash: '#/notes', act: narrow },
  { name: '— sorted by outlet', hash: '#/notes', act: sort('outlet') },
  { name: '— searched', hash: '#/notes', act: search('园区') },
  { name: '— all chosen', hash: '#/notes', act: (page) => page.locator('.list-all input').click() },
  { name: '— those of a tag tagged, and back', hash: '#/notes', act: change(tag) },
  {
    name: '— those of a tag deleted, and back',
    hash: '#/notes',
    act: change((page) => page.locator('.list-actions .pz-button').nth(1).click()),
  },
  { name: 'a saved search', hash: '#/notes?q=%E5%9B%AD%E5%8C%BA&sort=outlet' },
  { name: 'articles', hash: '#/articles' },
  { name: 'names', hash: '#/names' },
  { name: '— searched', hash: '#/names', act: search('园') },
  { name: 'a name in many articles', hash: '#/names/湘潭高新区' },
  { name: 'figures', hash: '#/figures' },
  { name: '— narrowed down', hash: '#/figures', act: narrow },
  { name: '— sorted by size', hash: '#/figures', act: sort('largest') },
  { name: '— searched', hash: '#/figures', act: search('亿元') },
  { name: '— gathered by name', hash: '#/figures', act: gather },
  { name: '— searched by a figure', hash: '#/notes', act: search('投资>1亿') },
  { name: 'tags', hash: '#/tags' },
];

const chooseAll = async (page: Page) => {
  await page.locator('.list-all input').click();
  await page.locator('.list-actions .pz-button').first().click();
  await page.getByRole('dialog').getByRole('combobox').fill('没有');
};

/** Of a library in which every single thing is as large as it can be: see `store/in-extremes.ts`. */
const extremes: readonly Step[] = [
  { name: 'an article of 5 MB', hash: '#/articles/1' },
  { name: '— scrolled to its end', hash: '#/articles/1', act: scrollDown },
  { name: '— its later text, and what changed', hash: '#/articles/2' },
  { name: '100,000 tags', hash: '#/tags' },
  { name: '— searched', hash: '#/tags', act: search('就业') },
  { name: '— as facets of their notes', hash: '#/notes?q=site%3Atags.example' },
  { name: '— another given to all that is chosen', hash: '#/notes', act: chooseAll },
  { name: '100,000 figures of one name', hash: '#/figures' },
  { name: '— drawn', hash: `#/figures?name=${encodeURIComponent('湘潭高新区')}&metric=产值` },
  { name: '— the name', hash: '#/names/湘潭高新区' },
];

/** How long each view of a large library takes until it is there, and the longest task of the page on the way. */
export async function benchLibrary(): Promise<void> {
  const many = await filledProfile('in-store', `storeBench.fillTo(${notes})`);
  await measureLibrary(many, `${notes.toLocaleString('en')} notes`, steps);
  rmSync(many, { recursive: true, force: true });
  const large = await filledProfile('in-extremes', 'extremes.fill()');
  await measureLibrary(large, 'everything as large as it can be', extremes);
  rmSync(large, { recursive: true, force: true });
}

/** Opens the views of a library that was filled before. */
async function measureLibrary(profile: string, of: string, steps: readonly Step[]): Promise<void> {
  console.log(
    `\n## Library: ${of}\n\n| longest task | bar | | what | there after | on the processor |\n|--:|--:|---|---|--:|--:|`,
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
      document.querySelector('[role=listitem], .name-section, .kept-text p') !== null &&
      document.querySelector('.reading-progress, .loading, [aria-busy=true]') === null,
    null,
    { timeout: 120_000 },
  );
}
