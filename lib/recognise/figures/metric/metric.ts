/**
 * The noun that a figure measures. A noun of measure before it comes first (总投资4.85亿元), then what a count counts, behind it
 * (7个政务驿站) or before it (安全隐患2个).
 */
import type { Change } from '@/lib/model/figure';
import { isHan } from '../characters';
import type { Draft } from '../draft';
import { clauseStart, linksStart, nounEnd, type Told } from './clause';
import { eventOf } from './event';
import { headNoun } from './head-noun';
import { listedNouns } from './listed-nouns';
import { headAt, headBefore, modifiers } from './metric-heads';
import { afterNoun } from './metric-nouns';
import { nounBefore } from './noun-before';
import { nounBehind } from './noun-behind';
import { nounUpTo } from './noun-up-to';

const bounding = /^(?:及以上|以上|以下|以内|之内|左右|上下|多|余)/;

export interface Measured {
  readonly metric: string | null;
  readonly change: Change | null;
  /** Nothing before the figure in its clause but links and change: it goes on with what was measured before it. */
  readonly continues: boolean;
  /** The nouns of a list that ends with the metric, each of which may have a figure: 营收和净利润分别为5亿元和1亿元. */
  readonly listed?: readonly string[];
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
  const bound = '及以之左上多余'.includes(text.charAt(words.from) || ' ')
    ? bounding.exec(text.slice(words.from, words.from + 3))
    : null;
  const from = words.from + (bound?.[0].length ?? 0);
  const { end, kind } = draft;
  if (kind === 'date')
    return { metric: eventOf(text, draft, from), change: null, continues: false };
  const clause = clauseStart(text, words.to, from);
  const told = toldBefore(text, clause, words.to, draft);
  const head =
    headBehind(text, draft) ??
    headNoun(text, clause, told.end, draft) ??
    // 户均增收2600元: the verb of change is the noun.
    (told.direction && kind === 'money'
      ? headNoun(text, clause, linksStart(text, clause, words.to), draft)
      : null);
  const change = changeOf(text, draft, told, head);
  const listed = head === null ? [] : listedNouns(text, from, told.end, draft);
  if (listed.length > 1) return { metric: head, change, continues: false, listed };
  if (head) return { metric: head, change, continues: false };
  const given = nounGiven(text, end, kind);
  if (given) return { metric: given, change, continues: false };
  const counts = kind === 'percent' || (kind === 'count' && isCounting(draft));
  const behind = counts ? nounBehind(text, end, kind) : null;
  const before =
    behind ??
    (isCountable(kind) ? outputs.exec(text.slice(clause, told.end))?.[1] : null) ??
    (isCountable(kind) ? nounBefore(text, clause, told.end, draft) : null) ??
    stretch(text, draft, clause, told.end);
  const continues =
    before === null && /^(?:[和与及或的/]|以及)?$/.test(text.slice(clause, told.end));
  const grown =
    continues && clause > from && kind !== 'percent'
      ? grownBefore(text, from, clause, draft)
      : null;
  return { metric: before ?? grown, change, continues };
}

/** 由上月下降0.5%转为上涨0.1%: where the noun ends before `to`, the change stands behind it. */
function toldBefore(text: string, clause: number, to: number, draft: Draft): Told {
  const share = draft.kind === 'percent' || draft.unit === '倍';
  const told = nounEnd(text, clause, to, share);
  if (told.direction) return told;
  // 同比+92%.
  const compared = told.end - clause > 1 && isCompared(text, told.end);
  const end = told.end - (compared ? 2 : 0);
  return to === draft.start ? { ...told, end } : { ...nounEnd(text, to, draft.start, share), end };
}

/** 减排二氧化碳1900吨 tells of a thing, as 配备水泵18台 does. */
const isCountable = (kind: Draft['kind']) =>
  kind === 'count' || kind === 'number' || kind === 'weight' || kind === 'volume';

/** 同比, 环比 end here. */
const isCompared = (text: string, end: number): boolean =>
  text.charAt(end - 1) === '比' && '同环'.includes(text.charAt(end - 2) || ' ');

/** [年产]减速机12万台: how much in how long, of whatever it is. */
const outputs = /([年月日]产|[年日](?:加工|处理))[\u4e00-\u9fffA-Za-z]{2,10}$/;

/** 铺设[管网]42公里, 新增[绿地]38公顷, 修好了1.2公里[村道]: what is so long or so wide. */
function stretch(text: string, { kind, start, end }: Draft, clause: number, to: number) {
  if (kind !== 'length' && kind !== 'area') return null;
  const before = stretches.exec(text.slice(clause, to))?.[0] ?? null;
  if (before && !/距离?|离/.test(text.slice(clause, start))) return before;
  return (
    /^(?:村道|公路|道路|管网|管道|绿道|水渠|林地|耕地|农田|绿地)(?=[，。；、！,;\n]|$)/.exec(
      text.slice(end, end + 3),
    )?.[0] ?? null
  );
}

const stretches =
  /(?:管网|管道|管线|道路|公路|村道|水渠|渠道|隧道|堤防|绿道|步道|河道|电缆|光缆|铁路|(?:公园)?绿地|农田|果园|大棚)$/;

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
  const noun = /(?:增速|增幅|升幅|涨幅|增长率)$/.test(head ?? '')
    ? 'up'
    : /(?:降幅|跌幅)$/.test(head ?? '')
      ? 'down'
      : null;
  const doubled = text.charAt(start) === '翻' ? 'up' : null;
  const compared = isCompared(text, start);
  const basis =
    told.basis ?? (compared ? (text.charAt(start - 2) === '同' ? 'year' : 'period') : null);
  const direction = told.direction ?? doubled ?? noun ?? (compared ? 'up' : null);
  if (direction === null) return null;
  const turned = value !== null && value < 0 && !told.direction;
  return { direction: turned ? (direction === 'up' ? 'down' : 'up') : direction, basis };
}

const growth =
  /(?:仍|继续|持续)?(?:呈现?|实现|保持)?了?(?:也|均|都)?(?:稳定|平稳|稳步|快速|高速|较快|大幅|小幅|逐年|连年|稳中有|迅速)?(?:增长|提升|提高|上升|攀升|扩大|增加|下降|下滑|减少|缩短|压缩|递增|递减|走高|走低|回升|回落|升|降)(?:态势|趋势|势头)?$/;

/** 整车[产能]持续增长，达140万辆: what the clause before says has grown, where this one only says to what. */
function grownBefore(text: string, from: number, clause: number, draft: Draft): string | null {
  if (!/[，,]/.test(text.charAt(clause - 1))) return null;
  if (
    !/^(?:(?:现|已|现已)?(?:达到?|突破|[升增降]?至|为)|[由从])/.test(
      text.slice(clause, draft.start),
    )
  )
    return null;
  const start = clauseStart(text, clause - 1, from);
  const grew = growth.exec(text.slice(start, clause - 1));
  return grew && grew.index > 0 ? headNoun(text, start, start + grew.index, draft) : null;
}

/** 以2亿元的[价格]买下, 完成了30%的[增幅], 41元的[平均票价]. */
function headBehind(text: string, { end, kind }: Draft): string | null {
  if (text.charAt(end) !== '的') return null;
  const from = end + 1;
  const modifier = modifiers.at(text, from)?.word ?? '';
  const noun =
    headAt(text, from, kind) ?? prefixed(modifier, headAt(text, from + modifier.length, kind));
  const after = from + (noun?.length ?? 0);
  return isHan(text.charCodeAt(after)) && !afterNoun.at(text, after) ? null : noun;
}

const prefixed = (word: string, noun: string | null) => (noun === null ? null : word + noun);

/** 获得5000万元[贷款], 发放1000万元[观影补贴], 签下3亿元[订单], 150万[观影人次]: the clause ends with what it is. */
function nounGiven(text: string, end: number, kind: Draft['kind']): string | null {
  if (kind !== 'money' && kind !== 'number') return null;
  const listed = kind === 'money' ? goods.exec(text.slice(end, end + 6))?.[0] : undefined;
  const noun = listed ?? headAt(text, end, kind) ?? longerNoun(text, end, kind);
  if (noun === null) return null;
  return /^(?:$|[，。；、！？,;!?\n)）”]|后|支持|用于)/.test(
    text.slice(end + noun.length, end + noun.length + 2),
  )
    ? noun
    : null;
}

/** 5000万元[银行贷款]: what ends the clause as a noun of measure, with two characters before it that are no verb. */
function longerNoun(text: string, end: number, kind: Draft['kind']): string | null {
  const whole =
    /^[\u4e00-\u9fff]{4,6}(?![\u4e00-\u9fff])/.exec(text.slice(end, end + 7))?.[0] ?? '';
  const stop = end + whole.length;
  const head = headBefore(text, end, stop, kind) ?? '';
  const before = whole.length - head.length;
  return head.length >= 2 && before >= 2 && before <= 4 && nounUpTo(text, end, stop) === whole
    ? whole
    : null;
}

const goods =
  /^(?:(?:产业)?(?:引导|投资|专项|发展)?基金|订单|大单|善款|捐款|合同|消费券|红包|设备)/;
