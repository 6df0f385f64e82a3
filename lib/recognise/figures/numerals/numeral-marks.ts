/** The characters of a numeral that are no digits: multipliers, and 余, 多, 来, 几 inside it. */
import { digitAt, powerAt } from '../characters';

/** After 千 or 百 these make a unit of it (千瓦, 百帕, 百分点), not a multiplier. */
const unitAfterThousand = '瓦米克伏卡焦赫升帕安乏';
const unitAfterHundred = '分帕';

/** The power of ten of the multiplier at `index`; 0 where none stands, or one that begins a unit. */
export function multiplierAt(text: string, index: number): number {
  const power = powerAt(text, index);
  if (power === 0) return 0;
  const next = text.charAt(index + 1) || ' ';
  if (power === 3 && unitAfterThousand.includes(next)) return 0;
  if (power === 2 && unitAfterHundred.includes(next)) return 0;
  const much = power === 1 && next === '分' && text.charAt(index + 2) !== '之';
  if (much && digitAt(text, index - 1) < 0) return 0;
  return power;
}

const countedByTens = '个家人天年名位次种岁斤米公平亩户条里万亿度号块';

/**
 * Whether 余, 多, 来 or 几 at `index` belongs to the numeral before it (150余家, 10来个, 十几), and not to a word after it
 * (5多样, 30来自). `round`: the number before it is a multiple of ten; `tens`: it ends in 十.
 */
export function isVagueMark(text: string, index: number, round: boolean, tens: boolean): boolean {
  const next = text.charAt(index + 1) || ' ';
  switch (text.charAt(index)) {
    case '余':
      return next !== '下';
    case '多':
      return !'样么数'.includes(next) && (next !== '元' || powerAt(text, index - 1) > 0);
    case '来':
      return round && countedByTens.includes(next);
    case '几':
      return tens;
    case '把':
      // 万把块, 百把人.
      return (
        powerAt(text, index - 1) > 1 &&
        digitAt(text, index - 2) < 0 &&
        '块人个斤里号米亩公年元'.includes(next)
      );
    default:
      return false;
  }
}
