/** Ranges of dates: 1-7月 · 2013~2015年 · 8月7日至9日 · 5月10-12日 · 2023年10月至2024年3月. */

import { digitAt } from '../characters';
import type { CivilDate } from './calendar';
import { type Moment, noMoment } from './moment';
import { readMoment } from './read-moment';
import { isDay, readFourDigits, readSmallNumber } from './small-number';

interface RangeText {
  readonly end: number;
  readonly from: Moment;
  readonly to: Moment;
}

const separators = '-—–~〜至到、－';

/** Reads on from a date that ends at `end`: its range, when what follows is another one that goes with it. */
export function readRangeFrom(
  text: string,
  first: Moment,
  end: number,
  published: CivilDate | null,
): RangeText | null {
  const from = separatorEnd(text, end);
  if (from < 0) return null;
  const second = readMoment(text, from, published) ?? readTail(text, from, first);
  if (!second) return null;
  const ends = joined(first, second.moment);
  return ends && fits(text.charAt(end), ends)
    ? { end: second.end, from: ends[0], to: ends[1] }
    : null;
}

/** Reads a range whose head has no unit of its own: the 1 of 1-7月, after 2019年 or 5月 if there is one (`base`). */
export function readBareRange(
  text: string,
  start: number,
  base: Moment,
  published: CivilDate | null,
): RangeText | null {
  if (digitAt(text, start - 1) >= 0) return null;
  const head = readFourDigits(text, start) ?? readSmallNumber(text, start);
  if (!head) return null;
  const from = separatorEnd(text, head.end);
  if (from < 0) return null;
  const second = readMoment(text, from, published);
  if (!second) return null;
  const ends = withHead(head.value, base, second.moment);
  return ends && fits(text.charAt(head.end), ends)
    ? { end: second.end, from: ends[0], to: ends[1] }
    : null;
}

function separatorEnd(text: string, start: number): number {
  const separator = text.charAt(start);
  if (separator === '' || !separators.includes(separator)) return -1;
  let from = start + 1;
  while (from < start + 3 && text.charAt(from) === separator) from += 1;
  return from;
}

/** 8月7日-9 reads its second day by the unit alone; one Chinese digit is a day here. */
function readTail(
  text: string,
  from: number,
  first: Moment,
): { moment: Moment; end: number } | null {
  if (first.month === null) return null;
  const number = readSmallNumber(text, from);
  if (!number || !isDay(number.value) || text.charAt(number.end) !== '日') return null;
  return { moment: { ...noMoment, day: number.value }, end: number.end + 1 };
}

type Ends = readonly [Moment, Moment];

/** Both ends with what the second leaves to the first, or null when they do not go together. */
function joined(from: Moment, to: Moment): Ends | null {
  if (to.period !== undefined || from.period !== undefined) {
    return to.period !== undefined && from.period !== undefined ? [from, to] : null;
  }
  if (level(from) !== level(to)) return null;
  const year = to.year ?? from.year;
  const month = to.month ?? (to.months ? null : from.month);
  const unknowable = to.year === null && (from.unknowable || to.unknowable);
  return [from, { ...to, year, month, ...(unknowable ? { unknowable } : {}) }];
}

/** Gives a head without a unit the unit of the second end: years, months or days. */
function withHead(value: number, base: Moment, to: Moment): Ends | null {
  const dated = base.year !== null || base.unknowable === true;
  if (to.period !== undefined || (dated && to.year !== null)) return null;
  if (to.year !== null) {
    const years = to.month === null && to.day === null && value >= 1000 && value <= to.year;
    return years ? [{ ...noMoment, year: value }, to] : null;
  }
  if (to.day !== null) return daysWithHead(value, base, to);
  if (to.months) return quartersWithHead(value, base, to.months);
  if (to.month === null || to.days !== undefined || base.month !== null) return null;
  if (value < 1 || value >= to.month) return null;
  return [
    { ...base, month: value },
    { ...base, month: to.month },
  ];
}

/** 8-10日, 5月10-12日, 8月30-9月2日. */
function daysWithHead(value: number, base: Moment, to: Moment): Ends | null {
  if (!isDay(value) || (base.month === null && to.month !== null)) return null;
  if (to.month === null && value >= (to.day ?? 0)) return null;
  return [
    { ...base, day: value },
    { ...base, month: to.month ?? base.month, day: to.day },
  ];
}

/** 1至3季度, 二、三季度. */
function quartersWithHead(
  value: number,
  base: Moment,
  months: readonly [number, number],
): Ends | null {
  const last = months[1] / 3;
  if (months[1] - months[0] !== 2 || base.month !== null || value < 1 || value >= last) return null;
  return [
    { ...base, months: [value * 3 - 2, value * 3] },
    { ...base, months },
  ];
}

const level = (moment: Moment) =>
  moment.day !== null || moment.days
    ? 'day'
    : moment.month !== null || moment.months
      ? 'month'
      : 'year';

/** 7、8月 and 2018、2019年 are one stretch; 3、8月 are two. */
function fits(separator: string, [from, to]: Ends): boolean {
  if (separator !== '、') return true;
  if (from.months && to.months) return to.months[0] === from.months[1] + 1;
  for (const part of ['year', 'month', 'day'] as const) {
    const first = from[part];
    const second = to[part];
    if (first !== null && second !== null && first !== second) return second === first + 1;
  }
  return false;
}
