import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { chartSize, layOut, linesOf } from '@/components/library/chart-layout';
import { middleOf, niceTicks, timeTicks } from '@/components/library/chart-scale';
import type { LedgerRow } from '@/lib/model/ledger';
import { speak } from '../../support/i18n';

beforeEach(() => speak('zh_CN'));

const row = (key: string, name: string, asOf: string, value: number, metric = '总投资') =>
  ({
    key,
    name,
    metric,
    figure: {
      kind: 'money',
      text: '',
      value,
      unit: 'CNY',
      low: null,
      high: null,
      bound: 'exact',
      period: null,
    },
    asOf,
    outlet: '',
    title: '',
    place: null,
  }) satisfies LedgerRow;

describe('the scale of a chart', () => {
  it('has round numbers around all values', () => {
    expect(niceTicks(0, 485_000_000, 4)).toEqual([0, 2e8, 4e8, 6e8]);
    expect(niceTicks(-3, 9, 4)).toEqual([-5, 0, 5, 10]);
    expect(niceTicks(0, 0.3, 3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(niceTicks(7, 7, 4)).toEqual([7]);
  });

  it('never leaves a value out, nor has too many numbers', () => {
    const value = fc.integer({ min: -1e15, max: 1e15 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const ticks = niceTicks(low, high, 4);
        expect(ticks.length).toBeLessThanOrEqual(8);
        const room = Math.abs(high - low) * 1e-6;
        expect(ticks[0]).toBeLessThanOrEqual(low + room);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - room);
      }),
    );
  });

  it('takes the middle of what a date leaves open', () => {
    expect(new Date(middleOf('2024-08-09') as number).toISOString()).toMatch(/^2024-08-09/);
    expect(new Date(middleOf('2024-08') as number).toISOString()).toMatch(/^2024-08-16/);
    expect(new Date(middleOf('2023') as number).toISOString()).toMatch(/^2023-07-02/);
    expect(middleOf('gestern')).toBeNull();
  });

  it('names years where there are several, months where there are few', () => {
    const labels = (from: string, to: string) =>
      timeTicks(Date.parse(from), Date.parse(to)).map(({ label }) => label);
    expect(labels('2020-06-01', '2024-02-01')).toEqual(['2021', '2022', '2023', '2024']);
    expect(labels('2024-01-15', '2024-04-15')).toEqual(['2024-02', '2024-03', '2024-04']);
    expect(labels('2016-01-01', '2024-01-01')).toEqual(['2016', '2018', '2020', '2022', '2024']);
    expect(labels('2024-02-01', '2024-03-01')).toEqual(['2024-02', '2024-03']);
    expect(labels('1900-06-01', '2024-02-01').length).toBeLessThanOrEqual(9);
  });
});

describe('a chart', () => {
  it('has a series a name where one measure is drawn, a series a measure of one name', () => {
    const rows = [row('a', '甲', '2023', 1), row('b', '乙', '2024', 2), row('c', '甲', '2024', 3)];
    const drawn = layOut(rows, 6);
    expect(drawn?.names).toEqual(['甲', '乙']);
    expect(drawn?.title).toBe('总投资');
    expect(linesOf(drawn?.points ?? []).map((line) => line.map(({ row: { key } }) => key))).toEqual(
      [['a', 'c']],
    );
    const one = layOut([row('a', '甲', '2023', 1), row('b', '甲', '2024', 2, '年产值')], 6);
    expect(one?.names).toEqual(['总投资', '年产值']);
    expect(one?.title).toBe('甲');
  });

  it('fits all points between its margins, with a little room at both sides', () => {
    const rows = [
      row('a', '甲', '2022-05-01', 1e8),
      row('b', '甲', '2024-05-01', 3e8),
      row('c', '甲', '2023-05-01', 2e8),
    ];
    const drawn = layOut(rows, 6);
    const { width, height, margin } = chartSize;
    const [first, last, between] = (drawn?.points ?? []).map(({ time }) => drawn?.x(time) ?? 0);
    const [left, right] = [(first ?? 0) - margin.left, width - margin.right - (last ?? 0)];
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(0.1 * width);
    expect(right).toBeCloseTo(left, 6);
    expect(between).toBeCloseTo(((first ?? 0) + (last ?? 0)) / 2, 0);
    // Larger is higher, and nothing at all is the ground.
    expect(drawn?.y(0)).toBe(height - margin.bottom);
    expect(drawn?.y(3e8)).toBeLessThan(drawn?.y(1e8) ?? 0);
    expect(drawn?.y(3e8)).toBeGreaterThanOrEqual(margin.top);
  });

  it('leaves out what has no date or no value, and draws a range from end to end', () => {
    const none = { ...row('n', '甲', '2023', 0).figure, value: null };
    const rows = [
      row('a', '甲', '2022', 1),
      { ...row('b', '甲', '2023', 0), figure: { ...none, low: 2, high: 4 } },
      { ...row('c', '甲', '2024', 0), figure: { ...none, low: 3 } },
      row('undated', '甲', '', 1),
      { ...row('unsaid', '甲', '2023', 0), figure: none },
    ];
    const points = layOut(rows, 6)?.points ?? [];
    expect(points.map(({ row: { key }, low, high }) => [key, low, high])).toEqual([
      ['a', 1, 1],
      ['b', 2, 4],
      ['c', 3, 3],
    ]);
  });

  it('is not drawn of one date, nor of many measures of many names', () => {
    expect(layOut([row('a', '甲', '2023', 1), row('b', '乙', '2023', 2)], 6)).toBeNull();
    expect(layOut([row('a', '甲', '2023', 1), row('b', '乙', '2024', 2, '年产值')], 6)).toBeNull();
    expect(layOut([], 6)).toBeNull();
  });

  it('leaves out what tells no measure', () => {
    const told = [row('a', '甲', '2022', 1), row('b', '甲', '2023', 2)];
    const untold = [row('c', '甲', '2022', 9, ''), row('d', '甲', '2023', 8, '')];
    expect(layOut([...told, ...untold], 5)).toMatchObject({ names: ['甲'] });
    expect(layOut([...told, ...untold], 5)?.points).toHaveLength(2);
    expect(layOut(untold, 5)).toBeNull();
  });

  it('is not looked for in more rows than anyone could see a course of', () => {
    const rows = Array.from({ length: 10_001 }, (_, i) =>
      row(`${i}`, '甲', `20${10 + (i % 9)}`, i),
    );
    expect(layOut(rows, 5)).toBeNull();
    expect(layOut(rows.slice(1), 5)?.points).toHaveLength(500);
  });
});
