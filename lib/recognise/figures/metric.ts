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
}

/** What `draft` measures, read between the figure before it (which ends at `from`) and the end of its clause. */
export function measure(text: string, draft: Draft, after: number): Measured {
  // 税收500万元以上企业6家: what bounds the figure before is none of this one's words.
  const from = after + (bounding.exec(text.slice(after, after + 3))?.[0].length ?? 0);
  const { start, end, kind } = draft;
  if (kind === 'date')
    return { metric: eventOf(text, draft, from), change: null, continues: false };
  const clause = clauseStart(text, start, from);
  const told = nounEnd(text, clause, start, kind === 'percent');
  const head = headBehind(text, draft) ?? headNoun(text, clause, told.end, draft);
  const change = changeOf(text, draft, told, head);
  if (head) return { metric: head, change, continues: false };
  const counts = kind === 'percent' || (kind === 'count' && isCounting(draft));
  const behind = counts ? nounBehind(text, end, kind) : null;
  const before = behind ?? (isCountable(kind) ? nounBefore(text, clause, told.end, draft) : null);
  const continues =
    before === null && /^(?:[和与及或的]|以及)?$/.test(text.slice(clause, told.end));
  return { metric: before, change, continues };
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

/** The longest noun of measure that ends at `end`, with what belongs to it: 审批用时, 中标金额, 占营业收入. */
function headNoun(text: string, clause: number, end: number, { kind }: Draft): string | null {
  const share = kind === 'percent' && text.charAt(end - 1) === '的' ? 1 : 0;
  const rate = text.charAt(end - share - 1) === '率' ? rateNoun(text, clause, end - share) : null;
  if (rate) return rate;
  const named = share === 0 ? suffixed(text, clause, end, kind) : null;
  const head = headBefore(text, end - share, kind);
  if (!head) return named ?? wholeClause(text, clause, end - share, kind);
  let from = end - share - head.length;
  if (from < clause) return null;
  for (let step = 0; step < 4; step += 1) {
    const modifier = modifiers.before(text, from);
    if (!modifier || from - modifier.word.length < clause) break;
    // 建设年产5万吨, 办理贷款: verbs here. 等企业产值, 小企业产值: whose it is.
    if (/^(?:年产|月产|日产|贷款|存款)$/.test(head) && /^(?:建设|办理|生产)$/.test(modifier.word))
      break;
    if (modifier.word === '企业' && /[等小大类型]/.test(text.charAt(from - 3))) break;
    from -= modifier.word.length;
  }
  const noun = text.slice(from, end - share);
  if (named && noun.length < 4 && noun.length < named.length) return named;
  if (share === 1 || (kind === 'percent' && isShareOf(text, clause, from))) {
    const verb = lastWithin(text, '占', from, clause);
    if (verb < 0) return noun;
    return /^(?:比重|比例|份额)$/.test(noun) ? text.slice(verb, from) + noun : `占${noun}`;
  }
  return noun.replace('总用时', '用时');
}

const particles = /^[按以对其该是为的了使让将达至到在比较]/;

/** Any word is made a measure by 率: 一次性验收通过率, 高考上线率. */
function rateNoun(text: string, clause: number, end: number): string | null {
  // What 率 is of may be a verb: 上线率, 完成率.
  if (text.startsWith('大概率', end - 3)) return null;
  const verb = Math.max(clause, end - 3);
  // 按年利率, 是阴性率: a particle right before it is no part of it.
  const before = particles.test(text.charAt(verb - 1)) ? '' : nounUpTo(text, clause, verb);
  const whole = before + text.slice(verb, end);
  // 芯片的良率 is a 良率: whose it is, the words before tell.
  const noun = whole.slice(whole.lastIndexOf('的') + 1).replace(particles, '');
  return isHan(text.charCodeAt(verb)) && noun.length > 1 && noun.length <= 9 ? noun : null;
}

/** 以2亿元的[价格]买下, 完成了30%的[增幅]. */
function headBehind(text: string, { end, kind }: Draft): string | null {
  if (text.charAt(end) !== '的') return null;
  const head = headAt(text, end + 1, kind);
  return head !== null && !isHan(text.charCodeAt(end + 1 + head.length)) ? head : null;
}

const isShareOf = (text: string, clause: number, from: number) =>
  /占[^，。]{0,12}$/.test(text.slice(clause, from));
