import { describe, expect, it } from 'vitest';
import type { LedgerGrouping, LedgerRow } from '@/lib/model/ledger';
import { ledgerGroups } from '@/lib/search/ledger-groups';
import { finish } from '@/lib/text/steps';

let keys = 0;

function row(
  name: string,
  metric: string,
  value: number | null,
  more: Partial<LedgerRow> & {
    unit?: string;
    low?: number;
    high?: number;
    change?: 'up' | 'down';
  } = {},
): LedgerRow {
  const { unit = 'CNY', low = null, high = null, change, ...rest } = more;
  keys += 1;
  return {
    key: String(keys),
    name,
    metric,
    figure: {
      kind: 'money',
      text: `${value}元`,
      value,
      unit,
      low,
      high,
      bound: 'exact',
      period: null,
      ...(change && { change: { direction: change, basis: null } }),
    },
    asOf: '',
    outlet: '',
    title: '',
    place: null,
    ...rest,
  };
}

/** A stand-in for the dictionary's: 总投资额 is 总投资. */
const canonical = (metric: string) => metric.replace(/额$/, '');

const group = (rows: LedgerRow[], by: LedgerGrouping = 'name', conflicts: string[] = []) =>
  finish(ledgerGroups(rows, by, new Set(conflicts), canonical));

describe('figures gathered', () => {
  it('by name: a line for each measure, with the latest value, the range and the number of figures', () => {
    const rows = [
      row('甲', '总投资', 3, { asOf: '2023-05' }),
      row('乙', '产值', 9),
      row('甲', '总投资额', 5, { asOf: '2024-08-09' }),
      row('甲', '产值', 7, { asOf: '2024' }),
      row('甲', '总投资', 4, { asOf: '2024-08' }),
    ];
    const [first, second] = group(rows);
    expect(first).toMatchObject({ of: '甲', count: 4 });
    expect(first?.lines).toMatchObject([
      {
        metric: '总投资',
        metrics: ['总投资', '总投资额'],
        latest: rows[2],
        count: 3,
        low: 3,
        high: 5,
      },
      { metric: '产值', latest: rows[3], count: 1, low: 7, high: 7 },
    ]);
    expect(second).toMatchObject({ of: '乙', count: 1 });
  });

  it('by measure: a line for each name, however the measure is written', () => {
    const groups = group(
      [row('甲', '总投资', 1), row('乙', '总投资额', 2), row('甲', '产值', 3)],
      'metric',
    );
    expect(groups.map(({ of, lines }) => [of, lines.map(({ name }) => name)])).toEqual([
      ['总投资', ['甲', '乙']],
      ['产值', ['甲']],
    ]);
  });

  it('keeps units apart, and rises from levels', () => {
    const rows = [
      row('甲', '产值', 1),
      row('甲', '产值', 2, { unit: 'USD' }),
      row('甲', '产值', 3, { change: 'up' }),
      row('甲', '产值', 4, { change: 'down' }),
    ];
    expect(group(rows)[0]?.lines.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
  });

  it('counts the ends of what is a range itself, and nothing for what has no value', () => {
    const rows = [
      row('甲', '产值', null, { low: 2, high: 8 }),
      row('甲', '产值', null),
      row('甲', '产值', 5),
    ];
    expect(group(rows)[0]?.lines[0]).toMatchObject({ count: 3, low: 2, high: 8 });
    expect(group([row('甲', '产值', null)])[0]?.lines[0]).toMatchObject({ low: null, high: null });
  });

  it('says where figures contradict each other', () => {
    const rows = [row('甲', '产值', 1), row('甲', '产值', 2), row('甲', '税收', 3)];
    const [first] = group(rows, 'name', [rows[1]?.key as string]);
    expect(first?.lines.map(({ conflicting }) => conflicting)).toEqual([true, false]);
  });

  it('takes any words for names', () => {
    const [first] = group([row('__proto__', 'constructor', 1), row('', '', 2)]);
    expect(first?.lines[0]).toMatchObject({ name: '__proto__', metric: 'constructor' });
  });
});
