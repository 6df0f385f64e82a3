/** Figures other than dates: reads what a number at a place means, or tells where to read on. */
import { boundAfter, boundBefore } from './bounds';
import { digitAt, mayBeDateWord } from './characters';
import { type Draft, draft, type Reading } from './draft';
import { passNumber, readMeasured } from './measured';
import { readFraction } from './numerals/fraction';
import { type Numeral, readNumeral } from './numerals/numeral';
import { readOrdinal } from './ordinal';
import { readSalary } from './salary';
import { readToldAge } from './told-age';

export function readQuantity(text: string, start: number): Reading {
  const character = text.charAt(start);
  if (character === '第') {
    const ordinal = readOrdinal(text, start);
    if (!ordinal) return passNumber(text, start + 1);
    const { end, value, unit, low, high } = ordinal;
    return draft(start, end, {
      kind: 'ordinal',
      value,
      unit,
      low,
      high,
      bound: low === null ? 'exact' : 'range',
    });
  }
  // 参与人数十万: 数 belongs to the noun.
  if (
    character === '数' &&
    '人户次件总台天倍指分参基系代函无个'.includes(text.charAt(start - 1) || ' ')
  )
    return start + 1;
  if (character === '翻') return readDoubling(text, start) ?? start + 1;
  if (character === '半') return readHalf(text, start) ?? start + 1;
  if (mayBeDateWord(text, start)) return start + 1;
  if (character === '对')
    return text.startsWith('对折', start) ? percent(text, start, start + 2, 50) : start + 1;
  const numeral = readNumeral(text, start);
  return (
    readFractionAt(text, start, numeral) ??
    (numeral
      ? (readSalary(text, numeral) ?? readToldAge(text, numeral) ?? readMeasured(text, numeral))
      : start + 1)
  );
}

function percent(text: string, start: number, end: number, value: number): Draft {
  const bound = boundBefore(text, start, false) ?? boundAfter(text, end) ?? 'exact';
  return draft(start, end, { kind: 'percent', value, unit: '%', bound });
}

function readFractionAt(text: string, start: number, numeral: Numeral | null): Draft | null {
  const fraction = readFraction(text, start, numeral);
  if (!fraction) return null;
  const { end, value, low, high, about } = fraction;
  const outer = boundBefore(text, start, false) ?? boundAfter(text, end);
  const bound = low === null ? (outer ?? (about ? 'about' : 'exact')) : 'range';
  return draft(start, end, { kind: 'percent', value, unit: '%', low, high, bound });
}

/** 翻一番 is a growth by 100 %, 翻两番 by 300 %. */
function readDoubling(text: string, start: number): Draft | null {
  const from = text.charAt(start + 1) === '了' ? start + 2 : start + 1;
  const times = digitAt(text, from);
  if (text.startsWith('翻番', start)) return percent(text, start, start + 2, 100);
  if (times < 1 || text.charAt(from + 1) !== '番') return null;
  return percent(text, start, from + 2, (2 ** times - 1) * 100);
}

const halves: readonly (readonly [string, string])[] = [
  ['半年', 'year'],
  ['半个月', 'month'],
  ['半个多月', 'month'],
  ['半小时', 'hour'],
  ['半个小时', 'hour'],
  ['半个多小时', 'hour'],
  ['半个世纪', 'century'],
];

function readHalf(text: string, start: number): Draft | null {
  const half = halves.find(([word]) => text.startsWith(word, start));
  if (!half || '上下前后大小'.includes(text.charAt(start - 1) || ' ')) return null;
  const end = start + half[0].length;
  if (half[0] === '半年' && '度报刊线会'.includes(text.charAt(end) || ' ')) return null;
  const about = half[0].includes('多');
  const bound =
    boundBefore(text, start, false) ?? boundAfter(text, end) ?? (about ? 'about' : 'exact');
  return draft(start, end, {
    kind: 'duration',
    value: half[1] === 'century' ? 50 : 0.5,
    unit: half[1] === 'century' ? 'year' : half[1],
    bound,
  });
}
