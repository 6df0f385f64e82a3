/** One number with its unit, as it stands: 4.85亿元 · 两成半 · 3个多月 · 123元1角1分 · 三年二个月 · 310万元/年. */
import type { Amount } from './amount';
import { digitAt, letterAt, powerAt, westernAt } from './characters';
import { type Numeral, readNumeral } from './numerals/numeral';
import { rounded } from './numerals/worth';
import { withPer } from './rate';
import { withSmallerUnits } from './smaller-units';
import { unitAt } from './units/lookup';
import type { Unit } from './units/unit';

/** Reads the numeral at `start` and what unit follows it. */
export function readAmount(text: string, start: number): Amount | null {
  const numeral = readNumeral(text, start);
  return numeral && amountOf(text, numeral);
}

/** A numeral with what unit follows it. */
export function amountOf(text: string, numeral: Numeral): Amount {
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
  /** 0.5 where 半 adds half of it: 两成半, 一个半小时; 0.2 in 七成二. */
  readonly half: number;
}

/** 3[个半月], 2[个多小时], behind 个. */
const halfOf = /^([半多])(月|小时|星期|世纪|工作日|钟头|季度|亿元?)/;

function readUnit(text: string, { end, value }: Numeral): UnitText | null {
  const inner = text.charAt(end) === '个' ? halfOf.exec(text.slice(end + 1, end + 5)) : null;
  const split = inner && unitAt(`个${inner[2]}`, 0);
  if (split) {
    const about = inner[1] === '多';
    return { unit: split.unit, end: end + 1 + inner[0].length, about, half: about ? 0 : 0.5 };
  }
  const found = unitAt(text, end) ?? latinUnit(text, end);
  if (!found || (found.unit.unit === null && (value ?? 0) > 100)) return null;
  if (text.charAt(found.end - 1) === '成') {
    const tenths = tenthsAfter(text, found.end);
    if (tenths > 0)
      return { unit: found.unit, end: found.end + 1, about: false, half: tenths / 10 };
  }
  const half =
    text.charAt(found.end) === '半' &&
    takesHalf(found.unit) &&
    !'导岛径数夜途路截成'.includes(text.charAt(found.end + 1) || ' ');
  return { unit: found.unit, end: found.end + (half ? 1 : 0), about: false, half: half ? 0.5 : 0 };
}

/** 九成[五]: a digit behind 成 that begins no number of its own (三成五个月, 两成三五家); 0 for none. */
function tenthsAfter(text: string, index: number): number {
  const digit = westernAt(text, index) ? 0 : digitAt(text, index);
  if (digit <= 0 || text.charAt(index) === '两') return 0;
  const goesOn = digitAt(text, index + 1) >= 0 || powerAt(text, index + 1) > 0;
  return goesOn || unitAt(text, index + 1) || /^[月号点]/.test(text.slice(index + 1)) ? 0 : digit;
}

/** 30 min, 22 kW: folding keeps a space between a digit and a letter. */
const latinUnit = (text: string, end: number) =>
  text.charAt(end) === ' ' && letterAt(text, end + 1) ? unitAt(text, end + 1) : undefined;

const takesHalf = ({ kind, unit }: Unit) =>
  unit === '%' || unit === '倍' || kind === 'duration' || kind === 'age' || kind === 'length';
