import { i18n } from '#i18n';
import type { LedgerRow } from '@/lib/model/ledger';
import { formatQuantity, formatSpoken } from '../words/figure-format';
import { middleOf, niceTicks, timeTicks } from './chart-scale';

/** In units of the drawing. */
export const chartSize = {
  width: 760,
  height: 240,
  margin: { top: 16, right: 16, bottom: 32, left: 88 },
} as const;

/** A row that can be drawn: it has a date and a value. */
export interface Point {
  readonly row: LedgerRow;
  readonly time: number;
  readonly low: number;
  readonly high: number;
  readonly series: number;
}

/** Points of one series in the order of time. */
export function linesOf(points: readonly Point[]): Point[][] {
  const lines: Point[][] = [];
  for (const point of points.toSorted((a, b) => a.time - b.time)) {
    const line = lines[point.series];
    if (line) line.push(point);
    else lines[point.series] = [point];
  }
  return lines.filter((line) => line.length > 1);
}

export function middle({ low, high }: Point): number {
  return (low + high) / 2;
}

/** Of more rows than this nobody sees a course, and looking for one would keep the page waiting. */
const mostRows = 10_000;
/** More points than this are a cloud. */
const mostPoints = 500;

/**
 * Where the rows stand in a chart over time: those of one name or of one measure, in the unit that most of them have. Null
 * where there is no course to see.
 *
 * @param mostSeries what is rarer than that many is left out
 */
export function layOut(rows: readonly LedgerRow[], mostSeries: number) {
  if (rows.length > mostRows) return null;
  const { width, height, margin } = chartSize;
  // Figures of nobody knows what are no course of anything.
  const measured = rows.filter(({ metric }) => metric !== '');
  const unit = commonest(measured.map(({ figure }) => figure.unit ?? ''));
  const fitting = measured.filter(({ figure }) => (figure.unit ?? '') === unit && !figure.change);
  const metrics = new Set(fitting.map(({ metric }) => metric));
  const subjects = new Set(fitting.map(({ name }) => name));
  // Many measures of many names are no course of anything.
  if (metrics.size > 1 && subjects.size > 1) return null;
  // Of one metric the names are held against each other; of one name the metrics.
  const label = (row: LedgerRow) => (metrics.size === 1 ? row.name : row.metric) || '—';
  const names = frequent(fitting.map(label)).slice(0, mostSeries);
  const points = fitting.slice(0, mostPoints).flatMap((row) => {
    const { value, low, high } = row.figure;
    const [from, to] = [low ?? value ?? high, high ?? value ?? low];
    const time = middleOf(row.asOf);
    const at = names.indexOf(label(row));
    if (from === null || to === null || time === null || at < 0) return [];
    return [{ row, time, low: from, high: to, series: at }];
  });
  const times = points.map(({ time }) => time);
  if (new Set(times).size < 2) return null;
  const [earliest, latest] = [Math.min(...times), Math.max(...times)];
  const room = (latest - earliest) * 0.04;
  const [from, to] = [earliest - room, latest + room];
  const ticks = niceTicks(
    Math.min(0, ...points.map(({ low }) => low)),
    Math.max(...points.map(({ high }) => high)),
    4,
  );
  const [bottom, top] = [ticks[0] as number, ticks.at(-1) as number];
  const across = width - margin.left - margin.right;
  const down = height - margin.top - margin.bottom;
  const only = (words: ReadonlySet<string>) => (words.size === 1 ? [...words][0] : '');
  const about = [only(subjects), only(metrics)];
  return {
    points,
    names,
    x: (time: number) => margin.left + ((time - from) / (to - from)) * across,
    y: (value: number) =>
      margin.top + (1 - (value - bottom) / (top === bottom ? 1 : top - bottom)) * down,
    valueTicks: ticks.map((at) => ({ at, label: labelOf(at, unit) })),
    dates: timeTicks(from, to).map(({ at, label: date }) => ({ at, label: date })),
    title: about.filter(Boolean).join(' · ') || i18n.t('library.ledger.overTime'),
  };
}

/** A value as short as it can be said: 4亿元. */
function labelOf(value: number, unit: string): string {
  const quantity = { value, unit: unit || null, bound: 'exact' } as const;
  return formatSpoken(quantity) ?? formatQuantity(quantity) ?? String(value);
}

function commonest(words: readonly string[]): string {
  return frequent(words)[0] ?? '';
}

function frequent(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
