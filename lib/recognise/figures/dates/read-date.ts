/** Dates and periods: one date or a range of dates, and how the words behind it bound it. */
import type { Bound } from '@/lib/model/figure';
import type { CivilDate } from './calendar';
import { readBareRange, readRangeFrom } from './date-range';
import { type Moment, noMoment } from './moment';
import { readMoment } from './read-moment';

export interface DateText {
  readonly start: number;
  readonly end: number;
  readonly from: Moment;
  /** The other end of a range. */
  readonly to: Moment | null;
  readonly bound: Bound;
}

/** Reads a date or a range of dates at `start`, or gives null. */
export function readDate(
  text: string,
  start: number,
  published: CivilDate | null,
): DateText | null {
  const first = readMoment(text, start, published);
  const range = first
    ? (readRangeFrom(text, first.moment, first.end, published) ??
      // 2019年1-3月, 5月10-12日: the year or month stands before the range.
      (isOpen(first.moment) ? readBareRange(text, first.end, first.moment, published) : null))
    : readBareRange(text, start, noMoment, published);
  if (range) return { start, ...range, bound: 'range' };
  if (!first) return null;
  const { moment, end } = first;
  return { start, end, from: moment, to: null, bound: boundAfterDate(text, end) };
}

/** A year or a month that may go on with a smaller part. */
const isOpen = ({ day, days, months, period }: Moment) =>
  day === null && days === undefined && months === undefined && period === undefined;

/** 2025年底前, 3月5日之前; 2010年前后. */
function boundAfterDate(text: string, end: number): Bound {
  const rest = text.slice(end, end + 3);
  if (/^(?:左右|前后)/.test(rest)) return 'about';
  if (
    /^(?:之前|以前|前(?![往来期景途三两十几后移进行沿身台锋列瞻端所述一二四五六七八九\d]))/.test(
      rest,
    )
  )
    return 'at-most';
  return 'exact';
}
