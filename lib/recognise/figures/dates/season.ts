/** Years that do not begin in January, and begin where the text does not say: 2024财年, 2023-2024学年, 2023/24赛季, 第二财季. */
import { digitAt, westernAt } from '../characters';
import { type Moment, noMoment } from './moment';
import { readFourDigits } from './small-number';

const names = ['财政年度', '财年', '学年度', '学年', '赛季', '榨季'];

export function readSeason(text: string, start: number): { moment: Moment; end: number } | null {
  if (text.charAt(start) === '第' && digitAt(text, start + 1) > 0)
    return text.startsWith('财季', start + 2) ? unknown(start + 4) : null;
  if (westernAt(text, start - 1)) return null;
  const first = readFourDigits(text, start);
  if (!first || first.value < 1900 || first.value > 2199) return null;
  const end = secondYearEnd(text, first.end);
  const name = names.find((word) => text.startsWith(word, end));
  return name === undefined ? null : unknown(end + name.length);
}

/** The end of -2024, /24 or -24; `from` where none follows. */
function secondYearEnd(text: string, from: number): number {
  if (!'-/—–~至'.includes(text.charAt(from) || ' ')) return from;
  let end = from + 1;
  while (westernAt(text, end) && end < from + 5) end += 1;
  return end - from === 3 || end - from === 5 ? end : from;
}

const unknown = (end: number) => ({ moment: { ...noMoment, period: null }, end });
