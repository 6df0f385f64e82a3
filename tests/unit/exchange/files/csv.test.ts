import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguarded } from '@/lib/exchange/files/cell-guard';
import { csvRow, csvRows, listCell, readListCell } from '@/lib/exchange/files/csv';
import { anyText } from '../any-note';
import { allOf, each } from './bytes';

const text = anyText({ halves: true });
const row = fc.array(text, { minLength: 2, maxLength: 4 });
const filled = row.filter((cells) => cells.some((cell) => cell !== ''));
const table = fc.array(filled, { minLength: 1, maxLength: 5 });

describe('csvRow', () => {
  it('leaves other texts and numbers as they are', () => {
    expect(csvRow(['占地120亩', "it's", "'quoted'", -5, 1.5, Number.NaN])).toBe(
      "占地120亩,it's,'quoted',-5,1.5,\r\n",
    );
  });

  it('guards text that spreadsheets would take for something else, but no dates', () => {
    const dates = ['2024-08-09', '2024-08', '2024', '2024/8/9', '=1', ''];
    expect(csvRow(['2024-08-09', '=1', ...dates.map((date) => ({ date }))])).toBe(
      "'2024-08-09,'=1,2024-08-09,2024-08,2024,'2024/8/9,'=1,\r\n",
    );
  });

  it('quotes all that any spreadsheet parts cells at', () => {
    expect(csvRow(['甲;乙', '甲\t乙', '甲,乙', '甲\n乙', '甲|乙'])).toBe(
      '"甲;乙","甲\t乙","甲,乙","甲\n乙",甲|乙\r\n',
    );
  });

  it('quotes spaces at an end, which spreadsheets take away otherwise', () => {
    expect(csvRow([' 甲', '乙 ', '丙 丁', '\u3000戊'])).toBe('" 甲","乙 ",丙 丁,"\u3000戊"\r\n');
  });

  it('is read back by Papa Parse', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { data } = Papa.parse<string[]>(`a,b\r\n${rows.map(csvRow).join('')}`, {
          delimiter: ',',
          newline: '\r\n',
        });
        expect(data.slice(1, -1).map((row) => row.map(unguarded))).toEqual(rows);
      }),
    );
  });
});

describe('csvRows', () => {
  it('reads rows however the text is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.array(fc.nat(400), { maxLength: 6 }), async (rows, cuts) => {
        const all = `quote,comment\r\n${rows.map(csvRow).join('')}`;
        const places = [0, ...cuts.map((cut) => Math.min(cut, all.length)), all.length].sort(
          (a, b) => a - b,
        );
        const pieces = places.slice(1).map((place, i) => all.slice(places[i], place));
        const read = await allOf(csvRows(each(pieces)));
        expect(read.slice(1).map((row) => row.map(unguarded))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['semicolons', 'url;quote\nhttps://a.example/;"一;\n二"\n'],
    ['bars', 'url|quote\nhttps://a.example/|"一;\n二"\n'],
    ['tabs', 'url\tquote\nhttps://a.example/\t"一;\n二"\n'],
    ['old line ends', 'url,quote\rhttps://a.example/,"一;\n二"\r'],
    ['line ends of another kind in quotes', 'url,quote\nhttps://a.example/,"一;\n二"\n'],
  ])('reads %s', async (_, source) => {
    expect((await allOf(csvRows(each([source])))).slice(0, 2)).toEqual([
      ['url', 'quote'],
      ['https://a.example/', '一;\n二'],
    ]);
  });

  it('refuses what ends within quotes, and a row without an end', async () => {
    await expect(allOf(csvRows(each(['a,b\r\n"一,'])))).rejects.toMatchObject({
      code: 'truncated',
    });
    const endless = each(Array.from({ length: 5 }, () => `"${'长'.repeat(1_000_000)}`));
    await expect(allOf(csvRows(endless))).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('listCell', () => {
  it('keeps any list', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constantFrom('', ' ', ';', '\\', 'a '))), (items) => {
        expect(readListCell(listCell(items))).toEqual(items);
      }),
      { numRuns: 500 },
    );
  });

  it('is read by people', () => {
    expect(listCell(['园区', '光伏'])).toBe('园区; 光伏');
    expect(readListCell('园区;光伏')).toEqual(['园区', '光伏']);
  });
});
