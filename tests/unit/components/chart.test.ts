import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { chartSize, hasTowers, layOut, linesOf } from '@/components/library/ledger/chart-layout';
import { niceTicks, powerTicks, timeTicks } from '@/components/library/ledger/chart-scale';
import type { LedgerCourse, LedgerRow } from '@/lib/model/ledger';
import { courseOf } from '@/lib/search/listing/course';
import { finish } from '@/lib/text/steps';
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

  it('names years where there are several, months where there are few', () => {
    const labels = (from: string, to: string) =>
      timeTicks(Date.parse(from), Date.parse(to), 648).map(({ label }) => label);
    expect(labels('2020-06-01', '2024-02-01')).toEqual(['2021', '2022', '2023', '2024']);
    expect(labels('2024-01-15', '2024-04-15')).toEqual(['2024-02', '2024-03', '2024-04']);
    expect(labels('2016-01-01', '2024-01-01')).toHaveLength(9);
    // In a narrow window every third has room.
    const narrow = timeTicks(Date.UTC(2016, 2), Date.UTC(2024, 3), 208);
    expect(narrow.map(({ label }) => label)).toEqual(['2017', '2020', '2023']);
    expect(labels('2024-02-20', '2024-04-02')).toEqual(['2024-03', '2024-04']);
    expect(labels('1900-06-01', '2024-02-01').length).toBeLessThanOrEqual(11);
  });

  it('names days where there are not even two months', () => {
    const labels = (from: string, to: string) =>
      timeTicks(Date.parse(from), Date.parse(to), 648).map(({ label }) => label);
    expect(labels('2024-12-30', '2025-01-01')).toEqual(['2024-12-30', '2024-12-31', '2025-01-01']);
    expect(labels('2024-08-05', '2024-08-25')).toEqual([
      '2024-08-05',
      '2024-08-08',
      '2024-08-11',
      '2024-08-14',
      '2024-08-17',
      '2024-08-20',
      '2024-08-23',
    ]);
  });

  it('names one date at least, and few enough to be read, whatever the time', () => {
    const rooms = fc.integer({ min: 100, max: 900 });
    const time = fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(2200, 0) });
    fc.assert(
      fc.property(time, fc.integer({ min: 86_400_000, max: 3e12 }), rooms, (from, long, room) => {
        const ticks = timeTicks(from, from + long, room);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(1, room / 56));
        expect(ticks.every(({ at }) => at >= from && at <= from + long)).toBe(true);
      }),
    );
  });

  it('has powers around all values, and more between where they are few', () => {
    expect(powerTicks(3, 40_000)).toEqual([1, 10, 100, 1_000, 10_000, 100_000]);
    expect(powerTicks(30, 950)).toEqual([20, 50, 100, 200, 500, 1_000]);
    expect(powerTicks(100, 100)).toEqual([100, 200]);
    const value = fc.integer({ min: 1, max: 1_000_000_000 }).map((each) => each / 1_000);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const ticks = powerTicks(Math.min(a, b), Math.max(a, b));
        expect(ticks.length).toBeLessThanOrEqual(10);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(a, b) * 1.000001);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(a, b) * 0.999999);
      }),
    );
  });
});

const width = 760;

/** The course of some rows, drawn. */
const courseFrom = (rows: readonly LedgerRow[]) => finish(courseOf(rows, new Set(), 6));

function draw(rows: readonly LedgerRow[], scale: 'linear' | 'log' = 'linear') {
  const course = courseFrom(rows);
  return course && layOut(course, scale, width);
}

describe('a chart', () => {
  it('is named after the one name and measure that it shows', () => {
    const [a, b] = [row('a', '甲', '2023', 1), row('b', '乙', '2024', 2)];
    expect(draw([a, b])).toMatchObject({ title: '总投资', series: ['甲', '乙'] });
    expect(draw([a, row('c', '甲', '2024', 2)])?.title).toBe('甲 · 总投资');
    expect(draw([a, row('c', '甲', '2024', 2, '年产值')])?.title).toBe('甲');
  });

  it('joins the points of a series, and leaves alone what is alone', () => {
    const rows = [row('a', '甲', '2023', 1), row('b', '乙', '2024', 2), row('c', '甲', '2024', 3)];
    const lines = linesOf(courseFrom(rows) as LedgerCourse);
    expect(lines.map((line) => line.map(({ row: { key } }) => key))).toEqual([['a', 'c']]);
  });

  it('draws what is of nobody knows, and joins none of it', () => {
    const rows = [row('a', '', '2023', 1), row('b', '甲', '2024', 2), row('c', '', '2024', 3)];
    expect(draw(rows)).toMatchObject({ points: { length: 3 }, series: ['未说明名称', '甲'] });
    expect(linesOf(courseFrom(rows) as LedgerCourse)).toEqual([]);
  });

  it('fits all points between its margins, with a little room at both sides', () => {
    const drawn = draw([
      row('a', '甲', '2022-05-01', 1e8),
      row('b', '甲', '2024-05-01', 3e8),
      row('c', '甲', '2023-05-01', 2e8),
    ]);
    const { height, margin } = chartSize;
    const [first = 0, between = 0, last = 0] = drawn?.points.map(({ time }) => drawn.x(time)) ?? [];
    const [left, right] = [first - (drawn?.left ?? 0), width - margin.right - last];
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(0.1 * width);
    expect(right).toBeCloseTo(left, 6);
    expect(between).toBeCloseTo((first + last) / 2, 0);
    // Larger is higher, and nothing at all is the ground.
    expect(drawn?.y(0)).toBe(height - margin.bottom);
    expect(drawn?.y(3e8)).toBeLessThan(drawn?.y(1e8) ?? 0);
    expect(drawn?.y(3e8)).toBeGreaterThanOrEqual(margin.top);
  });

  it('has room below nothing for losses', () => {
    const drawn = draw([row('a', '甲', '2022', -2e8), row('b', '甲', '2023', -1e8)]);
    const { height, margin } = chartSize;
    expect(drawn?.y(0)).toBe(margin.top);
    expect(drawn?.y(-2e8)).toBeLessThanOrEqual(height - margin.bottom);
    expect(drawn?.valueTicks.map(({ at }) => at)).toEqual([-2e8, -1.5e8, -1e8, -0.5e8, 0]);
  });

  it('offers powers where one value towers above the others, and puts it among them there', () => {
    const values = [3e8, 4e8, 5e8, 600e8];
    const rows = values.map((value, i) => row(`${i}`, '甲', `${2020 + i}`, value));
    const course = finish(courseOf(rows, new Set(), 6));
    expect(course && hasTowers(course)).toBe(true);
    const apart = (scale: 'linear' | 'log') => {
      const { y } = draw(rows, scale) as NonNullable<ReturnType<typeof draw>>;
      return y(3e8) - y(5e8);
    };
    expect(apart('linear')).toBeLessThan(2);
    expect(apart('log')).toBeGreaterThan(10);
    const even = finish(courseOf(rows.slice(0, 3), new Set(), 6));
    expect(even && hasTowers(even)).toBe(false);
    // Powers have no place for nothing or less.
    const losses = finish(courseOf([row('x', '甲', '2019', -1), ...rows], new Set(), 6));
    expect(losses && hasTowers(losses)).toBe(false);
  });
});
