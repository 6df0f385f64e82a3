/** Dates told from the day of publication: 今年, 去年同期, 昨天, 上周五, 本月. */
import type { Period } from '@/lib/model/figure';
import { isHan } from '../characters';
import { WordTable } from '../word-table';
import { addDays, type CivilDate, daysInMonth, iso, weekday } from './calendar';
import { type Moment, noMoment } from './moment';
import { isDay, readSmallNumber } from './small-number';

interface Read {
  readonly moment: Moment;
  readonly end: number;
}

const years = new WordTable<number>([
  ['今年', 0],
  ['去年', -1],
  ['前年', -2],
  ['大前年', -3],
  ['明年', 1],
  ['后年', 2],
]);

/** 提前年底, 达产后年产值, 说明年份: the first character belongs to the word before. */
function isRest(text: string, start: number, word: string): boolean {
  const before = text.charAt(start - 1);
  if (word === '明年') return '文说表证声注'.includes(before || ' ');
  if (word !== '前年' && word !== '后年') return false;
  return isHan(text.charCodeAt(start - 1)) && !'从自比较在到至于和与或、及及定是'.includes(before);
}

const unknowable: Moment = { ...noMoment, unknowable: true };

/** 今年, 去年 …: a year that is known when the day of publication is. */
export function readRelativeYear(
  text: string,
  start: number,
  published: CivilDate | null,
): Read | null {
  const found = years.at(text, start);
  if (!found) return null;
  if (isRest(text, start, found.word)) return null;
  const end = start + found.word.length;
  if (text.startsWith('同期', end)) return { moment: { ...noMoment, period: null }, end: end + 2 };
  if (!published) return { moment: unknowable, end };
  return { moment: { ...noMoment, year: published.year + found.value }, end };
}

const days = new WordTable<number>(
  (
    [
      [0, '今天 今日 今晨 今早 今晚 今夜 今起'],
      [-1, '昨天 昨日 昨晚 昨夜 昨晨'],
      [-2, '前天 前晚'],
      [1, '明天 明日 明晚 明早 明晨'],
      [2, '后天'],
    ] as const
  ).flatMap(([offset, words]) => words.split(' ').map((word) => [word, offset] as const)),
);

/** Names and words that begin like one of these. */
const notDay =
  /^(?:今日(?:头条|说法|美国|俄罗斯|关注|视点)|明日(?:之星|之子|方舟|黄花)|明天系|后天(?:性|的|教|努|培|养|获|失)|前天[津]|昨日重现)/;

const weekdays = '一二三四五六日天末';

/** 昨天, 上周五, 本月, 上月底. */
export function readRelativeDay(
  text: string,
  start: number,
  published: CivilDate | null,
): Read | null {
  return (
    readDayWord(text, start, published) ??
    readWeek(text, start, published) ??
    readWeekday(text, start, published) ??
    readMonthWord(text, start, published)
  );
}

function readDayWord(text: string, start: number, published: CivilDate | null): Read | null {
  // 今（10）日, 昨（9日）: the day is told as well.
  const told = /^[今昨明][(（](\d{1,2})(?:[)）]日|日[)）])/.exec(text.slice(start, start + 6));
  if (told && isDay(Number(told[1])))
    return { moment: { ...noMoment, day: Number(told[1]) }, end: start + told[0].length };
  const found = days.at(text, start);
  if (!found || notDay.test(text.slice(start, start + 5))) return null;
  if (
    (found.word === '前天' || found.word === '后天') &&
    '以之目先大'.includes(text.charAt(start - 1) || ' ')
  )
    return null;
  return {
    moment: known(published, (day) => single(addDays(day, found.value))),
    end: start + found.word.length,
  };
}

function readWeek(text: string, start: number, published: CivilDate | null): Read | null {
  const shift = { 本: 0, 上: -7, 下: 7 }[text.charAt(start)];
  if (shift === undefined) return null;
  const from = text.charAt(start + 1) === '个' ? start + 2 : start + 1;
  const long = text.startsWith('星期', from);
  if (
    !long &&
    (text.charAt(from) !== '周' || '期转围年刊岁边'.includes(text.charAt(from + 1) || ' '))
  )
    return null;
  if (shift === -7 && '以网线会天海早晚马'.includes(text.charAt(start - 1) || ' ')) return null;
  let end = from + (long ? 2 : 1);
  const day = weekdays.indexOf(text.charAt(end) || ' ');
  const withDay = day >= 0;
  if (withDay) end += 1;
  return {
    moment: known(published, (today) => {
      const monday = shift - weekday(today);
      if (!withDay) return { from: addDays(today, monday), to: addDays(today, monday + 6) };
      if (day === 8) return { from: addDays(today, monday + 5), to: addDays(today, monday + 6) };
      return single(addDays(today, monday + Math.min(day, 6)));
    }),
    end,
  };
}

/** 周五 alone: the last one there was. In brackets behind a date it only tells which day that is. */
function readWeekday(text: string, start: number, published: CivilDate | null): Read | null {
  const long = text.startsWith('星期', start);
  if (!long && text.charAt(start) !== '周') return null;
  const at = start + (long ? 2 : 1);
  const day = '一二三四五六日天'.indexOf(text.charAt(at) || ' ');
  if (day < 0 || '每逢双单隔个一两首(（至到、—-'.includes(text.charAt(start - 1) || ' '))
    return null;
  if (isHan(text.charCodeAt(start - 1)) && !long && !standsApart(text, start, at + 1)) return null;
  // 《星期日报》, 周日版: names of papers.
  if (/^[至到、—-]|^[年岁天报刊版]|^[一-龥]?[)）]/.test(text.slice(at + 1, at + 3))) return null;
  return {
    moment: known(published, (today) =>
      single(addDays(today, -((weekday(today) - Math.min(day, 6) + 7) % 7))),
    ),
    end: at + 1,
  };
}

/** 在周五, 于周一, 周三上午; but not 姓周三兄弟. */
const standsApart = (text: string, start: number, end: number): boolean =>
  '在于从到截自为是定的，'.includes(text.charAt(start - 1)) ||
  /^(?:上午|下午|晚|早|凌晨|中午|晨|夜|收盘|开盘|公布|发布|表示|宣布|将|（|\(|，|,)/.test(
    text.slice(end, end + 2),
  );

const monthWords = new WordTable<number>([
  ['本月', 0],
  ['上月', -1],
  ['上个月', -1],
  ['下月', 1],
  ['下个月', 1],
]);

const parts: readonly (readonly [string, number, number])[] = [
  ['上旬', 1, 10],
  ['中旬', 11, 20],
  ['下旬', 21, 31],
  ['初', 1, 10],
  ['底', 21, 31],
  ['末', 21, 31],
];

function readMonthWord(text: string, start: number, published: CivilDate | null): Read | null {
  const found = monthWords.at(text, start);
  if (!found || '以网基日'.includes(text.charAt(start - 1) || ' ')) return null;
  let end = start + found.word.length;
  const number = readSmallNumber(text, end);
  const day = number && '日号'.includes(text.charAt(number.end) || ' ') ? number.value : null;
  const part = parts.find(([word]) => text.startsWith(word, end));
  if (number && day !== null) end = number.end + 1;
  else if (part) end += part[0].length;
  const at = published && monthAfter(published, found.value);
  if (!at) return { moment: { ...noMoment, period: null }, end };
  const last = daysInMonth(at.year, at.month);
  if (day !== null && (day < 1 || day > last)) return null;
  const [first, final] =
    day !== null ? [day, day] : part ? [part[1], Math.min(part[2], last)] : [1, last];
  return {
    moment: {
      ...noMoment,
      period: { from: iso(at.year, at.month, first), to: iso(at.year, at.month, final) },
    },
    end,
  };
}

function monthAfter({ year, month }: CivilDate, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

const single = (day: string): Period => ({ from: day, to: day });

function known(
  published: CivilDate | null,
  period: (day: { year: number; month: number; day: number }) => Period,
): Moment {
  const { year, month, day } = published ?? { year: 0, month: 0, day: null };
  return { ...noMoment, period: day === null ? null : period({ year, month, day }) };
}
