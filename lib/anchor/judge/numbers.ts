/** Numbers in a reading, Arabic and Chinese: where they begin and end, and what is told of them. */

import type { Reading } from '../reading/reading';
import { chineseNumerals, formalNumerals } from './protected-words';

const POINT = 0x2e;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const FIRST_IDEOGRAPH = 0x3400;
const LAST_IDEOGRAPH = 0x9fff;
const points = new Set([POINT, 0xff0e, COMMA, 0xff0c]);
const numerals = codesOf(chineseNumerals);
const formal = codesOf(formalNumerals);

function codesOf(characters: string): Set<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether the unit at `i` is part of a number; the folded text makes of 。 and 、 what a decimal point and a comma are. */
export function isPartOfNumber(reading: Reading, i: number): boolean {
  const code = reading.text.charCodeAt(i);
  if (isDigit(code) || numerals.has(code)) return true;
  if (code === POINT || code === COMMA) {
    const joins =
      isDigit(reading.text.charCodeAt(i - 1)) &&
      (code === POINT ? isDigit(reading.text.charCodeAt(i + 1)) : partsThousands(reading.text, i));
    return joins && points.has(reading.sourceCodeAt(i));
  }
  return (
    formal.has(code) &&
    (formal.has(reading.text.charCodeAt(i - 1)) || formal.has(reading.text.charCodeAt(i + 1)))
  );
}

/** Whether exactly three digits follow, as in 12,000; in 7,36 the comma parts two numbers. */
function partsThousands(text: string, comma: number): boolean {
  for (let k = 1; k <= 3; k += 1) if (!isDigit(text.charCodeAt(comma + k))) return false;
  return !isDigit(text.charCodeAt(comma + 4));
}

const grouped = /^\d{1,3}(?:,\d{3})+(?![\d,])/;
/** A number that is longer is cut: nobody reads it. */
export const LONGEST_NUMBER = 64;

/** The number of which the unit at `i` is a part; only one that begins before `start` is looked for to the left. */
export function numberAt(
  reading: Reading,
  i: number,
  start: number,
): { mark: string; end: number } | null {
  if (!isPartOfNumber(reading, i)) return null;
  let from = i;
  if (i === start) {
    while (
      from > i - LONGEST_NUMBER &&
      isPartOfNumber(reading, from - 1) &&
      !breaksBefore(reading, from)
    )
      from -= 1;
  }
  let end = i + 1;
  while (end < i + LONGEST_NUMBER && isPartOfNumber(reading, end) && !breaksBefore(reading, end))
    end += 1;
  const letters = reading.text.slice(from, end);
  const digits = letters.replace(grouped, (thousands) => thousands.replaceAll(',', ''));
  return { mark: (isSigned(reading.text, from) ? '-' : '') + digits, end };
}

const numberSign = /\p{N}/uy;

/** A number that is one sign, such as ③, Ⅳ or ½; of Ⅳ and IV the mark is the same. */
export function signAt(text: string, i: number): { mark: string; end: number } | null {
  const code = text.charCodeAt(i);
  if (code < 0x80 || (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH)) return null;
  numberSign.lastIndex = i;
  const [sign] = numberSign.exec(text) ?? [];
  return sign ? { mark: sign.normalize('NFKC').toLowerCase(), end: i + sign.length } : null;
}

/** Whether a border at `at` cuts a number in two. */
export function cutsNumber(reading: Reading, at: number): boolean {
  return (
    at > 0 &&
    isPartOfNumber(reading, at) &&
    isPartOfNumber(reading, at - 1) &&
    !breaksBefore(reading, at)
  );
}

/** Whether a line ends before the unit at `i`: folding joins Chinese across it. */
function breaksBefore(reading: Reading, i: number): boolean {
  return reading.sourceCodeBefore(i) === NEWLINE;
}

const minusBefore = /(?<![a-z0-9] ?)[-−–] ?$/;

/** A minus that belongs to the number, not one that joins two: -5℃, but not 3-5. */
function isSigned(text: string, at: number): boolean {
  return minusBefore.test(text.slice(Math.max(0, at - 4), at));
}
