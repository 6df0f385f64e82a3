import type { Bound } from '@/lib/model/figure';

/** A printed figure in its base unit (see `Figure` in the model). */
export interface FigureValue {
  readonly value: number;
  readonly unit: string | null;
  readonly bound: Bound;
}

/** Base unit and factor of the units that the issue prints; other measure words of counts stand for themselves. */
const units = new Map<string, readonly [unit: string | null, factor: number]>([
  ['元', ['CNY', 1]],
  ['平方米', ['m²', 1]],
  ['亩', ['m²', 2000 / 3]],
  ['个工作日', ['workday', 1]],
  ['分钟', ['minute', 1]],
  ['天', ['day', 1]],
  ['年', ['year', 1]],
  // 大 as in 5大网格 is an adjective that took the measure word's place.
  ['大', [null, 1]],
]);
const powers = new Map([
  ['万', 4],
  ['亿', 8],
]);
const chineseDigits = '零一二三四五六七八九';

/** Reads a proposed figure; null for what has no one value: ranges, circled numbers. Dates are read by `readDate`. */
export function readFigure(text: string): FigureValue | null {
  const match =
    /^(近|约|超过?|逾|突破|不足|不低于|连续|第|缩短|压缩|增长|下降)?(?:(\d+(?:\.\d+)?)|([一二两三四五六七八九十]+))([余多])?([万亿])?(.*?)(以上)?$/u.exec(
      text,
    );
  if (!match) return null;
  const [, front = '', digits, chinese = '', more, power = '', printed = '', above] = match;
  const [unit, factor] = units.get(printed) ?? [printed === '' ? null : printed, 1];
  const number = digits ?? readChinese(chinese);
  if (number === null || /\d/.test(printed)) return null;
  return {
    // The exponent is read with the digits, so that 4.85亿 is 485000000 and not what multiplying floats gives.
    value: Number(`${number}e${powers.get(power) ?? 0}`) * factor,
    unit,
    bound: boundOf(front, more !== undefined, above !== undefined),
  };
}

/** 两, 十, 二十四; null for what is no number below a hundred. */
function readChinese(text: string): number | null {
  const match = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match) return null;
  const [, first, ten, last] = match;
  // Two digits with no 十 between them are no number: 三五.
  if (!ten && last) return null;
  const digit = (character = '') => chineseDigits.indexOf(character.replace('两', '二'));
  return ten ? (first ? digit(first) : 1) * 10 + (last ? digit(last) : 0) : digit(first);
}

function boundOf(front: string, more: boolean, above: boolean): Bound {
  if (above || front === '不低于') return 'at-least';
  if (more || front === '近' || front === '约') return 'about';
  if (front.startsWith('超') || front === '逾' || front === '突破') return 'more-than';
  return front === '不足' ? 'less-than' : 'exact';
}

/** The ISO 8601 day, month or year that a date names, `year` where it names none; null for other figures. */
export function readDate(text: string, year: string): string | null {
  const match = /^(?:(\d{4})年)?(?:(\d{1,2})月(?:份|(\d{1,2})日)?)?$/.exec(text);
  if (!match || text === '') return null;
  const [, printedYear, month, day] = match;
  return [printedYear ?? year, month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
}
