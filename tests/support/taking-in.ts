import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** Takes a file into the library that is open, through its dialog, and waits until that has ended. */
export async function takeIn(library: Page, name: string, content: string | Buffer): Promise<void> {
  const dialog = library.getByRole('dialog');
  if ((await dialog.count()) === 0) await library.getByRole('button', { name: '导入…' }).click();
  const buffer = Buffer.from(content);
  await library.getByLabel('选择文件…').setInputFiles({ name, mimeType: '', buffer });
  await dialog.getByRole('button', { name: '导入', exact: true }).click();
  const done = library.getByRole('status').filter({ hasText: '已导入' });
  await expect(done).toBeVisible({ timeout: 60_000 });
  await done.getByRole('button', { name: '关闭' }).click();
}

/** Has the library that is open write a file of all its notes. */
export async function giveOut(library: Page, format: '表格 CSV' | '完整备份'): Promise<Buffer> {
  await library.getByRole('button', { name: '导出…' }).click();
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: new RegExp(`^${format}`) }).click();
  return readFileSync(await (await download).path());
}

/** A table of notes on pages of their own, as `takeIn` takes it. */
export function noteTable(quotes: readonly string[]): string {
  const day = '2024-05-01T00:00:00Z';
  const rows = quotes.map((quote, i) => {
    const url = `https://news.example/${i}`;
    return [quote, '', `第${i}篇`, '澄湖日报', '2024-04-30', url, day, day].join(',');
  });
  return ['quote,comment,title,outlet,published,url,created,modified', ...rows].join('\r\n');
}

interface PackEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** A dictionary of companies, as `takeInPack` takes it. */
export function dictionaryPack(label: string, companies: readonly PackEntity[]): object {
  return {
    format: 'pangzhu-dictionary',
    schema: 1,
    source: { sha256: '', printed: '2024', label: { en: label, zh_CN: label } },
    articles: [{ id: 'own/1', label: { en: 'One', zh_CN: '一' }, reporters: [], lines: [[1, 1]] }],
    entities: companies.map(({ name, aliases = [] }) => ({
      id: `company:${name}`,
      kind: 'company',
      name,
      aliases: aliases.map((text) => ({ text })),
      description: { en: '', zh_CN: '' },
      initials: '',
      seen: [],
    })),
    facts: [],
  };
}

/** Adds a dictionary in the library, whose dictionaries are open. */
export async function takeInPack(library: Page, pack: object): Promise<void> {
  const file = { mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(pack)) };
  await library.getByLabel('添加词典…').setInputFiles({ name: '名单.json', ...file });
  await expect(library.getByRole('checkbox', { name: '使用词典' }).last()).toBeChecked();
}
