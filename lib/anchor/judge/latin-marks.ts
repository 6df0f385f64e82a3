/** The marks of Latin words, which in Chinese prose are names and units more often than not. */

import type { Reading } from '../reading/reading';
import { englishMark } from './english-marks';

interface LatinWord {
  readonly start: number;
  readonly end: number;
}

/** With its subscripts and powers: CO₂ is CO2, m² is m2. */
const word = /[a-zà-ɏ][a-z0-9à-ɏ²³¹⁰-⁹₀-₉]*(?:[-.'’&+#/][a-z0-9à-ɏ]+)*/y;
/** Up to this many Latin words between Chinese are a name; more are prose. */
const NAME_WORDS = 3;
const MOST_WORDS = 1_000;

/**
 * The marks of the run of Latin words at `i`, and where it ends; null where there is none. Behind a number the first word is its
 * unit. Between Chinese the run is a name and one mark, spaces and case aside (Mac OS, macOS); in Latin prose only words with
 * capitals inside a sentence, words with digits, numbers and measures in words, directions and negations are marks.
 *
 * @param start and `end`, the passage's borders: what lies outside counts only in that a word is known to go on
 */
export function latinWordsAt(
  reading: Reading,
  i: number,
  start: number,
  end: number,
  afterNumber: boolean,
): { marks: string[]; end: number } | null {
  if (!isLatin(reading.text.charCodeAt(i))) return null;
  const words = runAt(reading.text, i, end);
  const last = words.at(-1) as LatinWord;
  const keys = words.map((each) => keyOf(reading.text, each, start, end));
  const runEnd = Math.min(end, last.end);
  if (afterNumber)
    return { marks: [keys[0] as string], end: Math.min(end, (words[0] as LatinWord).end) };
  if (words.length <= NAME_WORDS) {
    const name = keys.join('');
    return { marks: [englishMark(name) ?? name], end: runEnd };
  }
  const marks = keys.flatMap((key, k) => {
    const mark = englishMark(key) ?? (isName(reading, words[k] as LatinWord, k > 0) ? key : null);
    return mark === null ? [] : [mark];
  });
  return { marks, end: runEnd };
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x24f);
}

/** The words from `i` on, parted by single spaces, that begin before `end`. */
function runAt(text: string, i: number, end: number): LatinWord[] {
  const words: LatinWord[] = [];
  for (let at = i; at < end && words.length < MOST_WORDS && isLatin(text.charCodeAt(at)); ) {
    word.lastIndex = at;
    word.test(text);
    words.push({ start: at, end: word.lastIndex });
    at = word.lastIndex + (text.charAt(word.lastIndex) === ' ' ? 1 : 0);
  }
  return words;
}

/** The word as far as it is in the passage; where the border cuts it, `~` says so: Phone is not the end of iPhone. */
function keyOf(
  text: string,
  { start: from, end: to }: LatinWord,
  start: number,
  end: number,
): string {
  const isCut = from === start && isLatin(text.charCodeAt(start - 1));
  const letters = text.slice(from, Math.min(to, end)).normalize('NFKC');
  return `${isCut ? '~' : ''}${letters}${to > end ? '~' : ''}`;
}

/** Whether a word in prose is a name: it holds a digit, or a capital that does not merely begin a sentence. */
function isName(reading: Reading, { start, end }: LatinWord, insideSentence: boolean): boolean {
  for (let i = start; i < end; i += 1) {
    const code = reading.sourceCodeAt(i);
    const isCapital = code >= 0x41 && code <= 0x5a;
    const isDigit = code >= 0x30 && code <= 0x39;
    if (isDigit || (isCapital && (insideSentence || i > start))) return true;
  }
  return false;
}
