/** Figures other than dates: reads what a number at a place means, or tells where to read on. */
import type { Bound } from '@/lib/model/figure';
import { type Amount, readAmount } from './amount';
import { isMoney } from './bare';
import { boundAfter, boundBefore, isRecent } from './bounds';
import { digitAt, nextTrigger } from './characters';
import type { Draft } from './draft';
import { readFraction } from './fraction';
import { isSession, readOrdinal } from './ordinal';
import { isFigure } from './plausible';
import { readRangeEnd } from './range';
import { readSalary } from './salary';
import { readSign, type Sign } from './signs';

/** A draft, or the offset from which the scan goes on. */
export type Reading = Draft | number;

export function readQuantity(text: string, start: number): Reading {
  const character = text.charAt(start);
  if (character === '第') {
    const ordinal = readOrdinal(text, start);
    if (!ordinal) return afterNumber(text, start + 1);
    const { end, value, unit, low, high } = ordinal;
    return draft(start, end, {
      kind: 'ordinal',
      value,
      unit,
      low,
      high,
      bound: low === null ? 'exact' : 'range',
    });
  }
  // 参与人数十万: 数 belongs to the noun.
  if (
    character === '数' &&
    '人户次件总台天倍指分参基系代函无个'.includes(text.charAt(start - 1) || ' ')
  )
    return start + 1;
  if (character === '翻') return readDoubling(text, start) ?? start + 1;
  if (character === '半') return readHalf(text, start) ?? start + 1;
  if (character === '对')
    return text.startsWith('对折', start) ? percent(text, start, start + 2, 50) : start + 1;
  return readFractionAt(text, start) ?? readSalary(text, start) ?? readMeasured(text, start);
}

interface Content {
  readonly kind: Draft['kind'];
  readonly value: number | null;
  readonly unit: string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound: Bound;
}

function draft(start: number, end: number, { low = null, high = null, ...rest }: Content): Draft {
  return { start, end, low, high, period: null, ...rest };
}

function percent(text: string, start: number, end: number, value: number): Draft {
  const bound = boundBefore(text, start, false) ?? boundAfter(text, end) ?? 'exact';
  return draft(start, end, { kind: 'percent', value, unit: '%', bound });
}

function readFractionAt(text: string, start: number): Draft | null {
  const fraction = readFraction(text, start);
  if (!fraction) return null;
  const { end, value, low, high, about } = fraction;
  const outer = boundBefore(text, start, false) ?? boundAfter(text, end);
  const bound = low === null ? (outer ?? (about ? 'about' : 'exact')) : 'range';
  return draft(start, end, { kind: 'percent', value, unit: '%', low, high, bound });
}

/** 翻一番 is a growth by 100 %, 翻两番 by 300 %. */
function readDoubling(text: string, start: number): Draft | null {
  const from = text.charAt(start + 1) === '了' ? start + 2 : start + 1;
  const times = digitAt(text, from);
  if (text.startsWith('翻番', start)) return percent(text, start, start + 2, 100);
  if (times < 1 || text.charAt(from + 1) !== '番') return null;
  return percent(text, start, from + 2, (2 ** times - 1) * 100);
}

const halves: readonly (readonly [string, string])[] = [
  ['半年', 'year'],
  ['半个月', 'month'],
  ['半个多月', 'month'],
  ['半小时', 'hour'],
  ['半个小时', 'hour'],
  ['半个多小时', 'hour'],
  ['半个世纪', 'century'],
];

function readHalf(text: string, start: number): Draft | null {
  const half = halves.find(([word]) => text.startsWith(word, start));
  if (!half || '上下前后大小'.includes(text.charAt(start - 1) || ' ')) return null;
  const end = start + half[0].length;
  if (half[0] === '半年' && '度报刊线会'.includes(text.charAt(end) || ' ')) return null;
  const about = half[0].includes('多');
  const bound =
    boundBefore(text, start, false) ?? boundAfter(text, end) ?? (about ? 'about' : 'exact');
  return draft(start, end, {
    kind: 'duration',
    value: half[1] === 'century' ? 50 : 0.5,
    unit: half[1] === 'century' ? 'year' : half[1],
    bound,
  });
}

function readMeasured(text: string, start: number): Reading {
  const first = readAmount(text, start);
  if (!first) return start + 1;
  const sign = readSign(text, start);
  const range = readRangeEnd(text, first);
  const amount = range ? { ...range.last, numeral: first.numeral } : first;
  if (!isFigure(text, amount, sign)) {
    // A Western number that is none may hold one behind its point: 2.2023年 is chapter 2 and a year.
    const { script, grouped, end } = first.numeral;
    return script === 'chinese' || grouped ? end : afterNumber(text, start);
  }
  const long = amount.unit?.kind === 'duration' && isRecent(text, sign.start, amount.end);
  const outer =
    (long ? null : boundBefore(text, sign.start, first.numeral.headless)) ??
    boundAfter(text, amount.end);
  const { low, high } = range ?? amount;
  const bound =
    low === null ? (outer ?? (amount.about ? 'about' : 'exact')) : amount.about ? 'about' : 'range';
  const { kind, unit } = senseOf(text, amount, sign);
  return draft(sign.start, amount.end, {
    kind,
    value: low === null ? signed(amount.value, sign.negative) : null,
    unit,
    low,
    high,
    bound: headless(amount, outer) ?? bound,
  });
}

function senseOf(text: string, amount: Amount, sign: Sign): Pick<Draft, 'kind' | 'unit'> {
  const { numeral, unit, end } = amount;
  if (!unit) return unitless(text, amount, sign);
  // Nobody has hundreds of millions of 块 in money.
  if (numeral.scale >= 1e8 && text.charAt(end - 1) === '块') return { kind: 'count', unit: '块' };
  if (unit.unit === '度') return degrees(text, amount);
  const session = unit.kind === 'count' && numeral.script === 'chinese' && !amount.about;
  if (session && isSession(text, numeral.start, end)) return { kind: 'ordinal', unit: unit.unit };
  return unit;
}

/** 度 of electricity are kilowatt hours; of heat, degrees Celsius; else of an angle or a scale. */
function degrees(text: string, { numeral, end }: Amount): Pick<Draft, 'kind' | 'unit'> {
  const around =
    text.slice(Math.max(0, numeral.start - 8), numeral.start) + text.slice(end, end + 4);
  if (/电/.test(around) || (numeral.value ?? 0) >= 1000) return { kind: 'energy', unit: 'kWh' };
  return { kind: 'count', unit: /[温热冷烧暑寒]/.test(around) ? '℃' : '度' };
}

/** A number without a unit is money where a sign or the words around it say so. */
function unitless(
  text: string,
  { numeral, end }: Amount,
  sign: Sign,
): Pick<Draft, 'kind' | 'unit'> {
  const money =
    sign.currency !== null || (numeral.scale >= 1e4 && isMoney(text, numeral.start, end));
  return money ? { kind: 'money', unit: sign.currency ?? 'CNY' } : { kind: 'number', unit: null };
}

/** 百余家, 上百家: the words around it bound what has no digit. */
function headless(amount: Amount, outer: Bound | null): Bound | null {
  return amount.numeral.headless && outer ? outer : null;
}

const signed = (value: number | null, negative: boolean) =>
  value === null || !negative ? value : -value;

/** Where to go on after a number that is no figure: behind it, so that a long run is read once. */
function afterNumber(text: string, start: number): number {
  let end = start;
  while (end < text.length && digitAt(text, end) >= 0) end += 1;
  return nextTrigger(text, Math.max(end, start + 1));
}
