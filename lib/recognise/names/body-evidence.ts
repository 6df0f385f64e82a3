/** Reasons beside an ambiguous name to read it as a company's, a park's or an institution's. */
import { isChinese } from './boundaries';
import { type Verdict, verdicts } from './candidate';
import {
  actsOfBodies,
  bankNounsAfter,
  companyNounsAfter,
  companyNounsBefore,
  learnedNounsAfter,
  together,
  verbsTogether,
} from './company-words';
import type { Edges } from './edges';
import { legalFormEnd } from './firm-names';
import { placeEnd } from './places';

/** The reason, if there is one, to read `from`..`to` as the name of a company, a park or an institution. */
export function bodyVerdict(
  text: string,
  from: number,
  to: number,
  { left, right }: Edges,
): Verdict | null {
  if (isQuoted(text, from, to)) {
    return nounNear.test(text.slice(to + 1, to + 13)) || acts(text, to + 1)
      ? verdicts.nounBeside
      : null;
  }
  if (left === 'closed' || right === 'closed') return null;
  if (nounFollows(text, to)) {
    if (left === 'clear') return verdicts.nounBeside;
    // Of 超顺电子商务有限公司 no one is called 商务; four characters are hardly chance.
    return to - from >= 4 ? verdicts.weak : null;
  }
  if (companyNounsBefore.endingAt(text, from) > 0) {
    // 公司章程的…: two characters after 公司 are more often a word, unless the clause ends with them.
    if (to - from > 2) return right === 'clear' ? verdicts.nounBeside : verdicts.weak;
    if (!isChinese(text, to)) return verdicts.nounBeside;
  }
  if (left === 'clear' && isListed.test(text.slice(to, to + 8))) return verdicts.nounBeside;
  // 在工商银行排队: a name of four characters that says itself what it is.
  if (left === 'clear' && to - from >= 4 && text.endsWith('银行', to)) {
    return right === 'clear' ? verdicts.nounBeside : verdicts.weak;
  }
  if (right !== 'clear') return null;
  if (left === 'clear' && (acts(text, to) || isCalled.test(text.slice(to, to + 18)))) {
    return verdicts.speech;
  }
  if (together.has(text.charAt(from - 1)) && verbsTogether.startingAt(text, to) > 0) {
    return verdicts.nounBeside;
  }
  return null;
}

/** 等多家企业, 等7个政务驿站: the noun that a list of one is closed with. */
const closesList = /^等[^,，。;；、]{0,8}(?:企业|公司|项目|单位|厂家|银行|园区|机构|驿站)/u;

/** 工商银行（601398）, 工商银行A股: stock exchanges list firms alone. */
const isListed = /^(?:[（(][a-z]{0,2}\.?\d{4,6}(?:\.[a-z]{2})?[）)]|[abh]股)/u;

/** 龙牌是中华老字号. */
const isCalled =
  /^(?:是|系|作为)\p{Script=Han}{0,10}?(?:企业|公司|品牌|老字号|厂商|厂家|园区|银行|集团)(?=[,，。；;！!、]|之一|$)/u;

/** 工商银行湘潭分行, 工商银行办理贷款: the bank's branch at a place, and its business. */
const banking =
  /^(?:\p{Script=Han}{2,10}?(?:支行|分行|营业部)|\p{Script=Han}{0,4}(?:贷款|开户|存款|取款|转账|账户))/u;

/** 中南高科·湘潭智能制造产业园, 中南高科（湘潭）产业园, 中南高科湘潭项目: what is a developer's at a place. */
const parkAtPlace =
  /^[·（(]?\p{Script=Han}{2,5}[）)]?\p{Script=Han}{0,8}?(?:项目|基地|工厂|产业园|制造园|智造园|科技园|产业新城|产业基地|产业港)/u;

/** “故道行”文旅项目: what quotation marks enclose ends with them, so that the noun may stand further off. */
const nounNear = /^的?\p{Script=Han}{0,6}?(?:公司|企业|项目|园区|产业园|基地|厂|车间|驿站|集团)/u;

function isQuoted(text: string, from: number, to: number): boolean {
  return /["“‘「『]/.test(text.charAt(from - 1)) && /["”’」』]/.test(text.charAt(to));
}

/** 工商银行推出, 记者从工商银行获悉; 的 of 工商银行的工作人员 is no noun yet. */
function acts(text: string, to: number): boolean {
  return actsOfBodies.startingAt(text, to) > 0;
}

function nounFollows(text: string, at: number): boolean {
  const to = text.charAt(at) === '的' ? at + 1 : at;
  if (companyNounsAfter.startingAt(text, to) > 0 || legalFormEnd(text, to) > to) return true;
  if (closesList.test(text.slice(to, to + 16))) return true;
  const placed = /[·（(]/.test(text.charAt(at)) ? at + 1 : at;
  if (placeEnd(text, placed) > placed && parkAtPlace.test(text.slice(at, at + 24))) return true;
  if (/行$/.test(text.slice(at - 1, at))) {
    return bankNounsAfter.startingAt(text, to) > 0 || banking.test(text.slice(to, to + 16));
  }
  return /[院所大学]$/.test(text.charAt(at - 1)) && learnedNounsAfter.startingAt(text, to) > 0;
}
