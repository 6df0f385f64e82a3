import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '@/lib/exchange/files/cell-guard';
import { anyText } from '../any-note';

describe('guarded', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    "'=1",
    "''=1",
    ' =1',
    '\u3000=1',
    '\u0000=1',
    '\ufeff=1',
    '\u200b@a',
  ])('keeps %j from being run', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it.each([
    '007',
    '0.50',
    '1,200',
    '123456789012',
    '1e5',
    '1/2',
    '3 1/2',
    '1-2',
    '2024-08-09',
    '2024/8/9',
    '2024年8月9日',
    '8月9日',
    '9:30',
    '上午9时30分',
    '9:30 PM',
    'March 5',
    '5-Sep-2024',
    '12.5%',
    '￥100',
    '$3',
    '(100)',
    '１２３',
    'TRUE',
    'false',
    "'007",
    '1'.repeat(300),
  ])('keeps %j from being taken for a value', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it.each([
    '12',
    '2024',
    '12345678901',
    '3.5',
    '120亩',
    '4.85亿元',
    '第3版',
    'A03',
    'Mar',
    'May Day',
    'truefalse',
    '2024-08-09T06:11:00Z',
    "it's",
    "'quoted'",
    "'12",
    '',
    '—',
    'e',
    '年月日',
  ])('leaves %j as it is', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  it('knows all months, in full and in short', () => {
    for (let month = 0; month < 12; month += 1)
      for (const form of ['short', 'long'] as const) {
        const name = new Date(2024, month, 1).toLocaleString('en', { month: form });
        expect(guarded(`3 ${name}`)).toBe(`'3 ${name}`);
      }
    expect(guarded('3 Lot')).toBe('3 Lot');
  });

  it('is undone, whatever the text', () => {
    const values = fc.stringMatching(/^'{0,3}[-=]?[0-9./:%e年月日 ]{0,6}$/);
    fc.assert(
      fc.property(fc.oneof(anyText({ halves: true }), values), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
