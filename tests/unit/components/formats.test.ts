import { beforeEach, describe, expect, it } from 'vitest';
import { formatDate, formatInstant, formatMinute } from '@/components/words/date-format';
import {
  formatQuantity,
  formatSpoken,
  printedFigure,
  type Quantity,
} from '@/components/words/figure-format';
import { speak } from '../../support/i18n';

const quantity = (parts: Partial<Quantity>): Quantity => ({
  value: null,
  unit: null,
  bound: 'exact',
  low: null,
  high: null,
  period: null,
  ...parts,
});

const quantities: readonly [Partial<Quantity>, string | null, string | null][] = [
  [{ value: 485_000_000, unit: 'CNY' }, '485,000,000 元', 'CNY 485,000,000'],
  [{ value: 2_000_000, unit: 'USD' }, '2,000,000 美元', 'USD 2,000,000'],
  [{ value: 12.6, unit: '%' }, '12.6%', '12.6%'],
  [{ value: 1, unit: 'pp' }, '1 个百分点', '1 percentage point'],
  [{ value: 0.3, unit: 'pp', bound: 'about' }, '约 0.3 个百分点', 'about 0.3 percentage points'],
  [{ value: 46_666.666_667, unit: 'm²' }, '46,666.67 平方米', '46,666.67 m²'],
  [{ value: 0.000_02, unit: 'm' }, '0.02 毫米', '0.02 mm'],
  [{ value: 1.75, unit: 'm' }, '1.75 米', '1.75 m'],
  [{ value: 36_500, unit: 'm' }, '36.5 千米', '36.5 km'],
  [{ value: 50_000_000, unit: 'kg' }, '50,000 吨', '50,000 t'],
  [{ value: 0.25, unit: 'kg' }, '250 克', '250 g'],
  [{ value: 0, unit: 'kg' }, '0 克', '0 g'],
  [{ value: 200, unit: '℃' }, '200 ℃', '200 ℃'],
  [{ value: 150, unit: '家', bound: 'about' }, '约 150 家', 'about 150 家'],
  [{ value: 1, unit: 'day' }, '1 天', '1 day'],
  [{ value: 3, unit: 'workday', bound: 'at-most' }, '至多 3 个工作日', 'at most 3 working days'],
  [{ value: 63, unit: 'year', kind: 'age' }, '63 岁', '63 years old'],
  [{ value: 5, unit: null, bound: 'more-than' }, '超过 5', 'more than 5'],
  [
    { low: 300_000, high: 500_000, unit: 'CNY', bound: 'range' },
    '300,000 至 500,000 元',
    'CNY 300,000 to 500,000',
  ],
  [{ low: 500, high: 2_000, unit: 'm', bound: 'range' }, '0.5 至 2 千米', '0.5 to 2 km'],
  [{ low: 3, unit: '家', bound: 'range' }, '至少 3 家', 'at least 3 家'],
  [{ high: 3, unit: '家', bound: 'range' }, '至多 3 家', 'at most 3 家'],
  [
    { period: { from: '2024-01-01', to: '2024-07-31' } },
    '2024年1月1日 至 2024年7月31日',
    'Jan 1, 2024 to Jul 31, 2024',
  ],
  [{ period: { from: '2024-08-07', to: '2024-08-07' } }, '2024年8月7日', 'Aug 7, 2024'],
  [{}, null, null],
];

const spoken: readonly [Partial<Quantity>, string | null, string | null][] = [
  [{ value: 485_000_000, unit: 'CNY' }, '4.85亿元', 'CNY 485 million'],
  [{ value: 48_500, unit: 'CNY' }, '4.85万元', 'CNY 48.5 thousand'],
  [{ value: 9_999, unit: 'CNY' }, null, null],
  [{ value: 485_000_000, unit: 'm²' }, null, null],
  [{ value: null, unit: 'CNY' }, null, null],
];

const dates: readonly [string, string, string][] = [
  ['2019', '2019年', '2019'],
  ['2024-08', '2024年8月', 'Aug 2024'],
  ['2024-08-09', '2024年8月9日', 'Aug 9, 2024'],
  // The day that the page shows, wherever its reader is.
  ['2024-08-09T00:30:00+08:00', '2024年8月9日', 'Aug 9, 2024'],
  ['2024-08-09T23:30:00-10:00', '2024年8月9日', 'Aug 9, 2024'],
  ['', '', ''],
  ['上个月', '上个月', '上个月'],
  ['20240809', '20240809', '20240809'],
  // There is no such day, and no other is meant.
  ['2024-13-45', '2024-13-45', '2024-13-45'],
  ['2023-02-29', '2023-02-29', '2023-02-29'],
  ['2024-02-29', '2024年2月29日', 'Feb 29, 2024'],
];

describe.each([
  ['zh_CN', 1],
  ['en', 2],
] as const)('in %s', (locale, column) => {
  beforeEach(() => speak(locale));

  it.each(quantities)('%o', (...row) => {
    expect(formatQuantity(quantity(row[0]))).toBe(row[column]);
  });

  it.each(spoken)('%o spoken', (...row) => {
    expect(formatSpoken(quantity(row[0]))).toBe(row[column]);
  });

  it.each(dates)('%s', (...row) => {
    expect(formatDate(row[0])).toBe(row[column]);
  });

  it('gives back an instant that is none', () => {
    expect(formatInstant('x')).toBe('x');
    expect(formatMinute('x')).toBe('x');
  });

  it('tells two instants of a day apart by the minute', () => {
    const [morning, noon] = ['2024-08-09T08:05:00', '2024-08-09T12:30:00'];
    expect(formatInstant(morning)).toBe(formatInstant(noon));
    expect(formatMinute(morning)).toMatch(/0?8:05/);
    expect(formatMinute(noon)).toContain('12:30');
  });
});

describe('a figure as it was printed', () => {
  it.each([
    ['２７张', '27张'],
    ['１，２０４．５万元', '1,204.5万元'],
    ['３５％', '35%'],
    ['4.85亿元', '4.85亿元'],
    ['２～３亿元', '2～3亿元'],
    ['四十\n\n六亿元', '四十六亿元'],
    ['12.5\n亿元', '12.5亿元'],
    ['5 million\nyuan', '5 million\nyuan'],
    ['12 万元', '12 万元'],
    ['\ud83d', '\ud83d'],
  ])('%s stands as %s', (text, words) => {
    expect(printedFigure({ text })).toBe(words);
  });
});
