/** Reasons beside an ambiguous name to read it as a company's, a park's or an institution's. */
import type { Edges } from './boundaries';
import { type Verdict, verdicts } from './candidate';
import {
  bankNounsAfter,
  companyNounsAfter,
  companyNounsBefore,
  learnedNounsAfter,
  together,
  verbsTogether,
} from './company-words';
import { legalFormEnd } from './firm-names';

/** The reason, if there is one, to read `from`..`to` as the name of a company, a park or an institution. */
export function bodyVerdict(
  text: string,
  from: number,
  to: number,
  { left, right }: Edges,
): Verdict | null {
  if (left === 'closed' || right === 'closed') return null;
  if (nounFollows(text, to)) {
    if (left === 'clear') return verdicts.nounBeside;
    // Of 超顺电子商务有限公司 no one is called 商务; four characters are hardly chance.
    return to - from >= 4 ? verdicts.weak : null;
  }
  if (companyNounsBefore.endingAt(text, from) > 0) {
    if (right === 'clear') return verdicts.nounBeside;
    return to - from >= 3 ? verdicts.weak : null;
  }
  if (right !== 'clear') return null;
  if (together.has(text.charAt(from - 1)) && verbsTogether.startingAt(text, to) > 0) {
    return verdicts.nounBeside;
  }
  return null;
}

/** 等多家企业, 等7个政务驿站: the noun that a list of one is closed with. */
const closesList = /^等[^,，。;；、]{0,8}(?:企业|公司|项目|单位|厂家|银行|园区|机构|驿站)/u;

/** 工商银行湘潭分行: the bank's branch at a place. */
const branch = /^\p{Script=Han}{2,10}?(?:支行|分行|营业部)/u;

function nounFollows(text: string, to: number): boolean {
  if (companyNounsAfter.startingAt(text, to) > 0 || legalFormEnd(text, to) > to) return true;
  if (closesList.test(text.slice(to, to + 16))) return true;
  if (/(?:银行|行)$/.test(text.slice(to - 2, to))) {
    return bankNounsAfter.startingAt(text, to) > 0 || branch.test(text.slice(to, to + 16));
  }
  return /[院所大学]$/.test(text.charAt(to - 1)) && learnedNounsAfter.startingAt(text, to) > 0;
}
