/**
 * The noun that a figure measures. A noun of measure before it comes first (总投资4.85亿元), then what a count counts, behind it
 * (7个政务驿站) or before it (安全隐患2个).
 */
import type { Change } from '@/lib/model/figure';
import { isHan } from './characters';
import { clauseStart, nounEnd, type Told } from './clause';
import { nounBefore, nounBehind, nounUpTo } from './counted-noun';
import type { Draft } from './draft';
import { eventOf } from './event';
import { headAt, headBefore, modifiers } from './metric-heads';
import { suffixed, wholeClause } from './metric-suffixes';
import { lastWithin } from './within';

const bounding = /^(?:及以上|以上|以下|以内|之内|左右|上下|多|余)/;

export interface Measured {
  readonly metric: string | null;
  readonly change: Change | null;
  /** Nothing before the figure in its clause but links and change: it goes on with what was measured before it. */
  readonly continues: boolean;
  /** What the figures that follow measure, where nouns and figures are shared out: 营收和净利润分别为5亿元和1亿元. */
  readonly others?: readonly string[];
}

/** Where the words stand that may tell what a figure measures. */
export interface Words {
  /** The figure before it ends here. */
  readonly from: number;
  readonly to: number;
}

/** What `draft` measures, read between the figure before it and the end of its clause. */
export function measure(text: string, draft: Draft, words: Words): Measured {
  // 税收500万元以上企业6家: what bounds the figure before is none of this one's words.
  const from =
    words.from + (bounding.exec(text.slice(words.from, words.from + 3))?.[0].length ?? 0);
  const { start, end, kind } = draft;
  if (kind === 'date')
    return { metric: eventOf(text, draft, from), change: null, continues: false };
  const clause = clauseStart(text, words.to, from);
  const told = nounEnd(text, clause, words.to, kind === 'percent' || draft.unit === '倍');
  const head = headBehind(text, draft) ?? headNoun(text, clause, told.end, draft);
  const change = changeOf(text, draft, told, head);
  const shared = head !== null && /分别|依次/.test(text.slice(told.end, start));
  // 分别占项目总数和投资总额的42.5%、46.1%.
  const parted =
    head !== null &&
    kind === 'percent' &&
    /(?:分别|依次)占/.test(text.slice(Math.max(0, clause - 8), told.end));
  if (shared || parted) {
    const [metric = head, ...others] = sharedHeads(text, from, told.end, draft);
    return { metric, change, continues: false, others };
  }
  if (head) return { metric: head, change, continues: false };
  const given = kind === 'money' ? nounGiven(text, end) : null;
  if (given) return { metric: given, change, continues: false };
  const counts = kind === 'percent' || (kind === 'count' && isCounting(draft));
  const behind = counts ? nounBehind(text, end, kind) : null;
  const before = behind ?? (isCountable(kind) ? nounBefore(text, clause, told.end, draft) : null);
  const continues =
    before === null && /^(?:[和与及或的]|以及)?$/.test(text.slice(clause, told.end));
  const grown =
    continues && clause > from && kind !== 'percent'
      ? grownBefore(text, from, clause, draft)
      : null;
  return { metric: before ?? grown, change, continues };
}

/** 减排二氧化碳1900吨 tells of a thing, as 配备水泵18台 does. */
const isCountable = (kind: Draft['kind']) =>
  kind === 'count' || kind === 'weight' || kind === 'volume';

/** Units that measure, and no measure words: 220kV, 36℃, 3倍, 85分 count nothing that would follow them. */
const isCounting = ({ unit }: Draft) =>
  unit === null || (isHan(unit.charCodeAt(0)) && !'倍点分度转'.includes(unit));

/** A verb of change tells it, or a noun (增幅, 跌幅), or the sign after 同比; a minus turns it round. */
function changeOf(
  text: string,
  { start, value }: Draft,
  told: Told,
  head: string | null,
): Change | null {
  const noun = /(?:增速|增幅|涨幅|增长率)$/.test(head ?? '')
    ? 'up'
    : /(?:降幅|跌幅)$/.test(head ?? '')
      ? 'down'
      : null;
  const doubled = text.charAt(start) === '翻' ? 'up' : null;
  const compared = /(同|环)比$/.exec(text.slice(Math.max(0, start - 2), start));
  const basis = told.basis ?? (compared ? (compared[1] === '同' ? 'year' : 'period') : null);
  const direction = told.direction ?? doubled ?? noun ?? (compared ? 'up' : null);
  if (direction === null) return null;
  const turned = value !== null && value < 0 && !told.direction;
  return { direction: turned ? (direction === 'up' ? 'down' : 'up') : direction, basis };
}

const growth =
  /(?:仍|继续|持续)?(?:呈现?|实现|保持)?了?(?:稳定|平稳|稳步|快速|高速|较快|大幅|小幅|逐年|连年|稳中有|迅速)?(?:增长|提升|提高|上升|攀升|扩大|增加|下降|下滑|减少|缩短|压缩|升|降)(?:态势|趋势|势头)?$/;

/** 整车[产能]持续增长，达140万辆: what the clause before says has grown, where this one only says to what. */
function grownBefore(text: string, from: number, clause: number, draft: Draft): string | null {
  if (!/[，,]/.test(text.charAt(clause - 1))) return null;
  if (!/^(?:现|已|现已)?(?:达到?|突破|[升增降]?至|为)/.test(text.slice(clause, draft.start)))
    return null;
  const start = clauseStart(text, clause - 1, from);
  const grew = growth.exec(text.slice(start, clause - 1));
  return grew && grew.index > 0 ? headNoun(text, start, start + grew.index, draft) : null;
}

/** The longest noun of measure that ends at `end`, with what belongs to it: 审批用时, 中标金额, 占营业收入. */
function headNoun(text: string, clause: number, end: number, draft: Draft): string | null {
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
  // 减重22公斤 is no weight.
  if (head === '重' && '减增载'.includes(text.charAt(end - share - 2) || ' ')) return null;
  // 受理费由两被告各负担3300元: a verb.
  if (head === '负担' && /[各由告人应同]$/.test(text.slice(clause, end - share - 2))) return null;
  let from = end - share - head.length;
  for (let step = 0; step < 4; step += 1) {
    const modifier = modifiers.before(text, from);
    if (!modifier || from - modifier.word.length < clause) break;
    // 建设年产5万吨, 办理贷款: verbs here. 等企业产值, 小企业产值: whose it is.
    if (/^(?:年产|月产|日产|贷款|存款)$/.test(head) && /^(?:建设|办理|生产)$/.test(modifier.word))
      break;
    if (modifier.word === '企业' && /[等小大类型术]/.test(text.charAt(from - 3))) break;
    from -= modifier.word.length;
  }
  const noun = text.slice(from, end - share);
  if (named && noun.length < named.length && (noun.length < 4 || kind === 'percent')) return named;
  if (share === 1 || (kind === 'percent' && isShareOf(text, clause, from))) {
    const verb = lastWithin(text, '占', from, clause);
    if (verb < 0) return noun;
    return /^(?:比重|比例|份额)$/.test(noun) ? text.slice(verb, from) + noun : `占${noun}`;
  }
  return noun.replace('总用时', '用时');
}

const rateEnd = /率$|指数$/;

const particles = /^[按以对其该是为的了使让将达至到在比较]/;

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
  const noun = whole.slice(whole.lastIndexOf('的') + 1).replace(particles, '');
  return isHan(text.charCodeAt(verb)) && noun.length > 1 && noun.length <= longestRate
    ? noun
    : null;
}

/** 工业生产者出厂价格指数. */
const longestRate = 11;

/** 以2亿元的[价格]买下, 完成了30%的[增幅]. */
function headBehind(text: string, { end, kind }: Draft): string | null {
  if (text.charAt(end) !== '的') return null;
  const head = headAt(text, end + 1, kind);
  return head !== null && !isHan(text.charCodeAt(end + 1 + head.length)) ? head : null;
}

/** 获得5000万元[贷款], 签下3亿元[订单]: the clause ends with what the money is. */
function nounGiven(text: string, end: number): string | null {
  const noun = headAt(text, end, 'money') ?? goods.exec(text.slice(end, end + 4))?.[0] ?? null;
  if (noun === null) return null;
  return /^(?:$|[，。；、！？,;!?\n)）”]|后|支持|用于)/.test(
    text.slice(end + noun.length, end + noun.length + 2),
  )
    ? noun
    : null;
}

const goods = /^(?:订单|大单|善款|捐款|合同|消费券|红包|设备)/;

/** 营收、利润和税收分别…: the nouns of a list that ends at `end`, in their order. */
function sharedHeads(text: string, from: number, end: number, draft: Draft): string[] {
  const listed: string[] = [];
  for (let at = end; listed.length < 6; ) {
    const clause = clauseStart(text, at, from);
    const noun = headNoun(text, clause, at, draft);
    if (text.charAt(at - 1) === '的') at -= 1;
    // 占 stands once, before all that they are shares of.
    const word = noun?.replace(/^占/, '');
    if (!noun || !word || text.slice(at - word.length, at) !== word) break;
    listed.unshift(noun);
    at -= word.length;
    const join = /(?:、|以及|[和与及])$/.exec(text.slice(Math.max(from, at - 2), at));
    if (!join) break;
    at -= join[0].length;
  }
  return listed;
}

const isShareOf = (text: string, clause: number, from: number) =>
  /占[^，。]{0,12}$/.test(text.slice(clause, from));
