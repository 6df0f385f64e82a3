import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launch } from '@/scripts/browser/launch';
import { measureUse } from './exchange/measure-use';
import { filledProfile } from './filled-profile';

const notes = 100_000;
/** In ms; minutes, on a machine that does much else. */
const patience = 900_000;
/** In ms, and bytes. */
const bars = { task: 50, heap: 300e6 };

interface Step {
  readonly name: string;
  readonly hash: string;
  readonly act: (page: Page) => Promise<void>;
}

/** Chooses all notes and opens what their tags are changed in. */
async function openTags(page: Page): Promise<void> {
  await page.locator('.list-all input').check();
  await page.getByRole('button', { name: '标签…' }).click();
  await page.getByRole('dialog').waitFor();
}

const apply = (page: Page) => page.getByRole('dialog').locator('[type=submit]').click();

async function tagAll(page: Page): Promise<void> {
  await openTags(page);
  await page.getByRole('dialog').getByRole('combobox').fill('全部');
  await apply(page);
}

async function untagAll(page: Page): Promise<void> {
  await openTags(page);
  await page.getByRole('dialog').getByLabel('全部', { exact: true }).check();
  await apply(page);
}

async function deleteAll(page: Page): Promise<void> {
  await page.locator('.list-all input').check();
  await page.locator('.list-actions').getByRole('button', { name: '删除', exact: true }).click();
}

const rename = (to: string) => async (page: Page) => {
  await page.getByRole('button', { name: '重命名标签“全部”' }).click();
  await page.getByRole('textbox', { name: '重命名标签“全部”' }).fill(to);
  await page.locator('.tag-row [type=submit]').click();
};

const undo = (page: Page) =>
  page.locator('.work-done').getByRole('button', { name: '撤销' }).click();

const ofTheTag = `#/tags?q=${encodeURIComponent('全部')}`;
const steps: readonly Step[] = [
  { name: 'all tagged', hash: '#/notes', act: tagAll },
  { name: '— undone', hash: '#/notes', act: undo },
  { name: 'all tagged again', hash: '#/notes', act: tagAll },
  { name: 'the tag taken off all', hash: '#/notes', act: untagAll },
  { name: '— undone', hash: '#/notes', act: undo },
  { name: 'the tag of all renamed', hash: ofTheTag, act: rename('所有') },
  { name: '— undone', hash: ofTheTag, act: undo },
  { name: 'the tag of all put together with another', hash: ofTheTag, act: rename('产值') },
  { name: '— undone', hash: ofTheTag, act: undo },
  {
    name: 'the tag of all deleted',
    hash: ofTheTag,
    act: (page) => page.getByRole('button', { name: '从所有笔记移除标签“全部”' }).click(),
  },
  { name: 'all deleted', hash: '#/notes', act: deleteAll },
  { name: '— undone', hash: '#/notes', act: undo },
];

/** Changes of all notes of a large library, by the buttons of its page, and the way back from each. */
export async function benchBulk(): Promise<void> {
  const profile = await filledProfile('in-store', `storeBench.fillTo(${notes})`);
  const browser = await launch({ profile });
  await measureBulk(browser);
  await browser.context.close();
  rmSync(profile, { recursive: true, force: true });
}

export async function measureBulk(browser: ExtensionBrowser): Promise<void> {
  console.log(
    `\n## Changes of ${notes.toLocaleString('en')} notes at once\n\n${cpus().length} × ${cpus()[0]?.model}, Chromium. ` +
      `Bars: a task of ${bars.task} ms, a heap of ${bars.heap / 1e6} MB\n\n` +
      '| time | | longest task of the page | heap, at most | browser | what |\n|--:|---|--:|--:|--:|---|',
  );
  const page = await browser.context.newPage();
  await page.bringToFront();
  await page.goto(`${browser.origin}/library.html#/notes`);
  const use = await measureUse(browser, page);
  for (const { name, hash, act } of steps) {
    await page.evaluate((to) => {
      if (location.hash !== to) location.hash = to;
    }, hash);
    await settled(page);
    const { time, heap, longestTask, browserProcess } = await use(async () => {
      await act(page);
      await page.locator('.work-running').waitFor();
      await page.locator('.work-done').waitFor({ timeout: patience });
      await settled(page);
    });
    const isMet = longestTask <= bars.task && heap <= bars.heap;
    console.log(
      `| ${(time / 1_000).toFixed(1)} s | ${isMet ? 'ok' : 'MISSED'} | ${longestTask.toFixed(0)} ms | ` +
        `${(heap / 1e6).toFixed(0)} MB | ${(browserProcess / 1_000).toFixed(1)} s | ${name} |`,
    );
  }
}

/** Waits until the list is there, or there is nothing to list, and nothing is being read any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[role=listitem], .status-message') !== null &&
      document.querySelector('.reading-progress, .loading, [aria-busy=true]') === null,
    null,
    { timeout: patience },
  );
}
