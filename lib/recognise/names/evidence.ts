/** Reasons that stand right beside an ambiguous name. Those further away are in `lists.ts` and `byline.ts`. */
import { type Edges, isChinese, rightEdgeOfPerson } from './boundaries';
import { bylineHolds } from './byline';
import { type Verdict, verdicts } from './candidate';
import { looksLikePerson } from './chinese-names';
import {
  bankNounsAfter,
  companyNounsAfter,
  companyNounsBefore,
  learnedNounsAfter,
  together,
  verbsTogether,
} from './company-words';
import { legalFormEnd } from './firm-names';
import {
  officeGoesOn,
  officesAfter,
  personNounEndings,
  rolesBefore,
  speechNouns,
  speechVerbs,
  titlesAfter,
} from './people-words';

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
  if (rolesBefore.endingAt(text, from) > 0) {
    return right === 'clear' ? verdicts.role : verdicts.weak;
  }
  // What stands before must be done when the name begins: of 平安好医生 no one is called 安好.
  if (left !== 'clear' && !personNounEndings.has(text.charAt(from - 1))) return null;
  if (titlesAfter.startingAt(text, to) > 0 || holdsOffice(text, to)) return verdicts.role;
  if (speaks(text, to)) return verdicts.speech;
  if (/^[(（,，](?:男|女)[,，、)）]/.test(text.slice(to, to + 3))) return verdicts.role;
  return null;
}

/** 王永主任说, but not 龙源总经理李某: no name follows the office. */
function holdsOffice(text: string, to: number): boolean {
  const length = officesAfter.startingAt(text, to);
  if (length === 0 || officeGoesOn.test(text.slice(to, to + 4))) return false;
  const after = to + length;
  if (!isChinese(text, after)) return true;
  if (speechVerbs.startingAt(text, after) > 0) return true;
  if (looksLikePerson(text.slice(after, after + 2))) return false;
  return rightEdgeOfPerson(text, after) === 'clear';
}

/** 说, 称 and 道 also begin other words: 说明, 称号. */
const otherWords = /^(?:说(?:明|法|服|辞|教|唱)|称(?:号|呼|职|赞|谓|霸|雄))/u;

/** An adverbial and its verb: 冯群高兴地说, 冯群在接受采访时表示, 冯群对记者说. */
const adverbial =
  /^(?:\p{Script=Han}{1,6}地|[在向对]\p{Script=Han}{1,12}?(?:时|中|上|后|记者|大家)?|边\p{Script=Han}{1,6}边)(?:说|表示|介绍|告诉|坦言|指出|强调|谈到|透露|感慨)/u;

/** A verb of speech follows, at once or after an adverbial. */
function speaks(text: string, to: number): boolean {
  const verb = speechVerbs.startingAt(text, to);
  if (verb > 1) return true;
  if (verb === 1) return !otherWords.test(text.slice(to, to + 2));
  const noun = speechNouns.startingAt(text, to);
  if (noun > 0) return /^[,，:：“"说道称到]/.test(text.charAt(to + noun));
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
