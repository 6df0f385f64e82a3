/** What can begin at a place, told by a character or two: most numbers are never tried as dates or times. */
import { digitAt, mayBeDateWord } from '../characters';

/** By the code of the character behind the digits; 0 for nearly all. */
const roles = new Uint8Array(0x10000);
const date = 1;
const clock = 2;
// Units of dates, 世纪, 财年, 学年, 赛季, 榨季, 3Q24, 2O18, and what joins two dates or the parts of one.
for (const unit of '年月日世季财学赛榨QOo-—–~〜至到、－/.') roles[unit.charCodeAt(0)] = date;
for (const unit of ':：∶时点') roles[unit.charCodeAt(0)] = clock;

/** What a date in words goes on with: 今年, 上周五, 年底. */
const seconds: Partial<Record<string, string>> = {
  今: '年天日晨早晚夜起(（',
  去: '年',
  昨: '天日晨晚夜(（',
  明: '年天日晨早晚(（',
  前: '年天晚',
  后: '年天',
  本: '周星个月世',
  上: '周星个月世半',
  下: '周星个月半',
  年: '初中底末',
  周: '一二三四五六日天',
  星: '期',
  Q: '1234',
};

/** Whether a date may begin at `start`. */
export function mayBeDate(text: string, start: number): boolean {
  if (mayBeDateWord(text, start)) {
    const first = text.charAt(start);
    const second = text.charAt(start + 1);
    // 前三季度, 前十个月.
    if (first === '前' && isDigit(text, start + 1)) return true;
    return second !== '' && (seconds[first]?.includes(second) ?? false);
  }
  return (
    roleBehind(text, start) === date ||
    text.charCodeAt(start) === ordinal ||
    isCounted(text.charCodeAt(start - 1))
  );
}

/** Whether a time of day may begin at `start`. */
export const mayBeClock = (text: string, start: number): boolean =>
  roleBehind(text, start) === clock;

/** No date or time begins with more digits in a row: 2024, 二十四. */
const longest = 4;

function roleBehind(text: string, start: number): number {
  let end = start;
  while (end <= start + longest && isDigit(text, end)) end += 1;
  return end === start || end > start + longest ? 0 : (roles[text.charCodeAt(end)] ?? 0);
}

const isDigit = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return digitAt(text, index) >= 0 || code === 0x5341 || code === 0x62fe;
};

const [ordinal, republic, before] = [...'第国前'].map((each) => each.charCodeAt(0));

/** 民国一百一十三年, 公元前221年: years that are numerals of any length. */
const isCounted = (code: number): boolean => code === republic || code === before;
