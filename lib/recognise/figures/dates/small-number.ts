import { digitAt, isWesternDigit, westernAt } from '../characters';

export const isDay = (value: number): boolean => value >= 1 && value <= 31;

interface SmallNumber {
  readonly value: number;
  readonly end: number;
  readonly chinese: boolean;
}

/** A number of at most two digits, or a Chinese one up to 九十九, that is not part of a longer one. */
export function readSmallNumber(text: string, start: number): SmallNumber | null {
  if (westernAt(text, start)) {
    let end = start + 1;
    if (westernAt(text, end)) end += 1;
    if (westernAt(text, end)) return null;
    return { value: Number(text.slice(start, end)), end, chinese: false };
  }
  let end = start;
  let tens = 0;
  const first = digitAt(text, end);
  if (first > 0) end += 1;
  if (isTen(text, end)) {
    tens = first > 0 ? first : 1;
    end += 1;
    const ones = digitAt(text, end);
    const chineseOnes = ones > 0 && !isWesternDigit(text.charCodeAt(end));
    if (chineseOnes) end += 1;
    return { value: tens * 10 + (chineseOnes ? ones : 0), end, chinese: true };
  }
  return first > 0 ? { value: first, end, chinese: true } : null;
}

function isTen(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character === '十' || character === '拾';
}

interface YearNumber {
  readonly value: number;
  readonly end: number;
}

/** Four digits in a row, Western or Chinese or mixed (二0一八), that are no part of a longer run. */
export function readFourDigits(text: string, start: number): YearNumber | null {
  let value = 0;
  for (let index = start; index < start + 4; index += 1) {
    const digit = digitAt(text, index);
    const letterO = index > start && (text.charAt(index) === 'O' || text.charAt(index) === 'o');
    if (digit < 0 && !letterO) return null;
    if (text.charAt(index) === '两') return null;
    value = value * 10 + Math.max(0, digit);
  }
  if (digitAt(text, start + 4) >= 0) return null;
  return { value, end: start + 4 };
}
