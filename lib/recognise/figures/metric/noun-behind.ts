/** What a count counts, behind it: 7个[政务驿站]. */

import { firstWithin } from '../within';
import { isHead, measureAt } from './metric-heads';
import { nouns } from './metric-nouns';
import { endsClause, quoteEnds, withoutPlace } from './noun-edges';
import { stopOf } from './noun-stop';

/** 17个[5000万元以上]项目, 13个[总投资62亿元的]项目. */
const ofSize =
  /^(?:(?:总?投资|年?产值|年?营业?收入|年?销售额|税收)(?:总?额)?(?:超过?|达到?|约)?(?=.{0,8}[元上]的))?(?:[\d.]{1,6}|[百千]?)[万亿](?:元(?:及?以上|级)?|级|及?以上)的?(?:重大|重点)?/;

/** What people did or what became of them: 近160人参加培训, 19人死亡. */
const fates =
  /^(?:参加|参与|出席|参训|参赛|参会|报名|受伤|死亡|遇难|丧生|失踪|失联|被困|获救|受灾|转移|撤离|紧急转移|紧急转移安置|感染|中毒|确诊|治愈|就业|创业|受益|获奖)(?:[\u4e00-\u9fff]{2})?(?=[，。；、！？,;\n]|$)/;

const bounds = /^(?:以上|以下|以内|左右|上下|[多余](?![个家名种项]))/;

/** 15个不同[服务窗口]映入眼帘, 35名“[优秀志愿者]”, 95%以上[企业]. */
export function nounBehind(text: string, end: number, kind: string): string | null {
  let from = end;
  const bound = '以左上多余'.includes(text.charAt(from) || ' ')
    ? bounds.exec(text.slice(from, from + 2))
    : null;
  if (bound) from += bound[0].length;
  const sized = kind === 'count' ? ofSize.exec(text.slice(from, from + 20)) : null;
  if (sized) from += sized[0].length;
  // 60余区县多个团伙 are other things; 双向八车道高速公路 is one.
  if (text.charAt(from) === '多' || text.startsWith('车道', end - 2)) return null;
  if (text.charAt(from) === '的' && kind === 'percent') from += 1;
  if (firstWithin(text, '级', from + 1, from + 5) >= 0) {
    // 16块国家级“金字招牌”.
    from += /^[\u4e00-\u9fff]{2,4}级(?=[“"「])/.exec(text.slice(from, from + 6))?.[0].length ?? 0;
    // 339个地级及以上城市.
    from +=
      /^[\u4e00-\u9fff]{1,3}级[及或]?以上(?=[\u4e00-\u9fff])/.exec(text.slice(from, from + 8))?.[0]
        .length ?? 0;
  }
  const closing = quoteEnds[text.charAt(from)];
  if (closing !== undefined) {
    const close = firstWithin(text, closing, from + 1, from + 14);
    if (kind !== 'count' || close <= from + 1) return null;
    // 3家“小巨人”[企业], 5000张“立减20元”[优惠券]: what the quotation names more closely.
    const named = lastNoun(text, close + 1, stopOf(text, close + 1));
    return text.slice(...(named > close + 1 ? [close + 1, named] : [from + 1, close]));
  }
  const fate = kind === 'count' ? fates.exec(text.slice(from, from + 9)) : null;
  if (fate) return fate[0];
  if (text.startsWith('不同', from)) from += 2;
  const stop = stopOf(text, from);
  if (stop === from) return null;
  // 46个县、121个乡镇; but 3个区域.
  if (kind === 'count' && /^[省市县区乡镇州旗](?![\u4e00-\u9fff])/.test(text.slice(from, from + 2)))
    return text.charAt(from);
  const noun = lastNoun(text, from, stop);
  // 61站降雨量在200毫米以上: what is measured there.
  if (noun > from && (measureAt(text, from)?.length ?? 0) > noun - from) return null;
  if (noun > from) {
    // 无人车: the listed noun is part of a longer word.
    const rest = text.slice(noun, stop);
    const whole = rest.length === 1 && wordEnds.includes(rest);
    const counted = text.slice(from, whole ? stop : noun);
    if (kind === 'percent') {
      // 85%的[电极材料产能].
      const longer = text.slice(from, stop);
      if (capacity.test(longer)) return longer.length <= longestShare ? longer : null;
      // 64.5%的人: of whom, the text does not say.
      if (counted.length === 1 || counted.length > 6) return null;
    }
    return (kind === 'count' && joinedThing(text, end, stop, counted)) || trimmed(counted);
  }
  const described = kind === 'count' ? nounDescribed(text, end, stop) : null;
  if (described) return described;
  return kind === 'count' ? unlistedNoun(text, end, from, stop) : null;
}

const capacity = /(?:产能|产量|销量|能力|市场)$/;
const longestShare = 8;

/** 14个汽车及其他装备制造[项目]: what is counted stands at the end of what it is about. */
function joinedThing(text: string, end: number, stop: number, counted: string): string | null {
  const things = wholes[text.charAt(end - 1)];
  const join = /^(?:以及|及其他|[及和与或])/.exec(text.slice(stop, stop + 3))?.[0];
  if (!things || !join || things.test(counted)) return null;
  const close = stopOf(text, stop + join.length);
  return things.exec(text.slice(stop, close))?.[0] ?? null;
}

const wholes: Partial<Record<string, RegExp>> = {
  个: /(?:项目|工程|平台|基地|领域|行业|方面)$/,
  项: /(?:项目|工程|措施|任务|指标|成果)$/,
  家: /(?:企业|公司|机构|单位|工厂)$/,
};

/** A word that no list has, up to the clause's end or a verb or particle: 2台挖掘机, 4名技师讲…, 3处临时安置点. */
function unlistedNoun(text: string, end: number, from: number, stop: number): string | null {
  const classifier = text.charAt(end - 1);
  const word = text.slice(from, stop);
  // 公租房252套面积1万平方米: what is told next.
  if (word.length < 2 || word.length > 6 || isHead(text, stop)) return null;
  // 3000套自动、半自动设备: of what kind, the thing comes later.
  if (text.charAt(stop) === '、' && kinds.test(word)) return null;
  // 21个压减至7个.
  if ('至到为'.includes(text.charAt(stop) || ' ') && endsClause(text, end)) return null;
  if (/[一二三四五六七八九十很最更太较]|[过超破达][百千万亿]/.test(word)) return null;
  const lasts = lastsOf(classifier);
  if (lasts) return lasts.includes(word.slice(-1)) ? trimmed(word) : null;
  if (!things.includes(classifier)) return null;
  if (endsThing(text, stop)) return word.length <= 4 ? trimmed(word) : null;
  // Before a particle or a verb that the lists know, a longer word may hold a verb that they do not: 1台车塞了.
  const whole = word.length <= 3 && text.charAt(stop) !== '的' && !/^[车事书人].$/.test(word);
  return whole ? trimmed(word) : null;
}

const kinds =
  /^(?:[全半]?自动|国产|进口|新型|[大中小]型|大中型|中小型|各类|专用|通用|智能|高端|公办|民办|国有|民营|室[内外])$/;

/** 36名下夜班的[工人]: what the count counts comes after what tells of it. */
function nounDescribed(text: string, end: number, stop: number): string | null {
  if (!'名位'.includes(text.charAt(end - 1)) || text.charAt(stop) !== '的') return null;
  const close = stopOf(text, stop + 1);
  const noun = lastNoun(text, stop + 1, close);
  return noun === close && noun > stop + 1 && endsThing(text, close)
    ? text.slice(stop + 1, noun)
    : null;
}

/** After these a noun follows, whatever it is; 8省, 12级 and 85分 need none. */
const things = '个台套辆架艘件张把条只头匹株棵座栋幢支枚瓶箱袋盒本部款颗块根门份双种项';

/** The last characters of what people and places are counted in, so that 5名重伤 and 4处起火 count nothing. */
const lastsOf = (classifier: string): string | null =>
  '名位'.includes(classifier)
    ? '员师工生者手长民友兵警官士医客商童匠星妇孩'
    : '处间座'.includes(classifier)
      ? '点站所园址房楼室厅间店铺馆院塔桥泵厂库亭'
      : null;

/** Characters that end a word whose beginning is a noun of its own. */
const wordEnds = '车链线站室机器员师证表卡库桌灯架';

/** The end of the last counted noun between `from` and `stop`; `from` when there is none. */
function lastNoun(text: string, from: number, stop: number): number {
  for (let end = stop; end > from; end -= 1) {
    const noun = nouns.before(text, end);
    if (noun && end - noun.word.length >= from && end - from <= 11) return end;
  }
  return from;
}

const endsThing = (text: string, index: number) =>
  index >= text.length || /[，。；、！？,;!?\n)）”]/.test(text.charAt(index));

/** 不同服务窗口 is 服务窗口. */
function trimmed(noun: string): string | null {
  const plain = withoutPlace(noun).replace(
    /^(?:各类|各种|不同类型|多种|相关|以上|左右|新的)(?=.{2})/,
    '',
  );
  return plain === '' ? null : plain;
}
