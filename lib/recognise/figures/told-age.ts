/** Ages without 岁: 今年50出头 · 年近60 · 老人八十有三. */
import type { Bound } from '@/lib/model/figure';
import { boundAfter, boundBefore } from './bounds';
import { digitAt, powerAt } from './characters';
import { type Draft, draft } from './draft';
import type { Numeral } from './numerals/numeral';
import { unitAt } from './units/lookup';

/** What 出头 and 开外 can follow as an age, where no price and no temperature is told. */
const beforeRound =
  /(?:今年|现在|已是|已经|才|刚|刚刚|都|也就|不过|年纪|看上去|看起来|大约|约莫|(?:^|[，。；、！？”]))$/;
const beforeTens = /(?:老人|大[爷妈娘]|爷爷|奶奶|师傅|先生|[公婆翁]|今年|高龄|享年|年已|已|寿)$/;

export function readToldAge(text: string, numeral: Numeral): Draft | null {
  const { start, value, end } = numeral;
  if (value === null || value < 20 || value > 110) return null;
  // Turns away nearly all numbers before the words around them are looked at.
  const near = '近过逾'.includes(text.charAt(start - 1) || ' ');
  if (!near && !'出开有'.includes(text.charAt(end) || ' ')) return null;
  if (numeral.decimals > 0 || numeral.about || unitAt(text, end)) return null;
  const before = text.slice(Math.max(0, start - 4), start);
  if (value % 10 === 0 && text.charAt(end) === '有' && beforeTens.test(before)) {
    const ones = digitAt(text, end + 1);
    const whole = digitAt(text, end + 2) < 0 && powerAt(text, end + 2) === 0;
    if (ones > 0 && whole && !unitAt(text, end + 2)) return age(text, start, end + 2, value + ones);
  }
  const round = value % 10 === 0 && /^(?:出头|开外)/.test(text.slice(end, end + 2));
  if (round && beforeRound.test(before)) return age(text, start, end, value);
  // 年近50的陈师傅, but not 年过10万.
  const ends = /^(?:[，。；、！？的,了]|仍|依然|还|$)/.test(text.charAt(end));
  if (!ends || !/年[近过逾]$/.test(before)) return null;
  return age(text, start, end, value, before.endsWith('近') ? 'about' : 'more-than');
}

function age(
  text: string,
  start: number,
  end: number,
  value: number,
  told: Bound | null = null,
): Draft {
  const bound = told ?? boundBefore(text, start, false) ?? boundAfter(text, end) ?? 'exact';
  return draft(start, end, { kind: 'age', value, unit: 'year', bound });
}
