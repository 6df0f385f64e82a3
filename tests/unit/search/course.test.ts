import { describe, expect, it } from 'vitest';
import type { LedgerRow } from '@/lib/model/ledger';
import { courseOf, middleOf } from '@/lib/search/listing/course';
import { finish } from '@/lib/text/steps';

const figure = {
  kind: 'money',
  text: '',
  value: 1,
  unit: 'CNY',
  low: null,
  high: null,
  bound: 'exact',
  period: null,
} satisfies LedgerRow['figure'];

function row(
  key: string,
  sketch: Partial<LedgerRow> = {},
  value: Partial<LedgerRow['figure']> = {},
) {
  const rest = { name: '甲', metric: '总投资', asOf: '2023', outlet: '', title: '', place: null };
  return { key, ...rest, ...sketch, figure: { ...figure, ...value } } satisfies LedgerRow;
}

const course = (rows: readonly LedgerRow[], conflicts: readonly string[] = [], most = 6) =>
  finish(courseOf(rows, new Set(conflicts), most));

const none = { unlike: 0, rarer: 0, undated: 0, between: 0 };

describe('courseOf', () => {
  it('has a series a name of one measure, and a series a measure of one name', () => {
    const rows = [row('a'), row('b', { name: '乙', asOf: '2024' }), row('c', { asOf: '2024' })];
    expect(course(rows)).toMatchObject({ name: '', metric: '总投资', series: ['甲', '乙'] });
    const measures = [row('a'), row('b', { metric: '产值', asOf: '2024' })];
    expect(course(measures)).toMatchObject({ name: '甲', metric: '', series: ['总投资', '产值'] });
  });

  it('is none of one date, of many measures of many names, or of nothing', () => {
    expect(course([row('a'), row('b', { name: '乙' })])).toBeNull();
    expect(course([row('a'), row('b', { name: '乙', metric: '产值', asOf: '2024' })])).toBeNull();
    expect(course([])).toBeNull();
    const unsaid = [row('a', { metric: '' }), row('b', { metric: '', asOf: '2024' })];
    expect(course(unsaid)).toBeNull();
  });

  it('draws what has the commonest unit in the order of time, and tells what it leaves out', () => {
    const rows = [
      row('late', { asOf: '2024' }),
      row('range', { asOf: '2023' }, { value: null, low: 2, high: 4 }),
      row('least', { asOf: '2022' }, { value: null, low: 3 }),
      row('people', { asOf: '2021' }, { unit: '人' }),
      row('rise', { asOf: '2021' }, { change: { direction: 'up', basis: null } }),
      row('undated', { asOf: '' }),
      row('unsaid', {}, { value: null }),
      row('no measure', { metric: '' }),
    ];
    const drawn = course(rows);
    expect(drawn?.points.map(({ row: { key }, low, high }) => [key, low, high])).toEqual([
      ['least', 3, 3],
      ['range', 2, 4],
      ['late', 1, 1],
    ]);
    expect(drawn).toMatchObject({ unit: 'CNY', left: { ...none, unlike: 2, undated: 2 } });
  });

  it('leaves out names that are rarer than there are colours', () => {
    const rows = ['甲', '甲', '甲', '乙', '乙', '丙'].map((name, i) =>
      row(`${i}`, { name, asOf: `${2020 + i}` }),
    );
    expect(course(rows, [], 2)).toMatchObject({
      series: ['甲', '乙'],
      left: { ...none, rarer: 1 },
    });
  });

  it('thins a cloud out to what it reaches and what is disputed', () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => {
      const asOf = new Date(Date.UTC(2000, 0, 1 + (i % 9_000))).toISOString().slice(0, 10);
      return row(`${i}`, { asOf }, { value: 100 + (i % 977) });
    });
    rows[333] = row('highest', { asOf: '2011-11-11' }, { value: 10_000 });
    rows[444] = row('lowest', { asOf: '2012-12-12' }, { value: -10_000 });
    const drawn = course(rows, ['777', '888']);
    const keys = new Set(drawn?.points.map(({ row: { key } }) => key));
    expect(keys.size).toBeLessThanOrEqual(180);
    expect(keys.size).toBeGreaterThan(90);
    for (const key of ['highest', 'lowest', '777', '888']) expect(keys).toContain(key);
    expect(drawn?.left.between).toBe(50_000 - keys.size);
    const times = drawn?.points.map(({ time }) => time) ?? [];
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});

it('takes the middle of what a date leaves open', () => {
  expect(new Date(middleOf('2024-08-09') as number).toISOString()).toMatch(/^2024-08-09/);
  expect(new Date(middleOf('2024-08') as number).toISOString()).toMatch(/^2024-08-16/);
  expect(new Date(middleOf('2023') as number).toISOString()).toMatch(/^2023-07-02/);
  expect(middleOf('gestern')).toBeNull();
});
