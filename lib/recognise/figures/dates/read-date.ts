/** Dates and periods as written: 2022年5月26日 · 8月7日 · 24日 · 今年上半年 · 1-7月 · 2013~2015年 · 2024-08-07 · 去年底. */
import type { Bound } from '@/lib/model/figure';
import { digitAt, westernAt } from '../characters';
import type { CivilDate } from './calendar';
import { readIso } from './iso-date';
import { type Moment, noMoment } from './moment';
import { readRelativeDay, readRelativeYear } from './relative';
import { readSection } from './sections';
import { readFourDigits, readSmallNumber } from './small-number';

export interface DateText {
  readonly start: number;
  readonly end: number;
  readonly from: Moment;
  /** The other end of a range. */
  readonly to: Moment | null;
  readonly bound: Bound;
}

interface Read {
  readonly moment: Moment;
  readonly end: number;
  /** A number that waits for its unit: the 1 of 1-7月. */
  readonly bare?: number;
}

const separators = '-—–~〜至到、－';

/** Reads a date or a range of dates at `start`, or gives null. */
export function readDate(
  text: string,
  start: number,
  published: CivilDate | null,
): DateText | null {
  const first = readMoment(text, start, published) ?? readBare(text, start);
  if (!first) return null;
  const range = readRange(text, start, first, published);
  if (range) return range;
  if (first.bare !== undefined) return null;
  const { moment, end } = first;
  // 2019年1-3月: the year stands before a range of months.
  if (text.charAt(end - 1) === '年' && isYearOnly(moment)) {
    const bare = readBare(text, end);
    const within = bare && readRange(text, start, { ...bare, moment }, published);
    if (within) return within;
  }
  return { start, end, from: moment, to: null, bound: boundAfterDate(text, end) };
}

function readMoment(text: string, start: number, published: CivilDate | null): Read | null {
  return (
    readRelativeDay(text, start, published) ??
    readIso(text, start) ??
    readWithYear(text, start, published) ??
    readWithoutYear(text, start, noMoment)
  );
}

function readWithYear(text: string, start: number, published: CivilDate | null): Read | null {
  const year = readYear(text, start, published);
  if (!year) return null;
  return readWithoutYear(text, year.end, year.moment) ?? year;
}

function readYear(text: string, start: number, published: CivilDate | null): Read | null {
  const relative = readRelativeYear(text, start, published);
  if (relative) return relative;
  const four = readFourDigits(text, start);
  if (four && text.charAt(four.end) === '年') {
    if (text.startsWith('年级', four.end) || isLapse(text, start, four)) return null;
    const end = four.end + (text.startsWith('年度', four.end) ? 2 : 1);
    return { moment: { ...noMoment, year: four.value }, end };
  }
  // 08年, 98年5月: two digits are a year only when they cannot be a number of years.
  if (!westernAt(text, start) || !westernAt(text, start + 1) || text.charAt(start + 2) !== '年')
    return null;
  const value = Number(text.slice(start, start + 2));
  const month = readSmallNumber(text, start + 3);
  if (value < 10 || (month && text.charAt(month.end) === '月')) {
    return { moment: { ...noMoment, year: value + (value > 49 ? 1900 : 2000) }, end: start + 3 };
  }
  return null;
}

/** 3000年历史, 1500年前: a number of years, not a year. */
function isLapse(
  text: string,
  start: number,
  { value, end }: { value: number; end: number },
): boolean {
  if (text.charAt(start - 1) === '元' || text.charAt(start - 1) === '前') return false;
  if (value < 1000 || value > 2199) return true;
  return (
    value % 100 === 0 &&
    /^年(?:历史|的历史|文明|以来|来|前|间|古|老)/.test(text.slice(end, end + 4))
  );
}

/** Month, day, half, quarter … after a year, or without one. */
function readWithoutYear(text: string, start: number, year: Moment): Read | null {
  const section = readSection(text, start, year);
  if (section) return section;
  const number = readSmallNumber(text, start);
  if (!number) return null;
  const unit = text.charAt(number.end);
  if (unit === '月' && number.value >= 1 && number.value <= 12) {
    if ('球光'.includes(text.charAt(number.end + 1) || ' ')) return null;
    return readAfterMonth(text, number.end + 1, { ...year, month: number.value });
  }
  if (year.year !== null || year.unknowable) return null;
  if (unit === '日' && isDay(number.value) && isDayAlone(text, start, number.end, number.chinese)) {
    return { moment: { ...year, day: number.value }, end: number.end + 1 };
  }
  return null;
}

const isDay = (value: number) => value >= 1 && value <= 31;

/** 24日, but not 7日内, 10日均线, 一日三餐. */
function isDayAlone(text: string, start: number, end: number, chinese: boolean): boolean {
  if (digitAt(text, start - 1) >= 0 || text.charAt(start - 1) === '第') return false;
  if (chinese && end - start < 2) return false;
  return !/^日(?:内|之内|以内|均|线|游|龄|常|子|用|产|后|元(?!旦)|圆|币|夜|报|期|程)/.test(
    text.slice(end, end + 3),
  );
}

function readAfterMonth(text: string, start: number, month: Moment): Read {
  const number = readSmallNumber(text, start);
  if (number && isDay(number.value) && '日号'.includes(text.charAt(number.end) || ' ')) {
    if (
      !(
        text.charAt(number.end) === '号' &&
        '线楼院店文公'.includes(text.charAt(number.end + 1) || ' ')
      )
    ) {
      return { moment: { ...month, day: number.value }, end: number.end + 1 };
    }
  }
  const part = text.charAt(start) === '份' ? start + 1 : start;
  return readSection(text, part, month) ?? { moment: month, end: part };
}

/** The head of 1-7月, 8-10日 or 2013-2014年, whose unit stands at its end only. */
function readBare(text: string, start: number): Read | null {
  if (digitAt(text, start - 1) >= 0) return null;
  const year = readFourDigits(text, start);
  if (year) return { moment: noMoment, end: year.end, bare: year.value };
  const number = readSmallNumber(text, start);
  return number && { moment: noMoment, end: number.end, bare: number.value };
}

function readRange(
  text: string,
  start: number,
  first: Read,
  published: CivilDate | null,
): DateText | null {
  const separator = text.charAt(first.end);
  if (separator === '' || !separators.includes(separator)) return null;
  let from = first.end + 1;
  while (from < first.end + 3 && text.charAt(from) === separator) from += 1;
  const second =
    readMoment(text, from, published) ??
    (first.bare === undefined ? readTail(text, from, first) : null);
  if (!second || second.end <= from) return null;
  const ends = joined(first, second);
  if (!ends || (separator === '、' && !follows(ends[0], ends[1]))) return null;
  return { start, end: second.end, from: ends[0], to: ends[1], bound: 'range' };
}

/** 8月7-9日 reads its second day without a month of its own; one Chinese digit is a day here. */
function readTail(text: string, from: number, first: Read): Read | null {
  if (first.moment.month === null) return null;
  const number = readSmallNumber(text, from);
  if (!number || !isDay(number.value) || text.charAt(number.end) !== '日') return null;
  return { moment: { ...noMoment, day: number.value }, end: number.end + 1 };
}

/** Both ends with what each leaves to the other, or null when they do not go together. */
function joined(first: Read, second: Read): readonly [Moment, Moment] | null {
  const to = second.moment;
  if (to.period !== undefined || first.moment.period !== undefined) {
    return to.period !== undefined && first.moment.period !== undefined ? [first.moment, to] : null;
  }
  if (first.bare !== undefined) {
    const value = first.bare;
    if (value >= 1000)
      return to.year !== null && value <= to.year ? [{ ...noMoment, year: value }, to] : null;
    if (to.day !== null)
      return isDay(value) && to.month === null && first.moment === noMoment
        ? [{ ...to, day: value }, to]
        : null;
    return joinedMonths(value, first.moment, to);
  }
  const from = first.moment;
  // 2023年10月至2024年3月, 8月7日至9日, 今年1月至7月: the second takes what it lacks from the first.
  if (level(from) !== level(to)) return null;
  const year = to.year ?? from.year;
  const month = to.month ?? (to.months ? null : from.month);
  const unknowable = to.year === null && (from.unknowable || to.unknowable);
  return [from, { ...to, year, month, ...(unknowable ? { unknowable } : {}) }];
}

/** 1-7月, with the year before it where there is one. */
function joinedMonths(value: number, year: Moment, to: Moment): readonly [Moment, Moment] | null {
  if (
    to.month === null ||
    to.days !== undefined ||
    to.year !== null ||
    value < 1 ||
    value >= to.month
  )
    return null;
  return [
    { ...year, month: value },
    { ...year, month: to.month },
  ];
}

const isYearOnly = (moment: Moment) =>
  moment.month === null && moment.months === undefined && moment.period === undefined;

const level = (moment: Moment) =>
  moment.day !== null || moment.days
    ? 'day'
    : moment.month !== null || moment.months
      ? 'month'
      : 'year';

/** 7、8月 and 2018、2019年 are one stretch; 3、8月 are two. */
function follows(from: Moment, to: Moment): boolean {
  for (const part of ['year', 'month', 'day'] as const) {
    const first = from[part];
    const second = to[part];
    if (first !== null && second !== null && first !== second) return second === first + 1;
  }
  return false;
}

/** 2025年底前, 3月5日之前; 2010年前后. */
export function boundAfterDate(text: string, end: number): Bound {
  const rest = text.slice(end, end + 3);
  if (/^(?:左右|前后)/.test(rest)) return 'about';
  if (/^(?:之前|以前|前(?![往来期景途三两十几后]))/.test(rest)) return 'at-most';
  return 'exact';
}
