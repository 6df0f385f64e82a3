import { rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launch } from '@/scripts/browser/launch';
import { bundle } from '../bundle';
import { measureUse } from './measure-use';

const formats: readonly (readonly [name: string, button: RegExp, file: string])[] = [
  ['backup', /^完整备份/, 'backup.zip'],
  ['W3C JSON-LD', /^W3C/, 'annotations.jsonld'],
  ['CSV', /^表格 CSV/, 'notes.csv'],
  ['Markdown', /^Markdown 每/, 'markdown.zip'],
  ['HTML report', /^网页报告/, 'report.html'],
  ['BibTeX', /^BibTeX/, 'references.bib'],
];
const pathOf = (file: string) => join(tmpdir(), `pangzhu-bench-${file}`);
/** Minutes, on a machine that does much else. */
const patience = 600_000;

/**
 * A large library given out and taken in again, by the buttons of the library's page in the built extension, with a real profile
 * on disk. The number of notes as `NOTES`. The profile is filled in a browser of its own: nobody gives out notes in the minute in
 * which a hundred thousand were saved, when the browser still sorts them on the disk.
 */
export async function benchExchange(): Promise<void> {
  const count = Number(process.env['NOTES'] ?? 100_000);
  const filled = await filledProfile(count);
  console.log(
    `\n## Exchange, ${count.toLocaleString('en')} notes\n\n${cpus().length} × ${cpus()[0]?.model}, Chromium\n\n` +
      '| time | bar | of it processor, page and worker | browser | heap, at most | longest task of the page | file | what |\n|--:|--:|--:|--:|--:|--:|--:|---|',
  );
  await inLibrary(filled, async (page, row) => {
    await page.getByText(`共 ${count} 条`).waitFor();
    for (const [name, button, file] of formats) {
      await row(`${name}: written`, '≤ 10 s', pathOf(file), async () => {
        await page.getByRole('button', { name: '导出…' }).click();
        const saved = page.waitForEvent('download', { timeout: patience });
        await page.getByRole('dialog').getByRole('button', { name: button }).click();
        await (await saved).saveAs(pathOf(file));
      });
    }
  });
  rmSync(filled, { recursive: true, force: true });
  for (const [name, file, again] of [
    ['backup', 'backup.zip', true],
    ['W3C JSON-LD', 'annotations.jsonld', false],
  ] as const) {
    const profile = await inLibrary(undefined, async (page, row) => {
      await row(`${name}: read, compared with nothing`, '', pathOf(file), () => read(page, file));
      await row(`${name}: taken in`, '≤ 60 s', pathOf(file), () => take(page, count));
      if (!again) return;
      await row(`${name}: read, compared with itself`, '', pathOf(file), () => read(page, file));
    });
    rmSync(profile, { recursive: true, force: true });
  }
  for (const [, , file] of formats) rmSync(pathOf(file), { force: true });
}

async function read(page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: '导入…' }).click();
  await page.getByLabel('选择文件…').setInputFiles(pathOf(file));
  await page.getByRole('row', { name: '已有，不变' }).waitFor({ timeout: patience });
}

async function take(page: Page, count: number): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: '导入', exact: true }).click();
  await page.getByText(`已导入 ${count} 条笔记`).waitFor({ timeout: patience });
}

async function filledProfile(count: number): Promise<string> {
  const script = await bundle('tests/bench/exchange/in-exchange.ts');
  const { context, origin, profile } = await launch();
  const page = await context.newPage();
  await page.goto(`${origin}/editor.html`);
  await page.evaluate(script);
  // biome-ignore lint/suspicious/noExplicitAny: set by the script
  await page.evaluate((notes) => (globalThis as any).exchangeBench.fillDatabase(notes), count);
  await context.close();
  return profile;
}

type Row = (what: string, bar: string, file: string, work: () => Promise<void>) => Promise<void>;

/** @returns the profile */
async function inLibrary(
  before: string | undefined,
  work: (page: Page, row: Row) => Promise<void>,
): Promise<string> {
  const browser: ExtensionBrowser = await launch(before === undefined ? {} : { profile: before });
  const page = await browser.context.newPage();
  // As it is when a reader waits for it: in tabs behind others memory is saved, and time is not.
  await page.bringToFront();
  await page.goto(`${browser.origin}/library.html`);
  const use = await measureUse(browser, page);
  await work(page, async (what, bar, file, step) => {
    const { time, processor, browserProcess, heap, longestTask } = await use(step);
    const [seconds, mb] = [
      (ms: number) => `${(ms / 1000).toFixed(1)} s`,
      (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`,
    ];
    console.log(
      `| ${seconds(time)} | ${bar} | ${seconds(processor)} | ${seconds(browserProcess)} | ${mb(heap)} | ${longestTask.toFixed(0)} ms | ${mb(statSync(file).size)} | ${what} |`,
    );
  });
  await browser.context.close();
  return browser.profile;
}
