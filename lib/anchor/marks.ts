/**
 * The marks of a passage: everything in it that may not change without its sense changing, in order. Figures (Arabic and
 * Chinese) with their units and bounds, negations, directions, dates, Latin names. Two passages whose marks agree may
 * differ in a word and still say the same; two whose marks differ never count as the same.
 */
import { fold } from '@/lib/text/fold';
import {
  chineseNumerals,
  englishNegations,
  protectedWords,
  scales,
  type WordKind,
} from './protected-words';

/** A mark and where it stands in the folded text. */
interface Mark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** How far outside the passage a figure or name that its border cuts is looked at, in characters. */
const MARGIN = 48;

/**
 * The marks that stand in `[start, end)` of `text` (UTF-16 offsets), those at the border whole: of a passage that begins
 * inside 12.5 the first mark is `12.5`.
 */
export function marksOf(text: string, start: number, end: number): string[] {
  const from = Math.max(0, start - MARGIN);
  const folded = fold(text.slice(from, end + MARGIN));
  const first = folded.fromSource(start - from);
  const last = folded.fromSource(end - from);
  const keys: string[] = [];
  for (const mark of scan(folded.text)) {
    if (mark.end <= first || mark.start >= last) continue;
    const repeatsDirection = (mark.key === 'up' || mark.key === 'down') && keys.at(-1) === mark.key;
    if (!repeatsDirection) keys.push(mark.key);
  }
  return keys;
}

/** Whether two lists of marks are the same. */
export function sameMarks(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i]);
}

const arabic = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*/y;
const chinese = new RegExp(`[${chineseNumerals}]+(?:点[${chineseNumerals}]+)?`, 'y');
const latin =
  /[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f]*(?:[-.'’&+#/][A-Za-z0-9\u00c0-\u024f]+)*/y;
const isDigit = /\d/;
const isLatin = /[A-Za-z\u00c0-\u024f]/;

/** Reads a folded text (not lower case) from left to right. */
function scan(text: string): Mark[] {
  const marks: Mark[] = [];
  /** Just behind a number, its scale or its unit: where units and 余, 以上 count. */
  let numberEnd = -1;
  const push = (key: string, start: number, end: number) => {
    marks.push({ key, start, end });
    return end;
  };
  let i = 0;
  while (i < text.length) {
    const character = text.charAt(i);
    if (character === ' ') {
      if (numberEnd === i) numberEnd = i + 1;
      i += 1;
      continue;
    }
    const afterNumber = numberEnd === i;
    if (isDigit.test(character)) {
      const end = endOf(arabic, text, i);
      const sign = isSigned(text, i) ? '-' : '';
      i = push(sign + text.slice(i, end).replaceAll(',', ''), i, end);
      numberEnd = i;
      continue;
    }
    if (isLatin.test(character)) {
      i = afterNumber
        ? push(text.slice(i, endOf(latin, text, i)), i, endOf(latin, text, i))
        : latinRun(text, i, push);
      continue;
    }
    if (afterNumber && scales.includes(character)) {
      i = push(character, i, i + 1);
      numberEnd = i;
      continue;
    }
    const word = wordAt(text, i, afterNumber);
    if (word) {
      const [letters, kind] = word;
      const end = i + letters.length;
      if (kind !== 'plain') push(kind === 'up' || kind === 'down' ? kind : letters, i, end);
      if (kind === 'unit' || kind === 'bound-after') numberEnd = end;
      i = end;
      continue;
    }
    if (chineseNumerals.includes(character)) {
      const end = endOf(chinese, text, i);
      i = push(text.slice(i, end), i, end);
      numberEnd = i;
      continue;
    }
    i += 1;
  }
  return marks;
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from + 1;
}

/** A minus that belongs to the number, not one that joins two: -5℃, but not 3-5. */
function isSigned(text: string, at: number): boolean {
  return /[-−–]/.test(text.charAt(at - 1)) && !/[A-Za-z0-9]/.test(text.charAt(at - 2));
}

/** The longest protected word here that counts in this place. */
function wordAt(text: string, i: number, afterNumber: boolean): readonly [string, WordKind] | null {
  for (const entry of protectedWords.get(text.charAt(i)) ?? []) {
    const [word, kind] = entry;
    if (!text.startsWith(word, i)) continue;
    if ((kind === 'unit' || kind === 'bound-after') && !afterNumber) continue;
    if (kind === 'bound-before' && !isNumberAt(text, i + word.length)) continue;
    return entry;
  }
  return null;
}

function isNumberAt(text: string, i: number): boolean {
  const at = text.charAt(i) === ' ' ? i + 1 : i;
  const character = text.charAt(at);
  return character !== '' && (isDigit.test(character) || chineseNumerals.includes(character));
}

/** Up to this many Latin words between Chinese are a name; more are prose. */
const NAME_WORDS = 3;

/**
 * A run of Latin words. Between Chinese it is a name and one mark, spaces and case aside (Mac OS, macOS); in Latin prose
 * only words with capitals inside a sentence, words with digits, and negations are.
 */
function latinRun(
  text: string,
  start: number,
  push: (key: string, start: number, end: number) => number,
): number {
  const words: [number, number][] = [];
  let i = start;
  while (i < text.length && isLatin.test(text.charAt(i))) {
    const end = endOf(latin, text, i);
    words.push([i, end]);
    i = text.charAt(end) === ' ' ? end + 1 : end;
  }
  const end = words.at(-1)?.[1] ?? start + 1;
  if (words.length <= NAME_WORDS) {
    const key = text.slice(start, end).replaceAll(' ', '').toLowerCase();
    return push(englishNegations.has(key) ? 'not' : key, start, end);
  }
  words.forEach(([from, to], index) => {
    const word = text.slice(from, to);
    const lower = word.toLowerCase();
    const beginsSentence = index === 0;
    if (englishNegations.has(lower) || lower.endsWith("n't") || lower.endsWith('n’t'))
      push('not', from, to);
    else if (/\d|.[A-Z]/.test(word) || (!beginsSentence && /^[A-Z]/.test(word)))
      push(lower, from, to);
  });
  return end;
}
