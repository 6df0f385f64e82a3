import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows } from '@/lib/exchange/files/csv';
import { ledgerCsvHeader, ledgerCsvRow } from '@/lib/exchange/notes/ledger-csv';
import { noteColumns, notesCsvHeader, notesCsvRow } from '@/lib/exchange/notes/notes-csv';
import { notesCsvReader } from '@/lib/exchange/notes/read-notes-csv';
import type { LedgerRow } from '@/lib/model/ledger';
import { anyNote } from '../any-note';
import { articleOf, noteOn } from '../citation/articles';
import { allOf, each } from '../files/bytes';

const now = '2025-06-01T00:00:00.000Z';
const reading = { pageUrl: (url: string) => url.replace(/#.*/, ''), now };

async function readAll(source: string) {
  const [header = [], ...rows] = await allOf(csvRows(each([source.replace(/^\ufeff/, '')])));
  const reader = notesCsvReader(header);
  return reader && rows.map((row) => reader.read(row, reading));
}

describe('own tables', () => {
  it('begin with a byte order mark and the names of the columns', () => {
    expect(notesCsvHeader()).toBe(`\ufeff${noteColumns.join(',')}\r\n`);
  });

  it('lose nothing of any note that UTF-8 can hold', async () => {
    const notes = fc.uniqueArray(anyNote({ halves: false }), {
      maxLength: 4,
      selector: ({ id }) => id,
    });
    await fc.assert(
      fc.asyncProperty(notes, async (all) => {
        const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          new TextEncoder().encode(notesCsvHeader() + all.map(notesCsvRow).join('')),
        );
        expect(await readAll(file)).toEqual(all.map((note) => ({ ok: true, note })));
      }),
    );
  });

  it('keep "none" apart from empty text and from its own sign', async () => {
    const articles = [
      { leadIn: '' },
      { leadIn: '—' },
      { leadIn: '——' },
      { leadIn: '——园区一线见闻' },
      { editors: [] },
      { editors: ['—'] },
      { updated: '—' },
      {},
    ];
    const notes = articles.map((told, i) => {
      const { sequence: _, ...note } = noteOn(articleOf(told), { id: `note-${i}` });
      return note;
    });
    const file = notesCsvHeader() + notes.map(notesCsvRow).join('');
    expect(await readAll(file)).toEqual(notes.map((note) => ({ ok: true, note })));
  });

  it('of before papers’ pages were known are read as they were meant', async () => {
    const { sequence: _, ...note } = noteOn(articleOf({ updated: '2025-04-13' }), {
      tags: ['a;b'],
    });
    const table = Papa.parse<string[]>((notesCsvHeader() + notesCsvRow(note)).slice(1)).data;
    const at = noteColumns.indexOf('page');
    const before = Papa.unparse(table.map((row) => row.toSpliced(at, 1)));
    expect(await readAll(before)).toEqual([{ ok: true, note }]);
  });

  it('are read by spreadsheets without running anything', () => {
    const { sequence: _, ...note } = noteOn(articleOf({ title: '@SUM(A1:A9)' }), {
      comment: '=HYPERLINK("https://a.example")',
      tags: ['+1'],
    });
    const { data } = Papa.parse<Record<string, string>>(notesCsvHeader() + notesCsvRow(note), {
      header: true,
    });
    for (const cell of Object.values(data[0] ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('other tables', () => {
  it('are read by the names of their columns', async () => {
    const file =
      '引文,笔记,标签,标题,作者,来源,发布日期,网址\n占地120亩,核对,园区；#光伏,开放日,林知远、苏映禾,莲城日报,2025-04-12 08:00,https://a.example/1#p\n';
    const read = await readAll(file);
    expect(read).toEqual([
      {
        ok: true,
        note: {
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          article: {
            url: 'https://a.example/1',
            title: '开放日',
            bylines: ['林知远', '苏映禾'],
            outlet: '莲城日报',
            published: '2025-04-12',
          },
          textHash: '',
          selector: { quote: { exact: '占地120亩', prefix: '', suffix: '' } },
          comment: '核对',
          tags: ['园区', '光伏'],
          colour: 'yellow',
          revision: 1,
          created: now,
          modified: now,
        },
      },
    ]);
    expect(await readAll(file)).toEqual(read);
  });

  it('need a column of addresses and one more', () => {
    expect(notesCsvReader(['姓名', '电话'])).toBeNull();
    expect(notesCsvReader(['url'])).toBeNull();
    expect(notesCsvReader(['URL', 'Text'])).not.toBeNull();
  });

  it.each([
    ['an address that is none', 'javascript:alert(1),x\n', 'no-address'],
    ['no address', ',x\n', 'no-address'],
    ['a tag that is too long', `https://a.example/,${'长'.repeat(101)}\n`, 'too-long'],
  ])('say why a row is refused: %s', async (_, row, reason) => {
    expect(await readAll(`url,tags\n${row}`)).toEqual([{ ok: false, reason }]);
  });
});

it('writes the ledger with numbers that stay numbers', () => {
  const row: LedgerRow = {
    key: '1:0',
    name: '莲城高新区',
    metric: '-增速',
    figure: {
      kind: 'percent',
      text: '-3.5%',
      value: -3.5,
      low: null,
      high: null,
      unit: '%',
      bound: 'exact',
      period: null,
    },
    asOf: '2025-03',
    title: '一季度',
    outlet: '莲城日报',
    place: { article: 1, start: 0, end: 5 },
  };
  const source = {
    quote: '同比下降3.5%，\n“为五年来首次”',
    published: '2025-04-12',
    url: 'https://a.example/1',
  };
  const { data } = Papa.parse<string[]>(ledgerCsvHeader() + ledgerCsvRow(row, source));
  expect(data[1]).toEqual([
    '莲城高新区',
    "'-增速",
    "'-3.5%",
    '-3.5',
    '',
    '',
    '%',
    'exact',
    '2025-03',
    source.quote,
    '一季度',
    '莲城日报',
    '2025-04-12',
    'https://a.example/1',
  ]);
});
