import type { CoursePoint, LedgerCourse, LedgerRow } from '@/lib/model/ledger';
import type { Steps } from '@/lib/text/steps';
import { sorted } from './sorted';

/** So many rows are looked at between two steps. */
const batchSize = 2_000;
/** More points than this are a cloud: of neighbours the least, the most and what is disputed stay. */
const mostPoints = 180;

/**
 * The rows that can be drawn together over time: those of one name or of one measure, in the unit that most of them have.
 * Null where there is no course to see. In steps.
 *
 * @param conflicts the keys of rows that another row contradicts
 * @param mostSeries rows of names or measures that are rarer than so many are left out
 */
export function* courseOf(
  rows: readonly LedgerRow[],
  conflicts: ReadonlySet<string>,
  mostSeries: number,
): Steps<LedgerCourse | null> {
  // Figures of nobody knows what are no course of anything.
  const measured = yield* where(rows, ({ metric }) => metric !== '');
  const unit = (yield* frequent(measured, ({ figure }) => figure.unit ?? ''))[0] ?? '';
  const fitting = yield* where(
    measured,
    ({ figure }) => (figure.unit ?? '') === unit && !figure.change,
  );
  const metrics = yield* frequent(fitting, ({ metric }) => metric);
  const names = yield* frequent(fitting, ({ name }) => name);
  // Many measures of many names are no course of anything.
  if (metrics.length > 1 && names.length > 1) return null;
  // Of one metric the names are held against each other; of one name the metrics.
  const isOf = metrics.length === 1 ? 'name' : 'metric';
  const series = (isOf === 'name' ? names : metrics).slice(0, mostSeries);
  const numbers = new Map(series.map((label, i) => [label, i]));
  const known = yield* where(fitting, (row) => numbers.has(row[isOf]));
  const points: CoursePoint[] = [];
  for (const [i, row] of known.entries()) {
    const point = pointOf(row, numbers.get(row[isOf]) as number);
    if (point) points.push(point);
    if (i % batchSize === batchSize - 1) yield;
  }
  const inTime = yield* sorted(points, (a, b) => a.time - b.time);
  if (inTime[0]?.time === inTime.at(-1)?.time) return null;
  const drawn = yield* thinned(inTime, conflicts, series.length);
  return {
    name: names.length === 1 ? (names[0] as string) : '',
    metric: metrics.length === 1 ? (metrics[0] as string) : '',
    unit,
    series,
    points: drawn,
    left: {
      unlike: measured.length - fitting.length,
      rarer: fitting.length - known.length,
      undated: known.length - points.length,
      between: points.length - drawn.length,
    },
  };
}

function* where(
  rows: readonly LedgerRow[],
  holds: (row: LedgerRow) => boolean,
): Steps<LedgerRow[]> {
  const kept: LedgerRow[] = [];
  for (const [i, row] of rows.entries()) {
    if (holds(row)) kept.push(row);
    if (i % batchSize === batchSize - 1) yield;
  }
  return kept;
}

/** The words of some rows, each once, the most frequent first. */
function* frequent(rows: readonly LedgerRow[], of: (row: LedgerRow) => string): Steps<string[]> {
  const counts = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const word = of(row);
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (i % batchSize === batchSize - 1) yield;
  }
  const entries = yield* sorted([...counts], ([, a], [, b]) => b - a);
  return entries.map(([word]) => word);
}

/** Null for a row without a date or a value. */
function pointOf(row: LedgerRow, series: number): CoursePoint | null {
  const { value, low, high } = row.figure;
  const [from, to] = [low ?? value ?? high, high ?? value ?? low];
  const time = middleOf(row.asOf);
  return from === null || to === null || time === null
    ? null
    : { row, time, low: from, high: to, series };
}

/**
 * Of more points than can be told apart: as many stretches of time as there is room for, and in each of every series the
 * lowest, the highest, and those that are disputed while there is room.
 */
function* thinned(
  points: readonly CoursePoint[],
  conflicts: ReadonlySet<string>,
  series: number,
): Steps<CoursePoint[]> {
  if (points.length <= mostPoints) return [...points];
  const [from, to] = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0];
  const stretches = Math.floor(mostPoints / (3 * series));
  const ends = new Map<number, { low: number; high: number }>();
  const kept = new Set<number>();
  let disputed = 0;
  for (const [i, point] of points.entries()) {
    if (i % batchSize === batchSize - 1) yield;
    const stretch = Math.min(
      stretches - 1,
      Math.floor(((point.time - from) / (to - from)) * stretches),
    );
    const key = stretch * series + point.series;
    const end = ends.get(key);
    if (!end) ends.set(key, { low: i, high: i });
    else {
      if (point.low < (points[end.low] as CoursePoint).low) end.low = i;
      if (point.high > (points[end.high] as CoursePoint).high) end.high = i;
    }
    if (disputed < mostPoints / 3 && conflicts.has(point.row.key)) {
      kept.add(i);
      disputed += 1;
    }
  }
  for (const { low, high } of ends.values()) kept.add(low).add(high);
  return [...kept].sort((a, b) => a - b).map((i) => points[i] as CoursePoint);
}

/** The middle of an ISO 8601 day, month or year, in milliseconds since 1970; null for anything else. */
export function middleOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  if (!year) return null;
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const to = day
    ? from
    : month
      ? Date.UTC(Number(year), Number(month), 0)
      : Date.UTC(Number(year), 11, 31);
  return (from + to) / 2;
}
