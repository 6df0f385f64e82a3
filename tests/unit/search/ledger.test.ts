import { describe, expect, it } from 'vitest';
import type { LedgerRow, LedgerSort } from '@/lib/model/ledger';
import { Ledger } from '@/lib/search/listing/ledger';
import { finish } from '@/lib/text/steps';

const row = (key: string, more: Partial<LedgerRow> & { value?: number; unit?: string } = {}) => {
  const { value = 1, unit = 'CNY', ...rest } = more;
  return {
    key,
    name: '',
    metric: '',
    figure: {
      kind: 'money',
      text: `${value}元`,
      value,
      unit,
      low: null,
      high: null,
      bound: 'exact',
      period: null,
    },
    asOf: '',
    outlet: '',
    title: '',
    place: null,
    ...rest,
  } satisfies LedgerRow;
};

function ledgerOf(...rows: LedgerRow[]): Ledger {
  const ledger = new Ledger();
  ledger.add(rows);
  return ledger;
}

const keys = (ledger: Ledger, query: string, sort: LedgerSort = 'name', choice = {}) =>
  finish(ledger.find(query, choice, sort, new Intl.Collator('zh').compare)).rows.map(
    ({ key }) => key,
  );

describe('the ledger', () => {
  it('finds rows by all words, in any field but not across two, however they are written', () => {
    const ledger = ledgerOf(
      row('a', { name: '湘潭高新区', metric: '总投资', outlet: '湘江日报' }),
      row('b', { name: '雨湖高新区', metric: '总投资' }),
    );
    expect(keys(ledger, '高新区 投资')).toEqual(['a', 'b']);
    expect(keys(ledger, '湘潭 日報')).toEqual(['a']);
    expect(keys(ledger, '高新区总投资')).toEqual([]);
  });

  it('is narrowed down by name, measure, year and origin', () => {
    const ledger = ledgerOf(
      row('a', { name: '甲', asOf: '2024-08' }),
      row('b', { name: '乙', asOf: '2024', place: { article: 1, start: 0, end: 1 } }),
      row('c', { name: '丙', asOf: '2023' }),
    );
    expect(keys(ledger, '', 'name', { name: ['甲', '丙'] })).toEqual(['c', 'a']);
    expect(keys(ledger, '', 'name', { year: ['2024'] })).toEqual(['a', 'b']);
    expect(keys(ledger, '', 'name', { origin: ['saved'] })).toEqual(['b']);
    const { counts } = finish(ledger.find('', { year: ['2024'] }, 'name', () => 0));
    expect(counts.year).toEqual([
      { value: '2024', count: 2 },
      { value: '2023', count: 1 },
    ]);
  });

  it('stands in the order asked for; what lacks it comes last', () => {
    const ledger = ledgerOf(
      row('none'),
      row('b', { name: '乙', metric: '占地', asOf: '2023', value: 5 }),
      row('a', { name: '甲', metric: '产值', asOf: '2024-08', value: 9 }),
    );
    expect(keys(ledger, '', 'latest')).toEqual(['a', 'b', 'none']);
    expect(keys(ledger, '', 'earliest')).toEqual(['b', 'a', 'none']);
    expect(keys(ledger, '', 'largest')).toEqual(['a', 'b', 'none']);
    expect(keys(ledger, '', 'metric')).toEqual(['a', 'b', 'none']);
    // 甲 is jiǎ, 乙 yǐ.
    expect(keys(ledger, '', 'name')).toEqual(['a', 'b', 'none']);
  });

  it('is ordered by measure and name, by name and measure, and the latest first among equals', () => {
    const ledger = ledgerOf(
      row('a', { name: '甲', metric: '占地', asOf: '2023' }),
      row('b', { name: '乙', metric: '产值', asOf: '2023' }),
      row('c', { name: '甲', metric: '占地', asOf: '2024' }),
      row('d', { name: '甲', metric: '产值', asOf: '2022' }),
    );
    // 产值 is chǎnzhí, 占地 zhàndì.
    expect(keys(ledger, '', 'metric')).toEqual(['d', 'b', 'c', 'a']);
    expect(keys(ledger, '', 'name')).toEqual(['d', 'c', 'a', 'b']);
  });

  it('holds no two units against each other', () => {
    const ledger = ledgerOf(
      row('people', { value: 300, unit: '人' }),
      row('money', { value: 100, unit: 'CNY' }),
      row('more', { value: 200, unit: 'CNY' }),
      row('fewer', { value: 20, unit: '人' }),
    );
    expect(keys(ledger, '', 'largest')).toEqual(
      expect.arrayContaining(['more', 'money', 'people', 'fewer']),
    );
    const largest = keys(ledger, '', 'largest').join(' ');
    expect(largest).toMatch(/more money/);
    expect(largest).toMatch(/people fewer/);
  });
});
