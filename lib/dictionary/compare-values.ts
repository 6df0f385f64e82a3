import type { Fact } from '@/lib/model/dictionary';
import type { Figure } from '@/lib/model/figure';

/** The values that a figure leaves open, in one unit. */
interface Span {
  readonly low: number;
  readonly high: number;
  /** On which side a bound such as 超 or 以内 leaves it open; the other end is how far it is meant in all likelihood. */
  readonly open: 'up' | 'down' | null;
  /** A printed range, which says less than one of its values. */
  readonly range: boolean;
  /** The value that is about so much; null where more or less than about is told. */
  readonly about: number | null;
}

/**
 * Whether a figure and an earlier fact of the same subject and metric agree; null where they cannot be held against each
 * other: different units, no value, or bounds that leave it open.
 */
export function agree(figure: Figure, fact: Fact): boolean | null {
  if (figure.kind === 'date') return agreeOnDate(figure, fact);
  if (directionOf(fact.text) !== (figure.change?.direction ?? null)) return null;
  if (fact.value === null) return null;
  const [a, b] = [baseUnit(figure.unit), baseUnit(fact.unit)];
  if (a.unit !== b.unit && !(isCount(a.unit) && isCount(b.unit) && (!a.unit || !b.unit)))
    return null;
  const one = spanOf(figure, a.factor);
  const other = spanOf({ ...fact, low: null, high: null }, b.factor);
  return one && other && compare(one, other, converted.has(a.unit ?? '') ? 1e-3 : 1e-9);
}

/** 缩短85% is a change, and is held only against a change that goes the same way. */
function directionOf(printed: string): 'up' | 'down' | null {
  if (/^(?:缩短|压缩|下降|减少|降低|缩减|下调|精简|压减)/.test(printed)) return 'down';
  return /^(?:增长|提高|提升|增加|上升|上涨|扩大|增|翻)/.test(printed) ? 'up' : null;
}

/** Quantities that papers convert and round (亩 and 公顷), so that a thousandth between them says nothing. */
const converted = new Set(['m²', 'm', 'kg', 'm³', 'kWh', 'kW']);

/** Units that count or measure alike, and how many of the first the second is. */
const alike = new Map<string, readonly [unit: string, factor: number]>([
  ['家', ['个', 1]],
  ['户', ['个', 1]],
  ['项', ['个', 1]],
  ['名', ['人', 1]],
  ['位', ['人', 1]],
  ['minute', ['day', 1 / 1440]],
  ['hour', ['day', 1 / 24]],
  ['week', ['day', 7]],
  ['year', ['month', 12]],
]);

function baseUnit(unit: string | null): { unit: string | null; factor: number } {
  const [base, factor] = alike.get(unit ?? '') ?? [unit, 1];
  return { unit: base, factor };
}

/** Whether this is a measure word of counts, or none, as in 5大网格. */
function isCount(unit: string | null): boolean {
  return unit === null || unit === '个' || unit === '人';
}

type Amount = Pick<Figure, 'value' | 'low' | 'high' | 'bound'>;

function spanOf({ value, low, high, bound }: Amount, factor: number): Span | null {
  if (low !== null && high !== null) {
    return { low: low * factor, high: high * factor, open: null, range: true, about: null };
  }
  if (value === null) return null;
  const slack = slackOf(value) * factor;
  const at = value * factor;
  const closed = { open: null, range: false, about: null };
  if (bound === 'about') return { low: at - slack, high: at + slack, ...closed, about: at };
  if (bound === 'at-least' || bound === 'more-than') {
    return { ...closed, low: at, high: at + slack, open: 'up' };
  }
  if (bound === 'at-most' || bound === 'less-than') {
    return { ...closed, low: at - slack, high: at, open: 'down' };
  }
  return { low: at, high: at, ...closed };
}

/** How far 约, 余 or 超 reach: one of the last digit that is not 0 (150余: 10), at most a tenth. */
function slackOf(value: number): number {
  const digits = Math.abs(value).toExponential().split('e');
  const decimals = (digits[0] ?? '').replace('.', '').length - 1;
  return Math.min(10 ** (Number(digits[1]) - decimals), Math.abs(value) / 10);
}

function compare(a: Span, b: Span, tolerance: number): boolean | null {
  const slack =
    tolerance * Math.max(Math.abs(a.low), Math.abs(b.low), Math.abs(a.high), Math.abs(b.high));
  const near = (x: number, y: number) => Math.abs(x - y) <= slack;
  if (a.open !== null && a.open === b.open) {
    // 超1.5亿元 and 超2亿元 do not exclude each other, but nobody who knows of 2 writes 1.5.
    return a.open === 'up' ? near(a.low, b.low) : near(a.high, b.high);
  }
  // 近5000 and 近6000 do not exclude each other either; 约5亿 and 约4.85亿 may be the same.
  if (a.about !== null && b.about !== null) {
    const within = (x: number, { low, high }: Span) => x >= low && x <= high;
    return within(a.about, b) || within(b.about, a);
  }
  const [lowA, highA] = endsOf(a);
  const [lowB, highB] = endsOf(b);
  if (highA < lowB - slack || highB < lowA - slack) return false;
  if (a.open !== null && b.open !== null) return null;
  if (a.range || b.range) {
    return a.range && b.range && near(a.low, b.low) && near(a.high, b.high) ? true : null;
  }
  // Not excluded; the same only if it is within what the bound is likely to mean.
  return a.high < b.low - slack || b.high < a.low - slack ? null : true;
}

function endsOf(span: Span): readonly [number, number] {
  return [
    span.open === 'down' ? Number.NEGATIVE_INFINITY : span.low,
    span.open === 'up' ? Number.POSITIVE_INFINITY : span.high,
  ];
}

/** Dates agree when one lies within the other: 2019年 and 2019年5月. */
function agreeOnDate(figure: Figure, fact: Fact): boolean | null {
  if (fact.value !== null || fact.asOf === null || figure.period === null) return null;
  const { from, to } = figure.period;
  const [first, last] = daysOf(fact.asOf);
  return (from >= first && to <= last) || (first >= from && last <= to);
}

/** First and last possible day of a day, month or year. Day 31 of any month sorts after every day that it has. */
function daysOf(date: string): readonly [string, string] {
  return [`${date}-01-01`.slice(0, 10), `${date}${'-12-31'.slice(date.length - 4)}`];
}
