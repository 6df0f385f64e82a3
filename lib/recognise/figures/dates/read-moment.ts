/** One date as written: 2022年5月26日, 8月7日, 24日, 今年上半年, 2024-08-07, 去年底. */
import { digitAt, isHan, letterAt, mayBeDateWord, westernAt } from '../characters';
import { readNumeral } from '../numerals/numeral';
import type { CivilDate } from './calendar';
import { readEra } from './era';
import { readIso } from './iso-date';
import { tellsLapse } from './lapse';
import { type Moment, noMoment } from './moment';
import { readRelativeDay, readRelativeYear } from './relative';
import { readSeason } from './season';
import { readBrokersQuarter, readSection } from './sections';
import { isDay, readFourDigits, readSmallNumber } from './small-number';

export interface ReadMoment {
  readonly moment: Moment;
  readonly end: number;
}

export function readMoment(
  text: string,
  start: number,
  published: CivilDate | null,
): ReadMoment | null {
  return (
    (mayBeDateWord(text, start) ? readRelativeDay(text, start, published) : null) ??
    readEra(text, start) ??
    readSeason(text, start) ??
    readIso(text, start) ??
    readBrokersQuarter(text, start) ??
    readWithYear(text, start, published) ??
    readWithoutYear(text, start, noMoment)
  );
}

function readWithYear(text: string, start: number, published: CivilDate | null): ReadMoment | null {
  const year = readYear(text, start, published);
  if (!year) return null;
  return readWithoutYear(text, year.end, year.moment) ?? year;
}

function readYear(text: string, start: number, published: CivilDate | null): ReadMoment | null {
  if (mayBeDateWord(text, start)) return readRelativeYear(text, start, published);
  const counted = readCountedYear(text, start);
  if (counted) return counted;
  const four = readFourDigits(text, start);
  if (four && text.charAt(four.end) === '年') {
    if (text.startsWith('年级', four.end) || isLapse(text, start, four)) return null;
    const end = four.end + (text.startsWith('年度', four.end) ? 2 : 1);
    return { moment: { ...noMoment, year: four.value }, end };
  }
  // 2024Q2, 24Q2.
  const digits =
    four?.end ?? (westernAt(text, start) && westernAt(text, start + 1) ? start + 2 : 0);
  if (digits > 0 && /^Q[1-4](?![\dA-Za-z.-])/.test(text.slice(digits, digits + 3))) {
    const year = Number(text.slice(start, digits)) + (four ? 0 : 2000);
    const joined = letterAt(text, start - 1) || westernAt(text, start - 1);
    return joined || year < 1990 ? null : { moment: { ...noMoment, year }, end: digits };
  }
  // 08年, 98年5月: two digits are a year only when they cannot be a number of years.
  if (!westernAt(text, start) || !westernAt(text, start + 1) || text.charAt(start + 2) !== '年')
    return null;
  const value = Number(text.slice(start, start + 2));
  const month = readSmallNumber(text, start + 3);
  if (value < 10 || isBooked(text, start + 3) || (month && text.charAt(month.end) === '月')) {
    return { moment: { ...noMoment, year: value + (value > 49 ? 1900 : 2000) }, end: start + 3 };
  }
  return null;
}

/** 民国113年 is 2024; 公元前221年 is a year that ISO 8601 writes otherwise. */
function readCountedYear(text: string, start: number): ReadMoment | null {
  const before = text.charAt(start - 1);
  if (before !== '国' && before !== '前') return null;
  const republic = text.startsWith('民国', start - 2);
  if (!republic && !text.startsWith('公元前', start - 3)) return null;
  const number = readNumeral(text, start);
  if (!number || number.value === null || text.charAt(number.end) !== '年') return null;
  const end = number.end + 1;
  if (!republic) return { moment: { ...noMoment, period: null }, end };
  return number.value < 200 ? { moment: { ...noMoment, year: 1911 + number.value }, end } : null;
}

/** 18年销售收入, 15年底: two digits are a year where something is booked or dated by it. */
const isBooked = (text: string, end: number): boolean =>
  /^(?:度|底|末|初|[上下]半年|[一二三四]季度|Q[1-4]|前[一二三]季|年报|销售收入|营业|营收|净利|业绩)/.test(
    text.slice(end, end + 4),
  );

/** 3000年历史, 1500年前: a number of years, not a year. */
function isLapse(
  text: string,
  start: number,
  { value, end }: { value: number; end: number },
): boolean {
  if (text.charAt(start - 1) === '元' || text.charAt(start - 1) === '前') return false;
  if (value < 1000 || value > 2199) return true;
  // Since the year 2000, unless the words before tell of a length.
  const since = text.startsWith('年以来', end) && value >= 1900;
  if (since) return '近约逾余'.includes(text.charAt(start - 1) || ' ');
  return (
    value % 100 === 0 &&
    /^年(?:历史|的历史|文明|以来|来|前|间|古|老)/.test(text.slice(end, end + 4))
  );
}

/** Month, day, half, quarter … after a year, or without one. */
function readWithoutYear(text: string, start: number, year: Moment): ReadMoment | null {
  const section = readSection(text, start, year);
  if (section) return section;
  const number = readSmallNumber(text, start);
  if (!number) return null;
  const unit = text.charAt(number.end);
  if (unit === '月' && number.value >= 1 && number.value <= 12) {
    if ('球光'.includes(text.charAt(number.end + 1) || ' ')) return null;
    if (isLunar(text, number.end + 1)) return null;
    return readAfterMonth(text, number.end + 1, { ...year, month: number.value });
  }
  if (year.year !== null || year.unknowable) return null;
  if (unit === '日' && isDay(number.value) && isDayAlone(text, start, number.end, number.chinese)) {
    return { moment: { ...year, day: number.value }, end: number.end + 1 };
  }
  return null;
}

/** 七日二十三时, 九日凌晨: what has one Chinese digit alone may as well be a number of days. */
const hasTime = (text: string, day: number): boolean =>
  text.charAt(day - 1) !== '两' &&
  (/^(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚|深夜|夜间)/.test(text.slice(day + 1, day + 3)) ||
    text.charAt(readSmallNumber(text, day + 1)?.end ?? -1) === '时');

/** 24日, but not 7日内, 10日均线, 一日三餐. */
function isDayAlone(text: string, start: number, end: number, chinese: boolean): boolean {
  if (digitAt(text, start - 1) >= 0 || text.charAt(start - 1) === '第') return false;
  if ((chinese && end - start < 2 && !hasTime(text, end)) || tellsLapse(text, start)) return false;
  return !/^日(?:内|之内|以内|均|线|游|龄|常|子|用|产|后|元(?!旦)|圆|币|夜(?![间里晚])|报|期|程)/.test(
    text.slice(end, end + 3),
  );
}

function readAfterMonth(text: string, start: number, month: Moment): ReadMoment {
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

/** 八月十五, 三月三, 五月初五: days of the old calendar, which are written without 日. */
function isLunar(text: string, start: number): boolean {
  if (text.charAt(start) === '初')
    return digitAt(text, start + 1) >= 0 || text.charAt(start + 1) === '十';
  const number = readSmallNumber(text, start);
  return number?.chinese === true && isDay(number.value) && !isHan(text.charCodeAt(number.end));
}
