/**
 * The noun that a figure measures. A noun of measure before it comes first (总投资4.85亿元), then what a count counts, behind it
 * (7个政务驿站) or before it (安全隐患2个).
 */
import type { Change } from '@/lib/model/figure';
import { isHan } from './characters';
import { clauseStart, nounEnd, type Told } from './clause';
import type { Draft } from './draft';
import { eventOf } from './event';
import { headAt, headBefore, modifiers } from './metric-heads';
import { afterNoun, beforeNoun, nouns } from './metric-nouns';
import { firstWithin, lastWithin } from './within';

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
  const told = nounEnd(text, clause, start);
  const head = headBehind(text, draft) ?? headNoun(text, clause, told.end, draft);
  const change = changeOf(text, draft, told, head);
  if (head) return { metric: head, change, continues: false };
  const behind = kind === 'count' || kind === 'percent' ? nounBehind(text, end, kind) : null;
  const before = behind ?? (kind === 'count' ? nounBefore(text, clause, told.end, draft) : null);
  const continues = before === null && /^(?:[和与及或]|以及)?$/.test(text.slice(clause, told.end));
  return { metric: before, change, continues };
}

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
  const head = headBefore(text, end - share, kind);
  if (!head) return null;
  let from = end - share - head.length;
  if (from < clause) return null;
  for (let step = 0; step < 4; step += 1) {
    const modifier = modifiers.before(text, from);
    if (!modifier || from - modifier.word.length < clause) break;
    from -= modifier.word.length;
  }
  const noun = text.slice(from, end - share);
  if (share === 1 || (kind === 'percent' && isShareOf(text, clause, from))) {
    const verb = lastWithin(text, '占', from, clause);
    if (verb < 0) return noun;
    return /^(?:比重|比例|份额)$/.test(noun) ? text.slice(verb, from) + noun : `占${noun}`;
  }
  return noun.replace('总用时', '用时');
}

/** 以2亿元的[价格]买下, 完成了30%的[增幅]. */
function headBehind(text: string, { end, kind }: Draft): string | null {
  if (text.charAt(end) !== '的') return null;
  const head = headAt(text, end + 1, kind);
  return head !== null && !isHan(text.charCodeAt(end + 1 + head.length)) ? head : null;
}

const isShareOf = (text: string, clause: number, from: number) =>
  /占[^，。]{0,12}$/.test(text.slice(clause, from));

const quoteEnds: Partial<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  '「': '」',
  '《': '》',
};
const behindReach = 18;

/** 15个不同[服务窗口]映入眼帘, 35名“[优秀志愿者]”, 95%以上[企业]. */
function nounBehind(text: string, end: number, kind: string): string | null {
  let from = end;
  const bound = /^(?:以上|以下|以内|左右|上下|多|余)/.exec(text.slice(from, from + 2));
  if (bound) from += bound[0].length;
  if (text.charAt(from) === '的' && kind === 'percent') from += 1;
  const closing = quoteEnds[text.charAt(from)];
  if (closing !== undefined) {
    const close = firstWithin(text, closing, from + 1, from + 14);
    const inside = close > 0 ? text.slice(from + 1, close) : null;
    return inside !== null && kind === 'count' ? inside : null;
  }
  const person =
    /^(?:参加|参与|出席|参训|参赛|参会|报名|受伤|死亡|遇难|失联|被困|获救|确诊|治愈|就业|创业|受益|获奖)(?:[\u4e00-\u9fff]{2})?(?=[，。；、！？,;\n]|$)/.exec(
      text.slice(from, from + 5),
    );
  if (person && kind === 'count') return person[0];
  if (text.startsWith('不同', from)) from += 2;
  const stop = stopOf(text, from);
  if (stop === from) return null;
  const noun = lastNoun(text, from, stop);
  if (noun > from) return trimmed(text.slice(from, noun));
  if (
    kind !== 'count' ||
    bareNouns.test(text.slice(end - 1, end)) ||
    stop - from > 4 ||
    stop - from < 2
  )
    return null;
  return endsThing(text, stop) && !/[一二三四五六七八九十]/.test(text.slice(from, stop))
    ? trimmed(text.slice(from, stop))
    : null;
}

/** 8省, 60余区县: these measure words are what is counted. */
const bareNouns = /[省市县区镇乡村国校企人]/;

/** Where the words that can belong to the noun end. */
function stopOf(text: string, from: number): number {
  let index = from;
  const limit = Math.min(text.length, from + behindReach);
  while (index < limit && isNounCharacter(text, index)) {
    const stop = afterNoun.at(text, index);
    if (stop && !nouns.at(text, index, ({ word }) => word.length > stop.word.length)) break;
    index += 1;
  }
  return index;
}

function isNounCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  // 世界500强企业.
  if (code >= 0x30 && code <= 0x39) return /^\d{1,3}强/.test(text.slice(index, index + 4));
  return (
    isHan(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x2d
  );
}

/** The end of the last counted noun between `from` and `stop`; `from` when there is none. */
function lastNoun(text: string, from: number, stop: number): number {
  for (let end = stop; end > from; end -= 1) {
    const noun = nouns.before(text, end);
    if (noun && end - noun.word.length >= from && end - from <= 9) return end;
  }
  return from;
}

const endsThing = (text: string, index: number) =>
  index >= text.length || /[，。；、！？,;!?\n)）”]/.test(text.charAt(index));

/** 不同服务窗口 is 服务窗口. */
function trimmed(noun: string): string | null {
  const plain = noun.replace(/^(?:各类|各种|不同类型|多种|相关|以上|左右|新的)(?=.{2})/, '');
  return plain === '' ? null : plain;
}

/** 现有[投产企业]150余家, 提供“[微服务]”523次: the counted noun before its number, where none follows. */
function nounBefore(
  text: string,
  clause: number,
  nounEndsAt: number,
  { start: figureStart, end: figureEnd }: Draft,
): string | null {
  if (!endsClause(text, figureEnd)) return null;
  const last = text.charAt(nounEndsAt - 1);
  if ('”"’」》'.includes(last || ' ')) {
    const opening = Math.max(
      ...['“', '"', '‘', '「', '《'].map((open) =>
        lastWithin(text, open, nounEndsAt - 2, nounEndsAt - 14),
      ),
    );
    return opening >= clause - 1 && opening >= 0 ? text.slice(opening + 1, nounEndsAt - 1) : null;
  }
  let from = nounEndsAt;
  while (from > clause && nounEndsAt - from < 12 && isNounCharacter(text, from - 1)) {
    const cut = beforeNoun.before(text, from);
    const within = cut && nouns.before(text, from, ({ word }) => word.length > cut.word.length);
    // 在谈项目 and 在建工程 are nouns.
    const going = cut?.word === '在' && '谈建研售营册岗校'.includes(text.charAt(from));
    if (cut && !within && !going && from < nounEndsAt) break;
    from -= 1;
  }
  const noun = text.slice(from, nounEndsAt);
  if (noun.length < 2) return null;
  if (nouns.before(text, nounEndsAt) || /[量数额率]$/.test(noun)) return noun;
  // 高通、联发科、紫光展锐三家 are names that are counted; 扩展到30人 tells how far something went.
  const reached = /[到至了出过]/.test(text.slice(nounEndsAt, figureStart));
  const afterVerb = (beforeNoun.before(text, from)?.word.length ?? 0) > 1;
  return noun.length <= 4 && afterVerb && !reached ? noun : null;
}

/** A noun that is counted follows its number, unless the clause ends there, or goes on with bounds. */
const endsClause = (text: string, end: number) =>
  end >= text.length ||
  /^(?:以上|左右|多|余|次)?[，。；、！？,;!?\n)）(（”]/.test(text.slice(end, end + 3));
