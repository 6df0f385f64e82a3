/** 百分之八十五 · 千分之五 · 三分之二 · 百分百 · 1/3. */
import { digitAt, westernAt } from './characters';
import { readNumeral, rounded } from './numeral';

export interface Fraction {
  readonly end: number;
  /** In percent. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly about: boolean;
}

const heads: readonly (readonly [string, number])[] = [
  ['百分之', 100],
  ['千分之', 1000],
  ['万分之', 10000],
];

export function readFraction(text: string, start: number): Fraction | null {
  const head = heads.find(([word]) => text.startsWith(word, start));
  if (head) return readShare(text, start + head[0].length, head[1]);
  if (text.startsWith('百分百', start))
    return { end: start + 3, value: 100, low: null, high: null, about: false };
  const below = readNumeral(text, start);
  if (!below || below.value === null || below.value <= 0) return null;
  if (text.startsWith('分之', below.end)) return readShare(text, below.end + 2, below.value);
  return readStroke(text, start, below.end, below.value);
}

function readShare(text: string, start: number, whole: number): Fraction | null {
  const above = readNumeral(text, start);
  if (!above) return null;
  const share = (value: number | null) => (value === null ? null : rounded((value * 100) / whole));
  // 百分之二〇 and the like are read digit by digit.
  const value = above.sequence === null ? above.value : Number(above.sequence);
  return {
    end: above.end,
    value: share(value),
    low: share(above.low),
    high: share(above.high),
    about: above.about,
  };
}

/** 1/3 and 2/3, but no date, no score and no path. */
function readStroke(text: string, start: number, end: number, above: number): Fraction | null {
  if (text.charAt(end) !== '/' || end - start !== 1 || !westernAt(text, end + 1)) return null;
  const below = digitAt(text, end + 1);
  if (above >= below || below > 9 || westernAt(text, end + 2)) return null;
  if ('/.-'.includes(text.charAt(end + 2) || ' ') || '/.-'.includes(text.charAt(start - 1) || ' '))
    return null;
  return {
    end: end + 2,
    value: rounded((above * 100) / below),
    low: null,
    high: null,
    about: false,
  };
}
