/** Parts of a year or month: 上半年, 前三季度, 前7个月, 年底, 中旬. */
import { digitAt, isHan, letterAt } from '../characters';
import { type Moment, noMoment } from './moment';
import { readSmallNumber } from './small-number';

interface Section {
  readonly moment: Moment;
  readonly end: number;
}

/**
 * Reads a part of the year (or of the month, when `base` has one) at `start`.
 *
 * Conventions: 年初 is January, 年底 and 年末 December, 年中 June and July; 上旬, 月初 are days 1–10, 中旬 11–20, 下旬, 月底 21 to the end.
 */
export function readSection(text: string, start: number, base: Moment): Section | null {
  if (base.month !== null) return readMonthPart(text, start, base);
  if (!hasYear(base) && !starts.includes(text.charAt(start) || ' ')) return null;
  return (
    readHalf(text, start, base) ??
    readQuarter(text, start, base) ??
    readFirst(text, start, base) ??
    readEdge(text, start, base)
  );
}

/** What a part of the year begins with where no year stands before it. */
const starts = '上下半前第年Q1234一二三四';

const monthParts: readonly (readonly [string, readonly [number, number]])[] = [
  ['上旬', [1, 10]],
  ['中旬', [11, 20]],
  ['下旬', [21, 31]],
  ['中下旬', [11, 31]],
  ['上中旬', [1, 20]],
  ['月初', [1, 10]],
  ['初', [1, 10]],
  ['月底', [21, 31]],
  ['底', [21, 31]],
  ['月末', [21, 31]],
  ['末', [21, 31]],
];

function readMonthPart(text: string, start: number, base: Moment): Section | null {
  const part = monthParts.find(([word]) => text.startsWith(word, start));
  if (!part || (part[0] === '初' && '中级步心衷夏冬'.includes(text.charAt(start + 1) || ' ')))
    return null;
  return { moment: { ...base, days: part[1] }, end: start + part[0].length };
}

function readHalf(text: string, start: number, base: Moment): Section | null {
  if (text.startsWith('上半年', start))
    return { moment: { ...base, months: [1, 6] }, end: start + 3 };
  if (text.startsWith('下半年', start))
    return { moment: { ...base, months: [7, 12] }, end: start + 3 };
  // 2024年半年度 is what is reported at mid-year.
  if (hasYear(base) && text.startsWith('半年度', start))
    return { moment: { ...base, months: [1, 6] }, end: start + 3 };
  return null;
}

const booked =
  /^季(?:[末底初]|合并|营收|净利|获利|毛利|盈[利余]|财报|业绩|经济|GDP|成长|每股|出货|收入|税后)/;

/** 第三季度, 三季度末, 前三季度, 二、三季度, Q3. */
function readQuarter(text: string, start: number, base: Moment): Section | null {
  if (text.charAt(start) === 'Q' && !letterAt(text, start - 1)) {
    const quarter = digitAt(text, start + 1);
    const ends = digitAt(text, start + 2) < 0 && !letterAt(text, start + 2);
    if (quarter < 1 || quarter > 4 || !ends || /[.-]/.test(text.charAt(start + 2))) return null;
    return quarterAt(text, start + 2, quarter, base);
  }
  const first = text.charAt(start) === '前';
  const from = first || text.charAt(start) === '第' ? start + 1 : start;
  const quarter = digitAt(text, from);
  if (quarter < 1 || quarter > 4 || (from === start && digitAt(text, start - 1) >= 0)) return null;
  let after = from + 1;
  if (first && text.charAt(after) === '个') after += 1;
  if (!text.startsWith('季度', after)) {
    // 第三季营收; but the third season of a show is none.
    const ofBooks = from === start + 1 && !first && booked.test(text.slice(after, after + 4));
    return ofBooks ? quarterAt(text, after + 1, quarter, base) : null;
  }
  if (first) return { moment: { ...base, months: [1, quarter * 3] }, end: after + 2 };
  return quarterAt(text, after + 2, quarter, base);
}

/** 3Q24, 2Q2024末: the quarter before its year, as brokers write it. */
export function readBrokersQuarter(text: string, start: number): Section | null {
  if (text.charAt(start + 1) !== 'Q') return null;
  const found = /^([1-4])Q((?:20)?\d\d)(?![\dA-Za-z.-])/.exec(text.slice(start, start + 7));
  if (!found || digitAt(text, start - 1) >= 0 || letterAt(text, start - 1)) return null;
  const year = (Number(found[2]) % 100) + 2000;
  return quarterAt(text, start + found[0].length, Number(found[1]), { ...noMoment, year });
}

/** The quarter that is told up to `end`, or its first or last month: 三季度末, Q3末. */
function quarterAt(text: string, end: number, quarter: number, base: Moment): Section {
  const edge = text.charAt(end);
  const last = quarter * 3;
  if (edge === '末' || edge === '底')
    return { moment: { ...base, months: [last, last] }, end: end + 1 };
  if (edge === '初') return { moment: { ...base, months: [last - 2, last - 2] }, end: end + 1 };
  return { moment: { ...base, months: [last - 2, last] }, end };
}

/** 前7个月, 前十月. */
function readFirst(text: string, start: number, base: Moment): Section | null {
  if (text.charAt(start) !== '前') return null;
  const number = readSmallNumber(text, start + 1);
  if (!number || number.value < 1 || number.value > 12) return null;
  const counted = text.charAt(number.end) === '个';
  if (!hasYear(base) && !standsAlone(text, start, number.end + 1)) return null;
  if (text.charAt(number.end + (counted ? 1 : 0)) !== '月') return null;
  return { moment: { ...base, months: [1, number.value] }, end: number.end + (counted ? 2 : 1) };
}

/** 前7月 is a stretch of the year; 此前7月15日 is not. */
function standsAlone(text: string, start: number, end: number): boolean {
  return digitAt(text, end) < 0 && !'目以之此提日年早先生'.includes(text.charAt(start - 1) || ' ');
}

const yearEdges: readonly (readonly [string, readonly [number, number]])[] = [
  ['年初', [1, 1]],
  ['年底', [12, 12]],
  ['年末', [12, 12]],
  ['年中', [6, 7]],
];

/** 去年底, 2025年年底, 年初; without a year only where no longer word holds it (多年底蕴). */
function readEdge(text: string, start: number, base: Moment): Section | null {
  const after = hasYear(base) && text.charAt(start) !== '年' ? start - 1 : start;
  if (text.charAt(after) !== '年') return null;
  const edge = yearEdges.find(([word]) => text.startsWith(word, after));
  if (!edge) return null;
  const end = after + 2;
  const next = text.charAt(end);
  if (edge[0] === '年中' && (after !== start || '国央期标签共报华心间考'.includes(next || ' ')))
    return null;
  if (edge[0] === '年底' && '蕴'.includes(next || ' ')) return null;
  if (edge[0] === '年初' && '级中心步春夏秋冬'.includes(next || ' ')) return null;
  if (!hasYear(base) && !datesAlone(text, start)) return null;
  return { moment: { ...base, months: edge[1] }, end };
}

/** 比年初增加, 到年底前; but not 多年底蕴, 的年末演练. */
const datesAlone = (text: string, start: number): boolean => {
  const before = text.charAt(start - 1);
  if (before === '、' || /每[当逢到][^，。；]*$/.test(text.slice(Math.max(0, start - 8), start)))
    return false;
  return isHan(before.charCodeAt(0))
    ? '比较到至从自于在截与和及'.includes(before)
    : digitAt(text, start - 1) < 0;
};

const hasYear = (moment: Moment) => moment.year !== null || moment.unknowable === true;
