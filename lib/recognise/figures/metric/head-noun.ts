/** The noun of measure right before a figure: 审批用时, 中标金额, 占营业收入, 猪肉价格, 合格率. */
import { isHan } from '../characters';
import type { Draft } from '../draft';
import { lastWithin } from '../within';
import { headBefore, isHead, modifiers } from './metric-heads';
import { suffixed, wholeClause } from './metric-suffixes';
import { nounUpTo } from './noun-up-to';

/** The longest noun of measure that ends at `end`, with what belongs to it: 审批用时, 中标金额, 占营业收入. */
export function headNoun(text: string, clause: number, end: number, draft: Draft): string | null {
  if (end <= clause) return null;
  // 产值是去年的1.8倍: whatever is measured can be a multiple.
  const kind = draft.unit === '倍' ? 'percent' : draft.kind;
  const share = kind === 'percent' && text.charAt(end - 1) === '的' ? 1 : 0;
  const rate = rateEnd.test(text.slice(Math.max(clause, end - share - 2), end - share))
    ? rateNoun(text, clause, end - share)
    : null;
  if (rate) return rate;
  const named = share === 0 ? suffixed(text, clause, end, kind) : null;
  const head = headBefore(text, clause, end - share, kind);
  if (!head) return named ?? wholeClause(text, clause, end - share, kind);
  // 楼栋长64名.
  if (draft.kind === 'count' && /^[长宽高重]$/.test(head)) return null;
  // 减重22公斤 is no weight.
  if (head === '重' && '减增载'.includes(text.charAt(end - share - 2) || ' ')) return null;
  // 受理费由两被告各负担3300元: a verb.
  if (head === '负担' && /[各由告人应同]$/.test(text.slice(clause, end - share - 2))) return null;
  const from = Math.min(
    withModifiers(text, clause, end - share, head, kind),
    withSubject(text, clause, end - share, head, draft),
  );
  const noun = text.slice(from, end - share);
  if (named && noun.length < named.length && (noun.length < 4 || kind === 'percent')) return named;
  if (share === 1 || (kind === 'percent' && isShareOf(text, clause, from)))
    return shareOf(text, clause, from, noun);
  return noun.replace('总用时', '用时');
}

/** Where the noun begins whose head ends at `end`: 规模工业[增加值], 研发[投入]. */
function withModifiers(
  text: string,
  clause: number,
  end: number,
  head: string,
  kind: Draft['kind'],
): number {
  let from = end - head.length;
  for (let step = 0; step < 4; step += 1) {
    const modifier = modifiers.before(text, from);
    if (!modifier || from - modifier.word.length < clause) break;
    if (modifier.word === '影响' && kind === 'percent') break;
    // 建设年产5万吨, 办理贷款: verbs here. 等企业产值, 小企业产值: whose it is.
    if (/^(?:年产|月产|日产|贷款|存款)$/.test(head) && /^(?:建设|办理|生产)$/.test(modifier.word))
      break;
    if (modifier.word === '企业' && /[等小大类型术营资规”]/.test(text.charAt(from - 3))) break;
    from -= modifier.word.length;
    // 茶产业产值, 文旅产业产值.
    if (modifier.word === '产业') return from - tradeBefore(text, clause, from).length;
  }
  return from;
}

/** What an industry is of, in up to four characters. */
function tradeBefore(text: string, clause: number, end: number): string {
  const trade = nounUpTo(text, clause, end);
  return trade.length <= 4 && !notWare.test(trade) ? trade : '';
}

/** The same with what has the price, or what grows so fast: [猪肉]价格, [规模工业增加值]增速. */
function withSubject(
  text: string,
  clause: number,
  end: number,
  head: string,
  draft: Draft,
): number {
  const from = end - head.length;
  if (head === '价格') return from - ware(text, clause, from).length;
  if (!/^(?:增速|增幅|升幅|降幅|涨幅|跌幅|决算数|预算数|执行数)$/.test(head) || !isHead(text, from))
    return from;
  const grown = headNoun(text, clause, from, draft);
  return grown && text.startsWith(grown, from - grown.length) ? from - grown.length : from;
}

/** 占[营业收入], 占[桥梁总数]: a share with what it is of. */
function shareOf(text: string, clause: number, from: number, noun: string): string {
  const verb = lastWithin(text, '占', from, Math.max(0, clause - 12));
  if (verb < 0) return noun;
  const whole = /^(?:比重|比例|份额|总数|总量)$/.test(noun) && from - verb <= longestWhole;
  return whole ? text.slice(verb, from) + noun : `占${noun}`;
}

/** 占集中签约项目[总数]: what a share is of is told in no more characters. */
const longestWhole = 10;

/** [猪肉]价格, [飞机票]价格: what has the price, where nothing but it stands before. */
function ware(text: string, clause: number, end: number): string {
  const noun = nounUpTo(text, clause, end);
  return noun.length >= 2 && noun.length <= 6 && !notWare.test(noun) ? noun : '';
}

const notWare =
  /^(?:单|[上下回]调|[提抬调]高|降低|压低|调整|统一|保持|稳定|公司|集团|企业|全国|全市|全省|我[国省市])|[的了着]/;

const rateEnd = /率$|指数$/;

const particles = /^[按以对其该是为的了使让将达至到在比较]/;

/** 该[行]不良贷款率, 该[县]森林覆盖率. */
const ownPlace = /^[行县市省区镇乡村州国院校司厂店园](?=.{3})/;

/** Any word is made a measure by 率 and 指数: 一次性验收通过率, 高考上线率, 居民消费价格指数. */
function rateNoun(text: string, clause: number, end: number): string | null {
  // What 率 is of may be a verb: 上线率, 完成率.
  if (text.startsWith('大概率', end - 3)) return null;
  const verb = Math.max(clause, end - (text.charAt(end - 1) === '率' ? 3 : 2));
  // 按年利率, 是阴性率: a particle right before it is no part of it.
  const before = particles.test(text.charAt(verb - 1)) ? '' : nounUpTo(text, clause, verb);
  const whole = before + text.slice(verb, end);
  // 芯片的良率 is a 良率: whose it is, the words before tell.
  // 北证50指数.
  const numbered = /[\u4e00-\u9fff]{2}\d{2,4}$/.exec(text.slice(Math.max(clause, verb - 5), verb));
  if (numbered && whole === '指数') return numbered[0] + whole;
  // 该药有效率: one character before a rate that is a word of its own is whose it is.
  const word = text.slice(verb, end);
  if (before.length === 1 && headBefore(text, verb, end, 'percent') === word) return word;
  const own = text.charAt(verb - before.length - 1);
  const noun = whole
    .slice(whole.lastIndexOf('的') + 1)
    .replace('该本我'.includes(own || ' ') ? ownPlace : particles, '')
    .replace(/^(?:公司|集团|[\u4e00-\u9fff]{2,6}?银行)(?=.{3})/, '');
  return isHan(text.charCodeAt(verb)) && noun.length > 1 && noun.length <= longestRate
    ? noun
    : null;
}

/** 工业生产者出厂价格指数. */
const longestRate = 11;

const isShareOf = (text: string, clause: number, from: number) =>
  /占[^，。]{0,16}$/.test(text.slice(Math.max(0, clause - 12), from));
