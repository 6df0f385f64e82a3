/** Western numerals: 1072 · 22,653.81 · 0.59 · 12 000 (before a unit). */
import { isWesternDigit, westernAt } from '../characters';

export interface Western {
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly integerDigits: number;
  /** 002468: an identifier, unless it is a date's. */
  readonly leadingZero: boolean;
}

const COMMA = 0x2c;
const POINT = 0x2e;
const SPACE = 0x20;

/** Reads the Western numeral at `start`, where a digit stands. */
export function readWestern(text: string, start: number): Western {
  let end = digitsEnd(text, start);
  const head = end - start;
  let grouped = false;
  if (head <= 3) {
    const separator = text.charCodeAt(end);
    const groupsEnd = readGroups(text, end, separator);
    if (groupsEnd > end && (separator === COMMA || standsBeforeUnit(text, groupsEnd))) {
      grouped = true;
      end = groupsEnd;
    }
  }
  const integerEnd = end;
  let decimals = 0;
  let fraction = '';
  if (text.charCodeAt(end) === POINT) {
    // 3. 9万元: a blank after the point, where what follows can only be the rest of an amount.
    const gap = text.charCodeAt(end + 1) === SPACE && isSplitDecimal(text, end + 2) ? 1 : 0;
    const from = end + 1 + gap;
    if (westernAt(text, from)) {
      end = digitsEnd(text, from);
      decimals = end - from;
      fraction = text.slice(from, end);
    }
  }
  const integer = text.slice(start, integerEnd);
  const plain = grouped ? integer.replace(/[, ]/g, '') : integer;
  return {
    end,
    value: worthOf(plain, fraction),
    decimals,
    grouped,
    integerDigits: plain.length,
    leadingZero: plain.length > 1 && plain.startsWith('0'),
  };
}

function worthOf(integer: string, fraction: string): number {
  // A million digits are no number anyone reads, and Number() takes time that grows with them.
  if (integer.length > 40) return Number.POSITIVE_INFINITY;
  if (fraction !== '') return Number(`${integer}.${fraction.slice(0, 40)}`);
  if (integer.length > exact) return Number(integer);
  // Most numbers have a few digits, and no string is made of them.
  let value = 0;
  for (let i = 0; i < integer.length; i += 1) value = value * 10 + integer.charCodeAt(i) - 0x30;
  return value;
}

/** So many digits a number holds exactly. */
const exact = 15;

/** The end of the digits that begin at `start`. */
export function digitsEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWesternDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function readGroups(text: string, from: number, separator: number): number {
  if (separator !== COMMA && separator !== SPACE) return from;
  let end = from;
  while (
    text.charCodeAt(end) === separator &&
    westernAt(text, end + 1) &&
    westernAt(text, end + 2) &&
    westernAt(text, end + 3) &&
    !westernAt(text, end + 4)
  ) {
    end += 4;
  }
  return end;
}

/** GB/T 15835 groups thousands by a narrow space; two numbers that only stand side by side are no such thing. */
function standsBeforeUnit(text: string, end: number): boolean {
  return '元万亿平米公吨多余'.includes(text.charAt(end) || ' ');
}

function isSplitDecimal(text: string, from: number): boolean {
  if (!westernAt(text, from)) return false;
  const end = digitsEnd(text, from);
  return end - from <= 2 && '%元万亿'.includes(text.charAt(end) || ' ');
}
