/** What a count counts: the noun behind it (7个[政务驿站]) or before it ([安全隐患]2个). */
import { letterAt, westernAt } from './characters';
import type { Draft } from './draft';
import { isHead } from './metric-heads';
import { afterNoun, beforeNoun, nouns } from './metric-nouns';
import { isNounCharacter, stopOf } from './noun-stop';
import { firstWithin } from './within';

const quoteEnds: Partial<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  '「': '」',
  '《': '》',
};

/** What people did or what became of them: 近160人参加培训, 19人死亡. */
const fates =
  /^(?:参加|参与|出席|参训|参赛|参会|报名|受伤|死亡|遇难|失联|被困|获救|确诊|治愈|就业|创业|受益|获奖)(?:[\u4e00-\u9fff]{2})?(?=[，。；、！？,;\n]|$)/;

/** 15个不同[服务窗口]映入眼帘, 35名“[优秀志愿者]”, 95%以上[企业]. */
export function nounBehind(text: string, end: number, kind: string): string | null {
  let from = end;
  const bound = /^(?:以上|以下|以内|左右|上下|[多余](?![个家名种项]))/.exec(
    text.slice(from, from + 2),
  );
  if (bound) from += bound[0].length;
  // 17个5000万元以上项目.
  const sized = /^(?:[\d.]{1,6}|[百千]?)[万亿](?:元(?:及?以上|级)?|级|及?以上)的?/.exec(
    text.slice(from, from + 14),
  );
  if (sized && kind === 'count') from += sized[0].length;
  // 60余区县多个团伙 are other things.
  if (text.charAt(from) === '多') return null;
  if (text.charAt(from) === '的' && kind === 'percent') from += 1;
  // 16块国家级“金字招牌”.
  from += /^[\u4e00-\u9fff]{2,4}级(?=[“"「])/.exec(text.slice(from, from + 6))?.[0].length ?? 0;
  const closing = quoteEnds[text.charAt(from)];
  if (closing !== undefined) {
    const close = firstWithin(text, closing, from + 1, from + 14);
    if (kind !== 'count' || close <= from + 1) return null;
    // 3家“小巨人”[企业], 5000张“立减20元”[优惠券]: what the quotation names more closely.
    const named = lastNoun(text, close + 1, stopOf(text, close + 1));
    return text.slice(...(named > close + 1 ? [close + 1, named] : [from + 1, close]));
  }
  const fate = kind === 'count' ? fates.exec(text.slice(from, from + 5)) : null;
  if (fate) return fate[0];
  if (text.startsWith('不同', from)) from += 2;
  const stop = stopOf(text, from);
  if (stop === from) return null;
  const noun = lastNoun(text, from, stop);
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
    return trimmed(counted);
  }
  const described = kind === 'count' ? nounDescribed(text, end, stop) : null;
  if (described) return described;
  return kind === 'count' ? unlistedNoun(text, end, from, stop) : null;
}

const capacity = /(?:产能|产量|销量|能力|市场)$/;
const longestShare = 8;

/** A word that no list has, up to the clause's end or a verb or particle: 2台挖掘机, 4名技师讲…, 3处临时安置点. */
function unlistedNoun(text: string, end: number, from: number, stop: number): string | null {
  const classifier = text.charAt(end - 1);
  const word = text.slice(from, stop);
  // 公租房252套面积1万平方米: what is told next.
  if (word.length < 2 || word.length > 6 || isHead(text, stop)) return null;
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

/** 园内投产企业 are 投产企业: where they are, the subject tells. */
const withoutPlace = (noun: string) =>
  noun.replace(/^(?:园|区|县|省|市|镇|村|校|厂|馆|场|境|辖区|园区|景区|社区|行业)内(?=.{2})/, '');

/** 现有[投产企业]150余家, 提供“[微服务]”523次: the counted noun before its number, where none follows. */
export function nounBefore(
  text: string,
  clause: number,
  nounEndsAt: number,
  { start: figureStart, end: figureEnd }: Draft,
): string | null {
  if (!endsClause(text, figureEnd)) return null;
  const last = text.charAt(nounEndsAt - 1);
  if ('”"’」》'.includes(last || ' ')) return quotedBefore(text, clause, nounEndsAt);
  const noun = withoutPlace(
    nounUpTo(text, clause, nounEndsAt).replace(
      /^(?:类|种|以[上下]|[当今昨][日天]|当[月年]|全[日天])(?=.{2})/,
      '',
    ),
  );
  const from = nounEndsAt - noun.length;
  if (noun.length < 2 || /^全[国省市区县乡镇村]$/.test(noun)) return null;
  // 其持有的公司3600万股: shares of it.
  if (text.charAt(figureEnd - 1) === '股' && !/股[份票权]?$/.test(noun)) return null;
  if (
    nouns.before(text, nounEndsAt) ||
    /(?:[量数额率]|[供应经销参展运营][商户]|[员者师长])$/.test(noun)
  )
    return noun;
  // 台式电脑120台、打印机15台: a list of goods.
  const listed = from === clause && '、：:'.includes(text.charAt(clause - 1) || ' ');
  if (listed && goods.includes(text.charAt(figureEnd - 1)) && noun.length <= 6) return noun;
  // 高通、联发科、紫光展锐三家 are names that are counted; 扩展到30人 tells how far something went.
  const reached = /[到至了出过]/.test(text.slice(nounEndsAt, figureStart));
  // 累计开工112座: what was done, and not what it was done to.
  const done = afterNoun.at(noun, 0)?.word === noun || noun === '建设' || noun === '改造';
  if (done) return null;
  const afterVerb = (beforeNoun.before(text, from)?.word.length ?? 0) > 1;
  return noun.length <= 4 && afterVerb && !reached ? noun : null;
}

/** Only goods are counted with these. */
const goods = '台套辆架艘件张把条只头匹株棵支枚瓶箱袋盒';

/** A noun that is counted follows its number, unless the clause ends there, or goes on with bounds or with a number (3万户12万人). */
const endsClause = (text: string, end: number) =>
  end >= text.length ||
  /^(?:以上|左右|多|余|次)?(?:[，。；、！？,;!?\n)）(（”\d]|(?:[增减升降扩缩]|增加|增长|减少|提高|提升|扩大|发展|下降|压[缩减]|缩[短减]|精简|上升)[至到为])/.test(
    text.slice(end, end + 5),
  );

function quotedBefore(text: string, clause: number, end: number): string | null {
  for (let index = end - 2; index >= Math.max(clause - 1, end - 14, 0); index -= 1) {
    if (quoteEnds[text.charAt(index)] !== undefined) return text.slice(index + 1, end - 1) || null;
  }
  return null;
}

/** The words that end at `end` and can be one noun: back to a verb or particle, a bracket or the clause's beginning. */
export function nounUpTo(text: string, clause: number, end: number): string {
  let from = end;
  while (from > clause && end - from < 12 && isNounCharacter(text, from - 1)) {
    if (from < end && isCut(text, from)) break;
    from -= 1;
  }
  // 5G手机.
  while (from > clause && westernAt(text, from - 1) && letterAt(text, from)) from -= 1;
  return text.slice(from, end);
}

/** 就业岗位, 规模以上企业, 从业人员: words whose first character alone would part the noun from what is before it. */
const begunByParticle =
  /^(?:就[业诊医读餐学]|以[上下]|对[外口象]|等级|并购|有[机效]|及格|从业|使[用馆]|和[谐解]|由来|给排|设[施备计]|将[军士])/u;

/** Whether a noun begins at `index` because a verb or particle ends there, and not inside a noun (在谈项目, 设备). */
function isCut(text: string, index: number): boolean {
  const cut = beforeNoun.before(text, index)?.word;
  if (cut === undefined) return false;
  // 技术服务平台.
  if (
    cut === '服务' &&
    /^(?:平台|中心|机构|体系|窗口|驿站|网点|站|点)/.test(text.slice(index, index + 2))
  )
    return false;
  if (cut === '在' && '谈建研售营册岗校'.includes(text.charAt(index))) return false;
  if (cut.length === 1 && begunByParticle.test(text.slice(index - 1, index + 1))) return false;
  // 供应商 and 参赛者 are one word.
  if (cut.length > 1 && '商户员者师'.includes(text.charAt(index) || ' ')) return false;
  // 的服务窗口: behind 的 these are nouns.
  if (
    /^(?:服务|培训|出口|销售|生产|采购|招聘)$/.test(cut) &&
    text.charAt(index - cut.length - 1) === '的'
  )
    return false;
  const longer = ({ word }: { word: string }) => word.length > cut.length;
  return !nouns.before(text, index, longer) && !nouns.at(text, index - cut.length, longer);
}
