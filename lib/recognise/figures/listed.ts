/** Numbers in a list that leaves the unit to the last: 分别增长12.3、8.5和6.1个百分点, 高于全国0.6个、全省0.3个百分点, 分别压减至79个、60个工作日. */
import type { Amount } from './amount';
import { type Draft, draft } from './draft';
import { rounded } from './numerals/worth';
import { readAmount } from './read-amount';

const joins = /^(?:[、和与及]|以及)/;
const named = /^(?:[、，,]|[、，]?[和与及])[\u4e00-\u9fff]{0,6}?(?=\d)/;
/** No list is longer. */
const longest = 8;

/** The first of such numbers with the unit of the last, or null where the text holds no such list. */
export function withListedUnit(text: string, first: Amount): Draft | null {
  const { numeral, unit, value, end } = first;
  const half = unit?.unit === '个';
  if (value === null || numeral.script !== 'western' || numeral.leadingZero || (unit && !half))
    return null;
  const listed = /(?:分别|依次|各为)[^，。；]{0,12}$/.test(
    text.slice(Math.max(0, numeral.start - 16), numeral.start),
  );
  if (!listed && numeral.decimals === 0) return null;
  const last = half ? wholeBehind(text, end, listed) : unitBehind(text, end);
  if (!last?.unit || (numeral.decimals > 0 && !last.unit.decimal)) return null;
  const scale = numeral.multiplied ? 1 : sharedScale(value, last);
  return draft(numeral.start, end, {
    kind: last.unit.kind,
    value: rounded(value * scale * last.unit.factor),
    unit: last.unit.unit,
    bound: 'exact',
  });
}

/** 3.3、2.3、0.6亿元 are hundreds of millions all; 500、800、1万元 are not, for they are of one order as they stand. */
function sharedScale(value: number, { numeral }: Amount): number {
  const digits = (numeral.value ?? 0) / numeral.scale;
  return digits > 0 && value / digits < alike && digits / value < alike ? numeral.scale : 1;
}

/** Figures of one list differ by no more than this. */
const alike = 100;

/** 0.6个 in front of 个百分点, and in a list 79个 in front of 个工作日. */
function wholeBehind(text: string, end: number, listed: boolean): Amount | null {
  const join = named.exec(text.slice(end, end + 9));
  const next = join && readAmount(text, end + join[0].length);
  const { unit, kind } = next?.unit ?? {};
  return unit === 'pp' || (listed && kind === 'duration') ? next : null;
}

function unitBehind(text: string, end: number): Amount | null {
  let at = end;
  for (let step = 0; step < longest; step += 1) {
    const join = joins.exec(text.slice(at, at + 2));
    const next = join && readAmount(text, at + join[0].length);
    if (!next || next.value === null || next.numeral.script !== 'western') return null;
    if (next.unit) return next.unit.kind === 'ordinal' ? null : next;
    at = next.end;
  }
  return null;
}
