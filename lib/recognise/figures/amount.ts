/** One number with its unit, as it stands: 4.85亿元 · 两成半 · 3个多月 · 123元1角1分 · 三年二个月 · 310万元/年. */
import { digitAt, letterAt } from './characters';
import { type Numeral, readNumeral, rounded } from './numeral';
import { unitAt } from './units/lookup';
import type { Unit } from './units/unit';

export interface Amount {
  readonly numeral: Numeral;
  readonly end: number;
  /** Null for a number without one. */
  readonly unit: Unit | null;
  /** In base units; null when only `low` and `high` are told. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly about: boolean;
}

/** Reads the numeral at `start` and what unit follows it. */
export function readAmount(text: string, start: number): Amount | null {
  const numeral = readNumeral(text, start);
  if (!numeral) return null;
  const found = readUnit(text, numeral);
  if (!found) {
    const { value, low, high, about, end } = numeral;
    return { numeral, end, unit: null, value, low, high, about };
  }
  const { unit } = found;
  // 八五折 is 85 %.
  const digits =
    unit.unit === '%' && numeral.sequence?.length === 2 ? Number(numeral.sequence) / 10 : null;
  const scaled = (value: number | null) =>
    value === null ? null : rounded(((digits ?? value) + found.half) * unit.factor);
  const amount: Amount = {
    numeral,
    unit,
    end: found.end,
    value: scaled(numeral.value),
    low: scaled(numeral.low),
    high: scaled(numeral.high),
    // 八旬 are the eighties.
    about: numeral.about || found.about || text.charAt(found.end - 1) === '旬',
  };
  return withPer(text, withSmallerUnits(text, amount));
}

interface UnitText {
  readonly unit: Unit;
  readonly end: number;
  /** 多 stands before it or inside it: 3个多月. */
  readonly about: boolean;
  /** 0.5 where 半 adds half of it: 两成半, 一个半小时. */
  readonly half: number;
}

function readUnit(text: string, { end, value }: Numeral): UnitText | null {
  const inner = /^个(半|多)(?=月|小时|星期|世纪|学期|工作日|钟头|季度)/.exec(
    text.slice(end, end + 4),
  );
  if (inner) {
    const found = unitAt(text, end + 2) ?? unitAt(`个${text.slice(end + 2, end + 6)}`, 0);
    const word =
      text.charAt(end + 2) === '月' ? { unit: unitAt('个月', 0)?.unit, end: end + 3 } : found;
    if (word?.unit) {
      return {
        unit: word.unit,
        end: word.end,
        about: inner[1] === '多',
        half: inner[1] === '半' ? 0.5 : 0,
      };
    }
  }
  const found = unitAt(text, end) ?? latinUnit(text, end);
  if (!found || (found.unit.unit === null && (value ?? 0) > 100)) return null;
  const half =
    text.charAt(found.end) === '半' &&
    takesHalf(found.unit) &&
    !'导岛径数夜途路截成'.includes(text.charAt(found.end + 1) || ' ');
  return { unit: found.unit, end: found.end + (half ? 1 : 0), about: false, half: half ? 0.5 : 0 };
}

/** 30 min, 22 kW: folding keeps a space between a digit and a letter. */
const latinUnit = (text: string, end: number) =>
  text.charAt(end) === ' ' && letterAt(text, end + 1) ? unitAt(text, end + 1) : undefined;

const takesHalf = ({ kind, unit }: Unit) =>
  unit === '%' || unit === '倍' || kind === 'duration' || kind === 'age' || kind === 'length';

/** 1角1分 after 123元, 六个月 after 三年: what goes on in smaller units of the same kind. */
function withSmallerUnits(text: string, first: Amount): Amount {
  const { unit } = first;
  if (!unit || first.value === null) return first;
  if (unit.kind === 'money' && unit.unit === 'CNY') return withSmallMoney(text, first);
  if (unit.kind === 'duration' || unit.kind === 'age') return withSmallTime(text, first);
  if (unit.unit === '分') return asMinutes(text, first, unit);
  return first;
}

function withSmallMoney(text: string, first: Amount): Amount {
  // 5块8 is 5.8.
  const tenth = text.charAt(first.end - 1) === '块' ? digitAt(text, first.end) : -1;
  if (
    tenth > 0 &&
    !/[\d.零一二三四五六七八九十百千万亿角毛分\u4e00-\u9fff]/.test(text.charAt(first.end + 1))
  ) {
    return { ...first, value: rounded((first.value ?? 0) + tenth / 10), end: first.end + 1 };
  }
  let amount = first;
  let limit = first.unit?.factor ?? 0;
  for (const [sign, factor] of [
    ['角', 0.1],
    ['毛', 0.1],
    ['分', 0.01],
  ] as const) {
    const next = digitAt(text, amount.end) >= 0 ? readNumeral(text, amount.end) : null;
    if (
      !next ||
      next.value === null ||
      next.value >= 100 ||
      text.charAt(next.end) !== sign ||
      factor >= limit
    )
      continue;
    amount = {
      ...amount,
      value: rounded((amount.value ?? 0) + next.value * factor),
      end: next.end + 1,
    };
    limit = factor;
  }
  if (amount !== first && (text.charAt(amount.end) === '整' || text.charAt(amount.end) === '钱')) {
    return { ...amount, end: amount.end + 1 };
  }
  return amount;
}

/** 1分23秒: only the seconds tell that 分 are minutes. */
function asMinutes(text: string, first: Amount, unit: Unit): Amount {
  const minutes = withSmallTime(text, {
    ...first,
    unit: { ...unit, kind: 'duration', unit: 'minute' },
  });
  return minutes.unit?.unit === 'second' ? minutes : first;
}

/** How many of the smaller unit make one of the larger. */
const smaller: Record<string, readonly (readonly [string, number])[]> = {
  year: [['month', 12]],
  month: [['day', 30]],
  day: [['hour', 24]],
  hour: [['minute', 60]],
  minute: [['second', 60]],
};

function withSmallTime(text: string, first: Amount): Amount {
  let amount = first;
  for (let step = 0; step < 2; step += 1) {
    const unit = amount.unit as Unit;
    const from =
      text.charAt(amount.end) === '零' || text.charAt(amount.end) === '又'
        ? amount.end + 1
        : amount.end;
    const next =
      digitAt(text, from) >= 0 || text.charAt(from) === '十' ? readNumeral(text, from) : null;
    if (!next || next.value === null) return amount;
    const seconds = unit.unit === 'minute' && text.charAt(next.end) === '秒';
    const minutes =
      unit.unit === 'hour' && text.charAt(next.end) === '分' && text.charAt(next.end + 1) !== '钟';
    const found = minutes
      ? { unit: { ...unit, unit: 'minute', factor: 1 }, end: next.end + 1 }
      : unitAt(text, next.end);
    const into = smaller[unit.unit ?? '']?.find(([name]) => name === found?.unit.unit);
    if (
      !found ||
      !into ||
      (found.unit.kind !== 'duration' && !seconds) ||
      next.value >= into[1] * 2
    )
      return amount;
    amount = {
      ...amount,
      unit: { ...found.unit, kind: unit.kind },
      value: rounded((amount.value ?? 0) * into[1] + next.value),
      end: found.end,
    };
  }
  return amount;
}

/** 元/年, 万吨/年, 元/平方米, 公里/小时: a rate, in base units of both. */
function withPer(text: string, amount: Amount): Amount {
  const { unit } = amount;
  if (!unit || text.charAt(amount.end) !== '/') return amount;
  if (unit.kind === 'percent' || unit.kind === 'ordinal') return amount;
  const per = unitAt(text, amount.end + 1) ?? perTime(text, amount.end + 1);
  if (!per) return amount;
  const scaled = (value: number | null) =>
    value === null ? null : rounded(value / per.unit.factor);
  return {
    ...amount,
    unit: { ...unit, unit: `${unit.unit}/${per.unit.unit}` },
    value: scaled(amount.value),
    low: scaled(amount.low),
    high: scaled(amount.high),
    end: per.end,
  };
}

/** Units of time that stand without 个 behind a stroke only: 元/月, 次/日, 元/时. */
function perTime(text: string, index: number): { unit: Unit; end: number } | null {
  const unit = {
    月: 'month',
    日: 'day',
    时: 'hour',
    分: 'minute',
    季: 'quarter',
    h: 'hour',
    s: 'second',
  }[text.charAt(index)];
  if (!unit) return null;
  return {
    unit: { kind: 'duration', unit, factor: 1, decimal: true, reach: 'any' },
    end: index + 1,
  };
}
