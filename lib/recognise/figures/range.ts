/** The second end of 30万至50万元, 5～8天, 10%-20%, 1 万(含)-5 万元. */
import type { Amount } from './amount';
import { digitAt, powerAt } from './characters';
import { rounded } from './numerals/worth';
import { readAmount } from './read-amount';

export interface Range {
  readonly last: Amount;
  readonly low: number;
  readonly high: number;
}

/** Reads on from the first end; null when no second one follows that goes with it. */
export function readRangeEnd(text: string, first: Amount): Range | null {
  if (first.value === null) return null;
  const from = separatorEnd(text, first.end);
  if (from < 0) return null;
  if (digitAt(text, from) < 0 && powerAt(text, from) === 0) return null;
  const last = readAmount(text, from);
  if (!last || last.value === null || isYear(last)) return null;
  const low = lowEnd(first, last);
  if (low === null || low === last.value) return null;
  if (low < last.value) return { last, low, high: last.value };
  // 8000至2000元不等: from the most to the least.
  return text.startsWith('不等', last.end) ? { last, low: last.value, high: low } : null;
}

/** 1年至2020年: the second is a date. */
const isYear = ({ numeral, unit }: Amount) =>
  unit?.unit === 'year' && numeral.integerDigits === 4 && !numeral.multiplied;

const separators = '-—–~〜至到－';

function separatorEnd(text: string, start: number): number {
  let from = start;
  if (text.startsWith('(含)', from)) from += 3;
  else if (text.startsWith('（含）', from)) from += 3;
  if (text.charAt(from) === ' ') from += 1;
  const separator = text.charAt(from);
  if (separator === '' || !separators.includes(separator)) return -1;
  from += 1;
  while (text.charAt(from) === separator && from < start + 6) from += 1;
  return text.charAt(from) === ' ' ? from + 1 : from;
}

/** The low end in the high end's unit; null when the two do not measure the same. */
function lowEnd(first: Amount, last: Amount): number | null {
  const { unit } = last;
  if (first.unit) return unit && first.unit.unit === unit.unit ? first.value : null;
  const value = first.numeral.sequence === null ? first.value : null;
  if (value === null || last.value === null) return null;
  // 3-5万元: the first has no 万 of its own and is less than the last without it.
  const { scale } = last.numeral;
  const bare = last.numeral.value === null ? 0 : last.numeral.value / scale;
  const shared = scale > 1 && !first.numeral.multiplied && value < bare ? value * scale : value;
  return rounded(shared * (unit?.factor ?? 1));
}
