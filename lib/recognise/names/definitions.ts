/** Short forms that the article itself gives: 湖南某某科技有限公司（以下简称某某科技）. */
import { nameFolding } from '@/lib/dictionary/compile';
import { TermIndex } from '@/lib/dictionary/term-index';
import { foldedText } from '@/lib/text/fold';
import type { Steps } from '@/lib/text/steps';
import { kindOfBody } from './bodies';
import type { Bearer, Candidate } from './candidate';
import { fullNameStart } from './full-names';
import { placesStart } from './places';
import type { Reading } from './reading';

/** What says that a short form follows; ends with 称. */
const opening =
  /(?:(?:以下|下文|后文|下)?(?:均|皆|统一|合并|合|统)?简称|[证股][券票]简称|(?:以下|下文)(?:均|皆|统一|合|统)?称|下称)$/u;

/** What may stand between 称 and the short form. */
const filler = /^[为作]?[:：]?\s*/u;

/** What announces a short form; a firm's bracket may hold one without a word. */
const announcements = ['简称', '下称', '统称', '公司（', '公司('];

/** Whether a text may define a short form at all; says no of most texts at little cost. */
export function mayDefine(names: string): boolean {
  return announcements.some((words) => names.includes(words));
}

/** 湖南某某科技有限公司（“某某科技”）, 某某科技股份有限公司（某某科技，688001）: no word says that a short form follows. */
const bare =
  /^[（(](?:["“「『][^"”」』]{2,12}["”」』][)）]|\p{L}{2,8}[,，:：](?:[a-z]{2}\.?)?\d{5,6}(?:\.[a-z]{2})?[)）])/u;

/** Characters that end what is said of the short form. */
const closing = /[)）\]］】。;；\n]|(?:证券|股票)?代码/u;
const quoteMarks = /["“”„‟‘’「」『』《》〈〉]/gu;

/** Nouns that a contract or report calls a party by; no names. */
const generic = new Set(
  '公司 本公司 我公司 该公司 母公司 子公司 集团 本集团 上市公司 标的公司 目标公司 标的资产 发行人 控股股东 实际控制人 股东 原告 被告 申请人 被申请人 上诉人 被上诉人 甲方 乙方 丙方 丁方 买方 卖方 出让方 受让方 转让方 投资方 合作方 双方 各方 三方 项目 本项目 该项目 基金 本基金 银行 本行 我行 该行 学校 本校 我校 医院 本院 我院 法院 园区 企业 中心 协会 学会 委员会 管委会 研究院 研究所 合同 协议 本协议 办法 规定 条例 意见 通知 方案 规划 大会 活动 会议 论坛 平台 系统 计划 行动 工程'.split(
    ' ',
  ),
);

/** A name in the characters of its page, traditional ones too, without quotation marks and what only its layout needs. */
const asPrinted = (name: string): string =>
  name
    .replace(quoteMarks, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();

/** How far from the word 简称 the short form may go. */
const reach = 60;

/**
 * Reads the short forms that an article defines, of known names (`known`: accepted candidates) and of others that
 * end as companies, parks and institutions do.
 *
 * @returns the short forms, and the full names that no dictionary knows, with whom they mean; folded as names are.
 */
export function* definitionSteps(
  reading: Reading,
  known: readonly Candidate[],
): Steps<TermIndex<readonly Bearer[]>> {
  const { text } = reading.context;
  const terms = new Map<string, readonly Bearer[]>();
  let endings: Map<number, Bearer> | undefined;
  for (const remark of remarksIn(text)) {
    if (remark === null) {
      yield;
      continue;
    }
    const { fullEnd, at, alike } = remark;
    const shorts = shortsFrom(text, at);
    const [first] = shorts;
    if (first === undefined) continue;
    endings ??= new Map(known.map(({ to, bearer }) => [to, bearer]));
    let bearer = endings.get(fullEnd) ?? endings.get(branchStart(text, fullEnd));
    if (!bearer) {
      const kind = kindOfBody(text, fullEnd);
      const start = kind ? fullNameStart(text, fullEnd, first) : -1;
      if (!kind || start < 0) continue;
      if (alike && fullEnd - start < first.length + 4) continue;
      if (alike && ![...first].every((part) => text.slice(start, fullEnd).includes(part))) continue;
      const full = reading.context.toSource(start, fullEnd);
      const name = asPrinted(reading.source.slice(full.start, full.end));
      bearer = { entity: null, kind, name, needsReason: false };
      terms.set(foldedText(name, nameFolding), [bearer]);
    }
    for (const short of shorts) terms.set(short, [bearer]);
  }
  return TermIndex.of(terms);
}

/** Where a remark on a short form stands. */
interface Remark {
  /** Where the full name before it ends. */
  readonly fullEnd: number;
  /** Where what it says of the short form begins. */
  readonly at: number;
  /** No word says what it is: only one that is made of the full name's characters is believed. */
  readonly alike: boolean;
}

/** Words looked at between two pauses. */
const stride = 64;

/** The remarks of a text; null now and then, for whoever pauses. */
function* remarksIn(text: string): Generator<Remark | null> {
  let seen = 0;
  for (let said = text.indexOf('称'); said >= 0; said = text.indexOf('称', said + 1)) {
    seen += 1;
    if (seen % stride === 0) yield null;
    const opened = opening.exec(text.slice(Math.max(0, said - 8), said + 1));
    const fullEnd = opened ? endOfFullName(text, said + 1 - opened[0].length) : -1;
    if (fullEnd < 0) continue;
    const filled = filler.exec(text.slice(said + 1, said + 5))?.[0].length ?? 0;
    yield { fullEnd, at: said + 1 + filled, alike: false };
  }
  for (let firm = text.indexOf('公司'); firm >= 0; firm = text.indexOf('公司', firm + 2)) {
    seen += 1;
    if (seen % stride === 0) yield null;
    const fullEnd = firm + 2;
    if (bare.test(text.slice(fullEnd, fullEnd + 24)))
      yield { fullEnd, at: fullEnd + 1, alike: true };
  }
}

/** Where the full name ends before a 简称 at `at`: before the bracket or the comma that opens the remark; -1 when there is none. */
function endOfFullName(text: string, at: number): number {
  if (/[,，]/.test(text.charAt(at - 1))) {
    const end = quoteEnd(text, at - 1);
    if (kindOfBody(text, end)) return end;
  }
  for (let i = at - 1; i >= 0 && at - i < 40; i -= 1) {
    const character = text.charAt(i);
    if ('（([［【'.includes(character)) return quoteEnd(text, i);
    if (')）]］】。;；!！?？\n'.includes(character)) return -1;
  }
  return -1;
}

function quoteEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[”"’」』]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Where the place of a branch that ends at `end` begins (中国工商银行|重庆市分行); it goes by its bank's short form. */
function branchStart(text: string, end: number): number {
  if (!/[分支]行$/.test(text.slice(end - 2, end))) return -1;
  return placesStart(text, end - 2);
}

/** The short forms that stand at `at`: one, or several quoted ones (“A”或“B”). */
function shortsFrom(text: string, at: number): string[] {
  const rest = text.slice(at, at + reach);
  const end = rest.search(closing);
  const said = end < 0 ? rest : rest.slice(0, end);
  const quoted = [...said.matchAll(/["“”„‘「『《]([^"“”„‘’「」『』《》]+)["“”’」』》]/gu)].map(
    (m) => m[1] as string,
  );
  const parts = quoted.length > 0 ? quoted : [said.split(/[,，、:：]|或者?/u)[0] ?? ''];
  return parts
    .map((part) => foldedText(part.replace(quoteMarks, ''), nameFolding))
    .filter(
      (part) =>
        part.length >= 2 &&
        part.length <= 20 &&
        !generic.has(part) &&
        /^[\p{L}\p{N}·&.-]+$/u.test(part),
    );
}
