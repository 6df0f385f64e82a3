import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { csvRows } from '@/lib/exchange/files/csv';
import type { LedgerRow } from '@/lib/model/ledger';
import type { PangzhuDatabase } from '@/lib/store/database';
import { addNote } from '@/lib/store/notes/notes';
import { speak } from '../../support/i18n';
import { bodyOf, targetOf } from '../store/fixtures';
import { testDatabase } from '../store/test-database';

const parts = vi.hoisted(() => ({ db: null as PangzhuDatabase | null, files: [] as Blob[] }));
vi.mock('@/lib/store/watch-store', () => ({
  openedDatabase: async () => parts.db,
  watchStore: vi.fn(),
}));
vi.mock('@/entrypoints/library/save-file', () => ({
  saveFile: (_: string, file: Blob) => parts.files.push(file),
}));

import { exportLedger } from '@/entrypoints/library/export-ledger';
import { endWork, work } from '@/entrypoints/library/work';

/** As many rows as are written between two pauses. */
const batch = 200;
const articles = 7;
const sentence = (article: number) => `第${article}家工厂年产值${article}亿元。`;

/** A row of an article, or of the dictionary where the article is 0. */
function ledgerRow(article: number, i: number): LedgerRow {
  const figure = { kind: 'money', value: i, unit: 'CNY', low: null, high: null } as const;
  const place = article > 0 ? { article, start: 8, end: 11 } : null;
  const about = { name: `第${i}行`, metric: '年产值', asOf: '2024', outlet: '', title: '' };
  const rest = { bound: 'exact', period: null, text: `${i}元` } as const;
  return { key: `${i}`, ...about, figure: { ...figure, ...rest }, place };
}

async function* pieces(text: string) {
  yield text;
}

/** What was saved last: of each row its name, value and sentence. */
async function saved(): Promise<string[][]> {
  const text = new TextDecoder().decode(await parts.files.at(-1)?.arrayBuffer());
  const rows: string[][] = [];
  for await (const row of csvRows(pieces(text))) rows.push(row);
  const [head = [], ...body] = rows;
  const at = ['name', 'value', 'quote'].map((column) => head.indexOf(column));
  return body.map((row) => at.map((column) => row[column] as string));
}

beforeEach(async () => {
  speak('en');
  parts.files.length = 0;
  parts.db = await testDatabase();
  for (let i = 1; i <= articles; i += 1) {
    const target = targetOf({ url: `https://news.example/${i}` });
    const text = `开头一句。${sentence(i)}结尾一句。`;
    await addNote(parts.db, { operationId: `${i}`, target, body: bodyOf({}), text });
  }
});

describe('the ledger as a table', () => {
  it('has every row once and in order, each with its own sentence, wherever a piece ends', async () => {
    const lengths = fc.oneof(
      fc.constantFrom(0, 1, batch - 1, batch, batch + 1, 2 * batch, 2 * batch + 1),
      fc.integer({ min: 0, max: 3 * batch }),
    );
    const rows = lengths.chain((length) =>
      fc.array(fc.integer({ min: 0, max: articles }), { minLength: length, maxLength: length }),
    );
    await fc.assert(
      fc.asyncProperty(rows, async (numbers) => {
        await exportLedger(numbers.map(ledgerRow));
        expect(await saved()).toEqual(
          numbers.map((article, i) => [`第${i}行`, `${i}`, article > 0 ? sentence(article) : '']),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('tells how far it is, and is not saved when it is ended', async () => {
    const told: (readonly [number, number])[] = [];
    const stop = work.subscribe((state) => {
      if (state?.kind !== 'running' || state.all === 0) return;
      told.push([state.done, state.all]);
      if (state.done === 2 * batch) endWork();
    });
    await exportLedger(Array.from({ length: 3 * batch }, (_, i) => ledgerRow(1, i)));
    stop();
    expect(told).toEqual([
      [batch, 3 * batch],
      [2 * batch, 3 * batch],
    ]);
    expect(parts.files).toEqual([]);
    expect(work.value?.kind).toBe('done');
  });
});
