/** 百分之八十五 · 千分之五 · 三分之二 · 百分百 · 1/3. */
import { digitAt, westernAt } from '../characters';
import { type Numeral, readNumeral } from './numeral';
import { rounded } from './worth';

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

/** @param below the numeral that begins at `start`, if one does */
export function readFraction(text: string, start: number, below: Numeral | null): Fraction | null {
  const second = text.charAt(start + 1);
  if (second === '分') {
    const head = heads.find(([word]) => text.startsWith(word, start));
    if (head) return readShareRange(text, start + head[0].length, head);
    if (text.startsWith('百分百', start))
      return { end: start + 3, value: 100, low: null, high: null, about: false };
  } else if (second === '半' && text.charAt(start) === '一') return readHalf(text, start);
  if (!below || below.value === null || below.value <= 0) return null;
  if (text.startsWith('分之', below.end)) return readShare(text, below.end + 2, below.value);
  return readStroke(text, start, below.end, below.value);
}

/** 占一半, 超过一半, 缩短一半; but not 另一半. */
function readHalf(text: string, start: number): Fraction | null {
  const before = text.slice(Math.max(0, start - 3), start);
  if (
    !/(?:占|占了|近|约|超|超过|过|不到|不足|减|减少|降|降低|缩短|下降|节省|节约|缩水|缩减|压缩|量的|数的|额的|总的)$/.test(
      before,
    )
  )
    return null;
  return { end: start + 2, value: 50, low: null, high: null, about: false };
}

/** 百分之八十五到九十, 百分之十至百分之十五. */
function readShareRange(
  text: string,
  start: number,
  [word, whole]: readonly [string, number],
): Fraction | null {
  const first = readShare(text, start, whole);
  if (!first || first.value === null || !'到至-—~'.includes(text.charAt(first.end) || ' '))
    return first;
  const from = first.end + (text.startsWith(word, first.end + 1) ? word.length + 1 : 1);
  const last = readShare(text, from, whole);
  if (!last || last.value === null || last.value <= first.value || last.value > 100) return first;
  return { end: last.end, value: null, low: first.value, high: last.value, about: false };
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
