/**
 * The marks of a passage: everything in it that may not change without its sense changing, in order. Figures (Arabic and
 * Chinese) with their units and bounds, negations, directions, dates, Latin names. Two passages whose marks agree may
 * differ in a word and still say the same; two whose marks differ never count as the same.
 */
import { latinWordsAt } from './latin-marks';
import { chineseNumerals, formalNumerals, protectedWords, type WordKind } from './protected-words';
import type { Reading } from './reading';

/**
 * The marks that stand in `[start, end)` of a reading. A number at the border is taken whole: of a passage that begins inside
 * 12.5 the first mark is `12.5`. Words count only when they are wholly inside.
 */
export function marksOf(reading: Reading, start: number, end: number): string[] {
  const marks: string[] = [];
  /** Just behind a number or its unit: where units and 余, 以上 count. */
  let numberEnd = -1;
  let i = start;
  while (i < end) {
    const afterNumber = numberEnd === i;
    const code = reading.text.charCodeAt(i);
    if (code === SPACE) {
      i += 1;
      if (afterNumber) numberEnd = i;
      continue;
    }
    const latin = latinWordsAt(reading, i, start, end, afterNumber);
    if (latin) {
      marks.push(...latin.marks);
      i = latin.end;
      continue;
    }
    const word = wordAt(reading, i, end, afterNumber);
    if (word) {
      const [letters, kind] = word;
      i += letters.length;
      if (kind === 'unit' || kind === 'bound-after') numberEnd = i;
      if (kind === 'plain') continue;
      const mark = kind === 'up' || kind === 'down' ? kind : letters;
      // 增长, 上升 and 升高 are one direction each.
      if (mark !== kind || marks.at(-1) !== mark) marks.push(mark);
      continue;
    }
    const number = numberAt(reading, i, start);
    if (number) {
      marks.push(number.mark);
      i = number.end;
      numberEnd = i;
    } else i += 1;
  }
  return marks;
}

/** Whether two lists of marks are the same. */
export function sameMarks(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark === b[i]);
}

const SPACE = 0x20;
const POINT = 0x2e;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const points = new Set([POINT, 0xff0e, COMMA, 0xff0c]);
const numerals = codesOf(chineseNumerals);
const formal = codesOf(formalNumerals);

function codesOf(characters: string): Set<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether the unit at `i` is part of a number; of 。 and 、 the folded text makes the same as of a decimal point. */
function isPartOfNumber(reading: Reading, i: number): boolean {
  const code = reading.text.charCodeAt(i);
  if (isDigit(code) || numerals.has(code)) return true;
  if (code === POINT || code === COMMA) {
    return (
      isDigit(reading.text.charCodeAt(i - 1)) &&
      isDigit(reading.text.charCodeAt(i + 1)) &&
      points.has(reading.sourceCodeAt(i))
    );
  }
  return (
    formal.has(code) &&
    (formal.has(reading.text.charCodeAt(i - 1)) || formal.has(reading.text.charCodeAt(i + 1)))
  );
}

const grouped = /^\d{1,3}(?:,\d{3})+(?![\d,])/;
/** A number that is longer is cut: nobody reads it. */
const LONGEST = 64;

/** The number of which the unit at `i` is a part; only one that begins before `start` is looked for to the left. */
function numberAt(
  reading: Reading,
  i: number,
  start: number,
): { mark: string; end: number } | null {
  if (!isPartOfNumber(reading, i)) return null;
  let from = i;
  if (i === start) {
    while (from > i - LONGEST && isPartOfNumber(reading, from - 1) && !breaksBefore(reading, from))
      from -= 1;
  }
  let end = i + 1;
  while (end < i + LONGEST && isPartOfNumber(reading, end) && !breaksBefore(reading, end)) end += 1;
  const letters = reading.text.slice(from, end);
  const digits = letters.replace(grouped, (thousands) => thousands.replaceAll(',', ''));
  return { mark: (isSigned(reading.text, from) ? '-' : '') + digits, end };
}

/** Whether a line ends before the unit at `i`: folding joins Chinese across it. */
function breaksBefore(reading: Reading, i: number): boolean {
  return reading.sourceCodeBefore(i) === NEWLINE;
}

const minus = /[-−–]/;
const joins = /[a-z0-9]/;

/** A minus that belongs to the number, not one that joins two: -5℃, but not 3-5. */
function isSigned(text: string, at: number): boolean {
  return minus.test(text.charAt(at - 1)) && !joins.test(text.charAt(at - 2));
}

/** The longest protected word at `i`, within `end`, that counts in this place. */
function wordAt(
  reading: Reading,
  i: number,
  end: number,
  afterNumber: boolean,
): readonly [string, WordKind] | null {
  const { text } = reading;
  for (const entry of protectedWords.get(text.charCodeAt(i)) ?? []) {
    const [word, kind] = entry;
    const next = i + word.length;
    if (next > end || !text.startsWith(word, i)) continue;
    if ((kind === 'unit' || kind === 'bound-after') && !afterNumber) continue;
    if (kind === 'bound-before' && !(next < end && isPartOfNumber(reading, next))) continue;
    return entry;
  }
  return null;
}
