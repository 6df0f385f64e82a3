/** What was edited within a passage that is otherwise the same, and whether that touches its sense. */

import type { Place } from '../place/place';
import type { Pattern } from '../reading/pattern';
import type { Reading } from '../reading/reading';
import { looksLikeName, touchesTrade } from './names';
import { protectedWords } from './protected-words';

/** Spans of the pattern and of the article's folded text that took each other's place; either may be empty. */
interface Edit {
  readonly was: readonly [start: number, end: number];
  readonly now: readonly [start: number, end: number];
}

/** Whether an edit touches a part of what may be a name, or turns a word into its opposite (不同 → 同, 南段 → 北段). */
export function editsTouchSense(article: Reading, pattern: Pattern, place: Place): boolean {
  const was = pattern.reading.text;
  const now = article.text;
  return editsIn(pattern, place).some(
    (edit) =>
      looksLikeName(was, ...edit.was) ||
      looksLikeName(now, ...edit.now) ||
      touchesTrade(was, ...edit.was) ||
      touchesTrade(now, ...edit.now) ||
      areOpposed(was.slice(...edit.was), now.slice(...edit.now)) ||
      negationsIn(was.slice(...edit.was)) !== negationsIn(now.slice(...edit.now)),
  );
}

function editsIn(pattern: Pattern, { start, end, runs }: Place): Edit[] {
  const edits: Edit[] = [];
  let a = pattern.start;
  let b = start;
  for (const run of [...runs, { a: pattern.end, b: end, length: 0 }]) {
    const skipped = Math.max(0, a - run.a, b - run.b);
    if (skipped > run.length) continue;
    const aNext = Math.min(pattern.end, run.a + skipped);
    const bNext = Math.min(end, run.b + skipped);
    if (aNext > a || bNext > b) edits.push({ was: [a, aNext], now: [b, bNext] });
    a = run.a + run.length;
    b = run.b + run.length;
    if (a >= pattern.end || b >= end) break;
  }
  return edits;
}

/** Characters of which one in another's place says something else, whatever word they are in. */
const oppositions = (
  '东西南北中 年月周季 单双 上下 前后 先后 左右 内外 男女 父母 子女 大小 高低 多少 长短 快慢 早晚 新旧 老新 买卖 进出 入出 开关 开停 升降 增减 涨跌 正副 主客 ' +
  '胜败负平 甲乙丙丁 春夏秋冬 红橙黄蓝绿 日夜 公私 生死 伤亡 长宽高深厚 强弱 松紧 免收 有无 同异 是否 能否 首末 初末 收支 存取 借还 聘辞 任免'
).split(' ');

/** What has come about, and what has not yet. */
const done = /^(?:均?已|曾|刚)/;
const toCome = /^(?:将|尚|仍|正|有待|还[将需在])/;

function areOpposed(was: string, now: string): boolean {
  const [a = '', b = ''] = [was.trim(), now.trim()];
  if ((done.test(a) && toCome.test(b)) || (toCome.test(a) && done.test(b))) return true;
  return (
    a.length === 1 &&
    b.length === 1 &&
    oppositions.some((set) => set.includes(a) && set.includes(b))
  );
}

const negating = /[不没未无非勿]/g;

/** How many negations stand in a few edited words, whole words such as 不过 and 未来 aside. */
function negationsIn(words: string): number {
  let rest = words;
  for (const character of words.match(negating) ?? []) {
    for (const [word, kind] of protectedWords.get(character.charCodeAt(0)) ?? []) {
      if (kind === 'plain') rest = rest.replaceAll(word, '');
    }
  }
  return rest.match(negating)?.length ?? 0;
}
