/** Whether a number with its unit is a figure here, or part of a name, a code, a time of day, a turn of phrase. */
import type { Amount } from './amount';
import { boundBefore } from './bounds';
import { digitAt, letterAt, westernAt } from './characters';
import type { Sign } from './signs';

export function isFigure(text: string, amount: Amount, sign: Sign): boolean {
  const { numeral, unit, end } = amount;
  const { start } = numeral;
  if (joinsDigits(text, start, end)) return false;
  if (numeral.leadingZero) return false;
  if (!unit) return sign.currency !== null || isBareNumber(text, amount);
  if (letterAt(text, sign.start - 1) && unit.kind !== 'percent' && unit.kind !== 'money')
    return false;
  if (unit.kind === 'count' && text.startsWith('号', end)) return false;
  if (numeral.sequence !== null && unit.unit !== '%') return false;
  if (numeral.decimals > 0 && !unit.decimal && !numeral.multiplied) return false;
  if (numeral.script === 'chinese') return isChineseFigure(text, amount);
  return true;
}

/** Parts of a longer code: 12:30, 1.2.3, 7×24, 2+26, 010-8888. */
function joinsDigits(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if ('.:×xX*/+_'.includes(before || ' ') && digitAt(text, start - 2) >= 0) return true;
  if (before === '-' && westernAt(text, start - 2)) return true;
  const after = text.charAt(end);
  return '.:：×*_+'.includes(after || ' ') && westernAt(text, end + 1);
}

function isBareNumber(text: string, { numeral, end, about }: Amount): boolean {
  const { start } = numeral;
  if (letterAt(text, start - 1) || letterAt(text, end)) return false;
  if (numeral.sequence !== null || numeral.headless) return false;
  if (numeral.script === 'chinese') return numeral.multiplied && end - start >= 3;
  if (numeral.grouped || (numeral.multiplied && numeral.scale >= 1e4)) return true;
  if (about) return true;
  return false;
}

/** Chinese digits make words more often than figures. */
function isChineseFigure(text: string, { numeral, unit, end }: Amount): boolean {
  const { start } = numeral;
  if (!unit) return false;
  const length = numeral.end - start;
  const one = length === 1 && digitAt(text, start) === 1;
  if (one && unit.kind === 'count')
    return /(?:仅|只|只有|仅有|共)$/.test(text.slice(Math.max(0, start - 2), start));
  if (numeral.headless && length === 1 && text.charAt(start) !== '十')
    return bounded(text, start, end);
  if (length === 1 && !unit.strict) return false;
  return true;
}

function bounded(text: string, start: number, _end: number): boolean {
  return boundBefore(text, start, true) !== null;
}
