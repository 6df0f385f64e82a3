import { i18n } from '#i18n';
import type { CoursePoint, LedgerCourse } from '@/lib/model/ledger';
import { formatQuantity, formatSpoken } from '../../words/figure-format';
import { niceTicks, powerTicks, timeTicks } from './chart-scale';

/** In units of the drawing, which are pixels; how wide it is depends on the room there is. */
export const chartSize = {
  height: 240,
  margin: { top: 16, right: 24, bottom: 32 },
} as const;

/** How values stand on their axis: each as far from the ground as it is large, or each tenfold one step higher. */
export type ChartScale = 'linear' | 'log';

/** Points of one series in the order of time; those that are of nobody knows what make no line. */
export function linesOf({ points, series }: LedgerCourse): CoursePoint[][] {
  const lines: CoursePoint[][] = [];
  for (const point of points) {
    if (series[point.series] === '') continue;
    const line = lines[point.series];
    if (line) line.push(point);
    else lines[point.series] = [point];
  }
  return lines.filter((line) => line.length > 1);
}

export function middle({ low, high }: CoursePoint): number {
  return (low + high) / 2;
}

/** Beside values so many times as large as most of them the others lie on the ground. */
const towering = 12;

/** Whether a course is better seen on a scale of powers: it has no zero, and some values tower above the others. */
export function hasTowers({ points }: LedgerCourse): boolean {
  const values = points.map(middle).sort((a, b) => a - b);
  const [least, most] = [values[0] ?? 0, values.at(-1) ?? 0];
  return least > 0 && most > towering * (values[values.length >> 1] ?? 0);
}

/** Where the points of a course stand in its drawing. */
export function layOut(course: LedgerCourse, scale: ChartScale, width: number) {
  const { height, margin } = chartSize;
  const { points, series, unit, name, metric } = course;
  const [earliest, latest] = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0];
  const room = (latest - earliest) * 0.04;
  const [from, to] = [earliest - room, latest + room];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const point of points) {
    low = Math.min(low, point.low);
    high = Math.max(high, point.high);
  }
  const isLog = scale === 'log' && low > 0;
  const ticks = isLog ? powerTicks(low, high) : niceTicks(Math.min(0, low), Math.max(0, high), 4);
  const at = isLog ? Math.log : (value: number) => value;
  const [bottom, top] = [at(ticks[0] as number), at(ticks.at(-1) as number)];
  const valueTicks = ticks.map((value) => ({ at: value, label: labelOf(value, unit) }));
  const left = 12 + Math.max(16, ...valueTicks.map(({ label }) => widthOf(label)));
  const across = width - left - margin.right;
  const down = height - margin.top - margin.bottom;
  return {
    points,
    series: series.map((each) => each || i18n.t('library.ledger.unsaid.name')),
    /** Left of it the values are written. */
    left,
    x: (time: number) => left + ((time - from) / (to - from)) * across,
    y: (value: number) =>
      margin.top + (1 - (at(value) - bottom) / (top === bottom ? 1 : top - bottom)) * down,
    valueTicks,
    dates: timeTicks(from, to, across),
    title: [name, metric].filter(Boolean).join(' · ') || i18n.t('library.ledger.overTime'),
  };
}

/** About how wide a label is in the drawing's letters of 11 pixels: a Chinese character is as wide as it is high. */
function widthOf(label: string): number {
  return [...label].reduce((sum, each) => sum + (each > '\u2e7f' ? 11 : 7), 0);
}

/** A value as short as it can be said: 4亿元. */
function labelOf(value: number, unit: string): string {
  if (value === 0) return '0';
  const quantity = { value, unit: unit || null, bound: 'exact' } as const;
  return formatSpoken(quantity) ?? formatQuantity(quantity) ?? String(value);
}
