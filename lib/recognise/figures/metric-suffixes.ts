/** Measures that no list has: what a noun before a figure measures shows in its last characters (报名费, 设备原值, 供电能力). */
import type { FigureKind } from '@/lib/model/figure';
import { isHan } from './characters';
import { nounUpTo } from './counted-noun';

const money =
  /(?:(?<![收花耗消免自浪])费|(?<![足全巨小大超等定])额|原值|净值|余值|标准|(?:研发|科研|科技|资金|财政|技改|首期|首批)投入)$/;
const physical = /(?:面积|能力|用量|耗量|误差|半径)$/;

const suffixes: Partial<Record<FigureKind, RegExp>> = {
  money,
  area: physical,
  length: physical,
  weight: physical,
  volume: physical,
  energy: physical,
  power: physical,
  count: /(?:职工|学生|员工|企业|游客|项目|用户|居民)(?:总数|数量)$|能力$/,
  duration: /(?:时间|时长|周期)$/,
  percent: /(?:误差|比例|占比|偏差)$/,
};

/** Longer runs hold a name or a verb as well, and a wrong noun is worse than none. */
const longest = 6;

/** Characters of names, verbs and adverbs, with which no such noun begins. */
const notNoun =
  /^(?:小时|平方|公斤|此|[一二三四五六七八九十我你他她它们这那每各单人均总平最]|有望|预计|今年|去年|全年|本次)/;

/** 公司营业额: whose it is, the subject tells. */
const owner = /^(?:公司|集团|园区|工厂|本行|该行)(?=.{2})/;

/** The noun that ends at `end` and measures by its last characters what `kind` can be. */
export function suffixed(
  text: string,
  clause: number,
  end: number,
  kind: FigureKind,
): string | null {
  const pattern = suffixes[kind];
  if (!pattern?.test(text.slice(Math.max(clause, end - 5), end))) return null;
  let noun = nounUpTo(text, clause, end).replace(owner, '');
  // What 费 and 额 are of may be a verb: 培训费.
  const verb = end - 3;
  if (noun.length < 2 && verb >= clause && isHan(text.charCodeAt(verb)))
    noun = text.slice(verb, end);
  return noun.length >= 2 && noun.length <= longest && !notNoun.test(noun) ? noun : null;
}
