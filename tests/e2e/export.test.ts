import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { test } from '../support/browser-test';
import { annotationVocabulary } from '../unit/exchange/notes/annotation-vocabulary';

/** Notes on three articles, with what formats trip over; the last is on a page of which nothing is known. */
const daily = {
  title: '开放日：三千学生',
  author: '林知远;欧阳禾',
  outlet: '莲城日报',
  published: '2024-08-09',
};
const notes = [
  {
    quote: '总投资4.85亿元，^同比[[增长]]12% #标签',
    comment: '= 要核对; "引号"\n---',
    tags: '园区',
    ...daily,
    url: 'https://epaper.lotus.example/1',
  },
  {
    quote: '第二段\n换行',
    comment: '',
    tags: '园区;a b',
    ...daily,
    url: 'https://epaper.lotus.example/1',
  },
  {
    quote: 'Growth of 5 % & more',
    comment: '',
    tags: '',
    title: 'A {brace} & 100% of it',
    author: 'Nora Lindqvist',
    outlet: 'The Lotus Times',
    published: '2024-08',
    url: 'https://times.example/2?a=1&b=2',
  },
  {
    quote: '无人署名',
    comment: '',
    tags: '',
    title: '',
    author: '',
    outlet: '',
    published: '',
    url: 'https://plain.example/3',
  },
];

async function exported(page: Page, format: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: '导出…' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: format }).click();
  return readFileSync(await (await download).path());
}

/** The same text whatever marks Markdown and HTML put around it. */
const plain = (text: string) =>
  text.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/\s*\n[\s>]*/g, '\n');

/** The quotes that stand in a text, for formats that are read by people. */
const quotesIn = (text: string) =>
  notes.map(({ quote }) => quote).filter((each) => plain(text).includes(each));

const documentsIn = (file: Buffer) => Object.values(unzipSync(file)).map((each) => strFromU8(each));

type Read = (file: Buffer) => string[] | Promise<string[]>;

/** By format how another program reads its quotes. */
const noteReaders: [RegExp, Read][] = [
  [
    /^表格 CSV/,
    (file) => {
      const options = { header: true, skipEmptyLines: true } as const;
      const { data } = Papa.parse<{ quote: string }>(file.toString().slice(1), options);
      return data.map(({ quote }) => quote);
    },
  ],
  [
    /^W3C/,
    async (file) => {
      const graph = await jsonld.flatten(JSON.parse(file.toString()), undefined, {
        documentLoader: async (documentUrl: string) => ({
          documentUrl,
          document: annotationVocabulary,
        }),
      } as never);
      const nodes = graph as unknown as Record<string, { '@value': string }[]>[];
      return nodes
        .flatMap((node) => node['http://www.w3.org/ns/oa#exact'] ?? [])
        .map((each) => each['@value']);
    },
  ],
  [/^Markdown 每/, (file) => documentsIn(file).flatMap(quotesIn)],
  [
    /^Markdown（Logseq）/,
    // A block's properties stand below its first line.
    (file) => documentsIn(file).flatMap((text) => quotesIn(text.replace(/\n {2}id:: .*/g, ''))),
  ],
  [/^网页报告/, (file) => quotesIn(file.toString().replaceAll('&amp;', '&'))],
];

/** By format how a reference manager reads the titles of the articles. */
const titlesIn: Read = (file) =>
  (new Cite(file.toString()).data as { title?: string }[]).map(({ title = '' }) => title);
const articleReaders: [RegExp, Read][] = [
  [/^BibTeX/, titlesIn],
  [/^RIS/, titlesIn],
  [/^CSL-JSON/, titlesIn],
  [
    /^参考文献/,
    (file) =>
      [...file.toString().matchAll(/^\[\d+\] (?:[^.]*\. )??([^.]*)\[(?:N|EB)\/OL\]/gm)].map(
        (match) => match[1] ?? '',
      ),
  ],
];

async function expectExports(page: Page, wanted: readonly (typeof notes)[number][]): Promise<void> {
  for (const [format, read] of noteReaders) {
    const quotes = await read(await exported(page, format));
    expect(quotes.sort(), String(format)).toEqual(wanted.map(({ quote }) => quote).sort());
  }
  for (const [format, read] of articleReaders) {
    const titles = await read(await exported(page, format));
    // The untitled one is called so in lists for people.
    const found = titles.map((title) => (title === 'Untitled' || title === '无题名' ? '' : title));
    expect(found.sort(), String(format)).toEqual(
      [...new Set(wanted.map(({ title }) => title))].sort(),
    );
  }
}

async function take(page: Page, file: Buffer): Promise<void> {
  await page.getByRole('button', { name: '导入…' }).click();
  await page
    .getByLabel('选择文件…')
    .setInputFiles({ name: '甲', mimeType: 'application/octet-stream', buffer: file });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: '新增 4' })).toBeVisible();
  await dialog.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByText('共 4 条', { exact: true })).toBeVisible();
}

/** The library of a new browser, with the notes in it. */
async function libraryOf({ context, origin }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);
  await take(page, Buffer.from(Papa.unparse(notes.map(({ ...note }) => note))));
  return page;
}

test('every format at every scope is read back by other programs', async ({ start }) => {
  const page = await libraryOf(await start());

  await test.step('all, and as a backup that holds them', async () => {
    await expectExports(page, notes);
    const files = unzipSync(await exported(page, /^完整备份/));
    const lines = strFromU8(files['notes-0001.jsonl'] as Uint8Array)
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).selector.quote.exact).sort()).toEqual(
      notes.map(({ quote }) => quote).sort(),
    );
  });

  await test.step('a search', async () => {
    const box = page.getByRole('searchbox');
    await box.fill('总投资');
    await expect(page.getByText('共 1 条', { exact: true })).toBeVisible();
    await expectExports(page, notes.slice(0, 1));
    await box.fill('');
    await expect(page.getByText('共 4 条', { exact: true })).toBeVisible();
  });

  await test.step('a selection', async () => {
    const chosen = notes.slice(2);
    for (const { quote } of chosen) {
      await page.getByRole('listitem').filter({ hasText: quote }).getByRole('checkbox').check();
    }
    await expectExports(page, chosen);
    // Only all notes make a backup.
    await page.getByRole('button', { name: '导出…' }).click();
    await expect(page.getByRole('button', { name: /^表格 CSV/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^完整备份/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
  });
});

test('what was given out and deleted is the same when it was taken in again', async ({ start }) => {
  const page = await libraryOf(await start());
  const annotations = async () => JSON.parse(`${await exported(page, /^W3C/)}`).first.items;
  const before = await annotations();
  expect(before).toHaveLength(notes.length);
  for (const format of [/^完整备份/, /^W3C/, /^表格 CSV/]) {
    await test.step(String(format), async () => {
      const file = await exported(page, format);
      await page.getByRole('checkbox', { name: '共 4 条' }).check();
      // The bar's own stands before those of the rows.
      await page.getByRole('button', { name: '删除', exact: true }).first().click();
      await expect(page.getByText('共 0 条', { exact: true })).toBeVisible();
      await take(page, file);
      expect(await annotations()).toEqual(before);
    });
  }
});

test('a library without notes has a backup, too, which brings back what else there is', async ({
  start,
}) => {
  const { context, origin } = await start();
  const page = await context.newPage();
  await page.goto(`${origin}/library.html#/settings`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '完整备份' }).click();
  const file = readFileSync(await (await download).path());
  const manifest = JSON.parse(strFromU8(unzipSync(file)['manifest.json'] as Uint8Array));
  expect(manifest).toMatchObject({ format: 'pangzhu-backup', parts: [] });
  await page.goto(`${origin}/library.html`);
  await page.getByRole('button', { name: '导入…' }).click();
  await page
    .getByLabel('选择文件…')
    .setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer: file });
  // It is a backup like any other, of nothing.
  await expect(page.getByRole('row', { name: '新增 0' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
