/** Reasons that stand right beside an ambiguous name. Those further away are in `lists.ts` and `byline.ts`. */

import { type Edge, isChinese, leftEdge, rightEdgeOfBody, rightEdgeOfPerson } from './boundaries';
import { bylineHolds } from './byline';
import { type Verdict, verdicts } from './candidate';
import { looksLikePerson } from './chinese-names';
import {
  bankNounsAfter,
  companyNounsAfter,
  companyNounsBefore,
  together,
  verbsTogether,
} from './company-words';
import { officesAfter, rolesBefore, speechVerbs, titlesAfter } from './people-words';

/** How a name stands in its sentence. */
export interface Edges {
  readonly left: Edge;
  readonly right: Edge;
}

/** The reason, if there is one, to read `from`..`to` as a person's name. */
export function personVerdict(
  text: string,
  from: number,
  to: number,
  { left, right }: Edges,
): Verdict | null {
  // Names of a byline stand side by side without a word between: its own rules part them.
  if (bylineHolds(text, from, to)) return verdicts.byline;
  if (left === 'closed' || right === 'closed') return null;
  if (rolesBefore.endingAt(text, from) > 0)
    return right === 'clear' ? verdicts.role : verdicts.weak;
  if (titlesAfter.startingAt(text, to) > 0) return verdicts.role;
  if (holdsOffice(text, to)) return verdicts.role;
  if (speaks(text, to)) return left === 'clear' ? verdicts.speech : verdicts.weak;
  if (/^[(（,，](?:男|女)/.test(text.slice(to, to + 2))) return verdicts.role;
  return null;
}

/** 王永主任说, but not 龙源总经理李某: no name follows the office. */
function holdsOffice(text: string, to: number): boolean {
  const length = officesAfter.startingAt(text, to);
  if (length === 0) return false;
  const after = to + length;
  if (!isChinese(text, after)) return true;
  if (
    looksLikePerson(text.slice(after, after + 3)) ||
    looksLikePerson(text.slice(after, after + 2))
  ) {
    return speechVerbs.startingAt(text, after) > 0;
  }
  return rightEdgeOfPerson(text, after) === 'clear';
}

/** A verb of speech follows, at once or after an adverbial: 冯群介绍, 冯群高兴地说, 冯群在接受采访时表示. */
function speaks(text: string, to: number): boolean {
  const verb = speechVerbs.startingAt(text, to);
  if (verb > 1) return true;
  // 说 and 称 alone also begin other words: 说明, 称号.
  if (verb === 1) return !/^[明法服辞教号呼职赞]/.test(text.charAt(to + 1));
  const adverbial =
    /^(?:\p{Script=Han}{1,6}地|(?:在|向|对)\p{Script=Han}{1,12}?(?:时|中|上|后)?)(?=说|表示|介绍|告诉|坦言|指出|强调|谈到|透露)/u;
  return adverbial.test(text.slice(to, to + 24));
}

/** The reason, if there is one, to read `from`..`to` as the name of a company, a park or an institution. */
export function bodyVerdict(
  text: string,
  from: number,
  to: number,
  { left, right }: Edges,
): Verdict | null {
  if (left === 'closed' || right === 'closed') return null;
  if (companyNounsAfter.startingAt(text, to) > 0 || bankNounsAfter.startingAt(text, to) > 0) {
    return left === 'clear' ? verdicts.nounBeside : verdicts.weak;
  }
  if (/^等[^,，。;；、]{0,8}(?:企业|公司|项目|单位|厂家|银行)/.test(text.slice(to, to + 14)))
    return verdicts.nounBeside;
  if (right !== 'clear') return null;
  if (companyNounsBefore.endingAt(text, from) > 0) return verdicts.nounBeside;
  if (together.has(text.charAt(from - 1)) && verbsTogether.startingAt(text, to) > 0)
    return verdicts.nounBeside;
  return null;
}

export function edgesOf(text: string, from: number, to: number, person: boolean): Edges {
  return {
    left: leftEdge(text, from),
    right: person ? rightEdgeOfPerson(text, to) : rightEdgeOfBody(text, to),
  };
}
