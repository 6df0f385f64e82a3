/**
 * The marks of a passage: everything in it that may not change without its sense changing, in order. Figures (Arabic and
 * Chinese) with their units and bounds, negations, directions, dates, Latin names. Two passages whose marks agree may
 * differ in a word and still say the same; two whose marks differ never count as the same.
 */

import type { Reading } from '../reading/reading';
import { latinWordsAt } from './latin-marks';
import { isPartOfNumber, numberAt, signAt } from './numbers';
import { protectedWords, type WordKind } from './protected-words';

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
      // Behind a unit such as km, and behind a number that a name runs into, as in Ltd77.78%.
      if (afterNumber || endsInNumber.test(latin.marks.at(-1) ?? '')) numberEnd = i;
      continue;
    }
    const word = wordAt(reading, i, end, afterNumber);
    if (word) {
      const [letters, kind] = word;
      i += letters.length;
      if (kind === 'unit' || kind === 'bound-after') numberEnd = i;
      if (kind === 'plain') continue;
      const mark = interchangeable.has(kind) ? kind : letters;
      // 升 and 涨 in a row are one direction.
      if (mark !== kind || marks.at(-1) !== mark) marks.push(mark);
      // 减少2天 is not 减少到2天.
      if ((kind === 'up' || kind === 'down') && leadsTo(reading.text, i, end)) marks.push('to');
      continue;
    }
    const number = numberAt(reading, i, start) ?? signAt(reading.text, i);
    if (number) {
      marks.push(number.mark);
      i = number.end;
      if (!isLetters.test(number.mark)) numberEnd = i;
    } else if (code === EACH || code === SLASH) {
      // 每周 is not 每天, 元/斤 not 元/公斤.
      i += 1;
      if (code === EACH || afterNumber) numberEnd = i;
    } else i += 1;
  }
  return marks;
}

/** Whether two lists of marks are the same. */
export function sameMarks(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark === b[i]);
}

const interchangeable: ReadonlySet<WordKind> = new Set<WordKind>(['up', 'down', 'plan']);

const endsInNumber = /\d$/;
const isLetters = /^[a-z]+$/;
const SPACE = 0x20;
const SLASH = 0x2f;
const EACH = 0x6bcf; // 每
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
    if (kind === 'bound-before' && !isBeforeNumber(reading, next, end)) continue;
    return entry;
  }
  return null;
}

const leading = /[少加长低高大小升落慢快]?了?[到至为]/y;

/** Whether what follows a direction says what it leads to, not by how much. */
function leadsTo(text: string, i: number, end: number): boolean {
  leading.lastIndex = i;
  return leading.test(text) && leading.lastIndex <= end;
}

const link =
  /(?:为|达到?|合|有|到|至|是|了|需要?|要|花费?|用时?|耗[时资]|历时|占|重|长|高|宽|深|收|付|卖|值)?(?:人民币|港币|美元|[¥$€£])?\s?/y;

/** Whether a number follows within `end`, perhaps behind 为 or a currency. */
function isBeforeNumber(reading: Reading, i: number, end: number): boolean {
  link.lastIndex = i;
  link.test(reading.text);
  return link.lastIndex < end && isPartOfNumber(reading, link.lastIndex);
}
