/** Measures that no list has: what a noun before a figure measures shows in its last characters (报名费, 设备原值, 供电能力). */
import type { FigureKind } from '@/lib/model/figure';
import { isHan } from '../characters';
import { nounUpTo } from './noun-up-to';

const money =
  /(?:(?<![收花耗消免自浪])费|(?<![足全巨小大超等定])额|原值|净值|余值|标准|(?:研发|科研|科技|资金|财政|技改|首期|首批)投入)$/;
const physical = /(?:面积|能力|用量|耗量|误差|半径|精度|公差)$/;

const suffixes: Partial<Record<FigureKind, RegExp>> = {
  money,
  area: physical,
  length: physical,
  weight: physical,
  volume: physical,
  energy: physical,
  power: physical,
  count: /(?:职工|学生|员工|企业|游客|项目|用户|居民)(?:总数|数量)$|能力$|(?<![数质能热力大含])量$/,
  duration: /(?:时间|时长|周期)$/,
  percent: /(?:误差|比例|占比|偏差|业务|板块)$/,
};

const wideMoney =
  /(?:[价额费金款税薪资债值]|规模|成本|收入|支出|利润|红利|造价|标准|预算|负债|存量)$/;
const widePhysical =
  /(?:[度量力距速温压深宽高长重径程耗积荷矩频载容产]|面积|规模|产能|容量|功率|噪声|雨强|水位)$/;

/** What may end a noun that fills its clause up to the figure, so that no name or verb can be in it: 能见度, 起始价. */
const wide: Partial<Record<FigureKind, RegExp>> = {
  money: wideMoney,
  area: widePhysical,
  length: widePhysical,
  weight: widePhysical,
  volume: widePhysical,
  energy: widePhysical,
  power: widePhysical,
  count: /(?:[数量率度温压速级倍比糖脂声力矩荷深]|频率|规模|寿命)$/,
  duration: /(?:[期限龄]|(?:[工用耗历延计课学]|加班)时|时间|周期|寿命|时长|年限)$/,
  percent: /(?:[率比度幅效量额价荷值价]|比例|比重|收入|利润|规模|指数|成本|投资|消费)$/,
  number: /(?:[数量率度比值价]|人口)$/,
};
/** Words with which a clause goes on, or that say that more than a noun stands in it. */
const notWhole =
  /^(?:[这那此的了着和与及或而但又也都并则就还将把被让使向从对按以为是有至其在从由于每各约近超较比同]|其中|预计|力争|确保|实现|完成|达到|超过|占|同比|环比|名义|实际|扣除|分别|共|且|可|需|应|能(?![见耗量源效])|会|要)|[的了着将把被让使向是在至到由其]|判处|大概率|相距|(?:迅速|快速|高速|加速|急速|态度|角度|年度|季度|月度|程度|努力|大力|全力|合力|着力|有力|极力)$/;

/** Longer runs hold a name or a verb as well, and a wrong noun is worse than none. */
const longest = 6;

/** Characters of names, verbs and adverbs, with which no such noun begins. */
const notNoun =
  /^(?:小时|平方|公斤|此|[一二三四五六七八九十我你他她它们这那每各单均总平最]|人(?![口员才工均])|有望|预计|今年|去年|全年|本次)/;

/** 公司营业额: whose it is, the subject tells. */
const owner = /^(?:[该本此]|公司|集团|园区|工厂|本行|该行)(?=.{2})/;

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

/** The noun that is all there is between the clause's beginning and the figure. */
export function wholeClause(
  text: string,
  clause: number,
  end: number,
  kind: FigureKind,
): string | null {
  if (end - clause < 2 || end - clause > 10) return null;
  if (clause > 0 && !/[\s，。；、！？,;!?:：（(”年月日度]/.test(text.charAt(clause - 1)))
    return null;
  const noun = text
    .slice(clause, end)
    .replace(
      /^(?:目前|[本此这]次|力争|全年|当年|当月|当日|期末|年末|截至目前|平均|累计|已?完成)(?=.{2})/,
      '',
    );
  if (!wide[kind]?.test(noun) || notWhole.test(noun)) return null;
  return /^[\u4e00-\u9fffA-Za-z]+$/.test(noun) ? noun.replace(owner, '') : null;
}
