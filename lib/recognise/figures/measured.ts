/** Numbers with their units, ranges of them, and bare numbers: 4.85亿元, 30万至50万元, 3000万, $5. */
import type { Bound } from '@/lib/model/figure';
import type { Amount } from './amount';
import { isMoney, isWorks } from './bare';
import { boundAfter, boundBefore, isRecent } from './bounds';
import { digitAt, nextTrigger } from './characters';
import { type Draft, draft, type Reading } from './draft';
import { withListedUnit } from './listed';
import type { Numeral } from './numerals/numeral';
import { rounded } from './numerals/worth';
import { isSession } from './ordinal';
import { isFigure } from './plausible';
import { readRangeEnd } from './range';
import { amountOf } from './read-amount';
import { readEnglishScale, readSign, type Sign } from './signs';
import { unitAt } from './units/lookup';

export function readMeasured(text: string, numeral: Numeral): Reading {
  const { start } = numeral;
  const plain = amountOf(text, numeral);
  const listed = withListedUnit(text, plain);
  if (listed) return listed;
  const sign = readSign(text, start);
  const first = inEnglish(text, plain, sign);
  const range = readRangeEnd(text, first);
  const amount = range ? { ...range.last, numeral: first.numeral } : first;
  if (!isFigure(text, amount, sign)) {
    // A Western number that is none may hold one behind its point: 2.2023年 is chapter 2 and a year.
    const { script, grouped, end } = first.numeral;
    return script === 'chinese' || grouped ? end : passNumber(text, start);
  }
  // 近三年 are the last three, 最大6小时雨量 the most that fell in six.
  const whole =
    amount.unit?.kind === 'duration' &&
    (isRecent(text, sign.start, amount.end) || text.startsWith('最大', sign.start - 2));
  const outer =
    (whole ? null : boundBefore(text, sign.start, first.numeral.headless)) ??
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
    bound: headless(amount, outer, text) ?? bound,
  });
}

/** $3.2 million, 3.5 billion yuan. */
function inEnglish(text: string, amount: Amount, sign: Sign): Amount {
  const bySign = sign.currency !== null && sign.start < amount.numeral.start;
  const scale = amount.unit ? null : readEnglishScale(text, amount.end, bySign);
  if (!scale || amount.value === null) return amount;
  const found = bySign ? undefined : unitAt(text, scale.end + 1);
  const unit = text.charAt(scale.end) === ' ' && found?.unit.kind === 'money' ? found.unit : null;
  const end = unit && found ? found.end : scale.end;
  return { ...amount, unit, value: rounded(amount.value * scale.factor), end };
}

function senseOf(text: string, amount: Amount, sign: Sign): Pick<Draft, 'kind' | 'unit'> {
  const { numeral, unit, end } = amount;
  if (!unit) return unitless(text, amount, sign);
  // Nobody has hundreds of millions of 块 in money.
  if (numeral.scale >= 1e8 && text.charAt(end - 1) === '块') return { kind: 'count', unit: '块' };
  if (unit.unit === '度') return degrees(text, amount);
  // 港币300万元: the word in front tells whose 元 they are.
  if (unit.unit === 'CNY' && sign.currency && '元圆块整'.includes(text.charAt(end - 1)))
    return { kind: 'money', unit: sign.currency };
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
    sign.currency !== null ||
    (numeral.scale >= 1e4 && isMoney(text, numeral.start, end)) ||
    (numeral.scale >= 1e8 && isWorks(text, end));
  return money ? { kind: 'money', unit: sign.currency ?? 'CNY' } : { kind: 'number', unit: null };
}

/** 百余家, 上百家: the words around it bound what has no digit; 占地百亩 and 产值千亿元 alone tell about how much. */
function headless({ numeral }: Amount, outer: Bound | null, text: string): Bound | null {
  if (!numeral.headless) return null;
  return outer ?? (text.charAt(numeral.start) === '十' ? null : 'about');
}

const signed = (value: number | null, negative: boolean) =>
  value === null || !negative ? value : -value;

/** Where to go on after a number that is no figure: behind it, so that a long run is read once. */
export function passNumber(text: string, start: number): number {
  let end = start;
  while (end < text.length && digitAt(text, end) >= 0) end += 1;
  return nextTrigger(text, Math.max(end, start + 1));
}
