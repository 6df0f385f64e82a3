/** Reasons beside an ambiguous name to read it as a person's. Those further away are in `lists.ts` and `byline.ts`. */
import { type Edges, isChinese, rightEdgeOfPerson } from './boundaries';
import { bylineHolds } from './byline';
import { type Verdict, verdicts } from './candidate';
import {
  actsOfPeople,
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
  if (rolesBefore.endingAt(text, from) > 0 || quotedRoleEnds(text, from)) {
    return right === 'clear' ? verdicts.role : verdicts.openRole;
  }
  // What stands before must be done when the name begins: of 平安好医生 no one is called 安好.
  if (left !== 'clear' && !personNounEndings.has(text.charAt(from - 1))) return null;
  if (titlesAfter.startingAt(text, to) > 0 || holdsOffice(text, to)) return verdicts.role;
  if (speaks(text, to)) return verdicts.speech;
  if (vita.test(text.slice(to, to + 16)) || isCalledByRole(text, to)) return verdicts.role;
  if (isSeenBy(text, from, to)) return verdicts.role;
  return actsOfPeople.startingAt(text, to) > 0 ? verdicts.weak : null;
}

/** “湘潭好人”王永: a title in quotation marks. */
function quotedRoleEnds(text: string, from: number): boolean {
  if (!/["”’」』]/.test(text.charAt(from - 1))) return false;
  return rolesBefore.endingAt(text, from - 1) > 0 || personNounEndings.has(text.charAt(from - 2));
}

/** 王永主任说, but not 龙源总经理李某: no name follows the office. */
function holdsOffice(text: string, to: number): boolean {
  const length = officesAfter.startingAt(text, to);
  if (length === 0 || officeGoesOn.test(text.slice(to, to + 4))) return false;
  const after = to + length;
  if (!isChinese(text, after)) return true;
  if (speechVerbs.startingAt(text, after) > 0) return true;
  return rightEdgeOfPerson(text, after) === 'clear';
}

/** 说, 称 and 道 also begin other words: 说明, 称号. */
const otherWords = /^(?:说(?:明|法|服|辞|教|唱)|称(?:号|呼|职|赞|谓|霸|雄))/u;

/** An adverbial and its verb: 冯群高兴地说, 冯群笑着说, 冯群也说, 冯群在接受采访时表示, 冯群对记者说. */
const adverbial =
  /^(?:\p{Script=Han}{1,6}地|\p{Script=Han}{1,4}着|[在向对]\p{Script=Han}{1,12}?(?:时|中|上|后|记者|大家)?|边\p{Script=Han}{1,6}边|[也还则又曾都便])(?:说|表示|介绍|告诉|坦言|指出|强调|谈到|透露|感慨|认为|补充)/u;

/** A verb of speech follows, at once or after an adverbial, or what was said does. */
function speaks(text: string, to: number): boolean {
  const verb = speechVerbs.startingAt(text, to);
  if (verb > 1) return true;
  if (verb === 1) return !otherWords.test(text.slice(to, to + 2));
  const noun = speechNouns.startingAt(text, to);
  if (noun > 0) return /^[,，:：“"说道称到]/.test(text.charAt(to + noun));
  const following = text.slice(to, to + 24);
  return /^[:：]["“]/.test(following) || adverbial.test(following);
}

/** 冯群，男，…; 冯群，1980年生; 冯群（右二）, as captions have it. */
const vita =
  /^[(（,，](?:[男女][,，、)）]|\d{2}岁|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)|(?:图)?[左右中前后](?:起)?[一二三四五六七八]?[)）])/u;

/** 冯群是项目负责人. */
function isCalledByRole(text: string, to: number): boolean {
  const said = /^(?:是|任|现任|担任|系)\p{Script=Han}{2,14}(?=[,，。；;！!、]|$)/u.exec(
    text.slice(to, to + 18),
  );
  return said !== null && rolesBefore.endingAt(text, to + said[0].length) > 0;
}

/** 在冯群看来, 对于冯群来说. */
function isSeenBy(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.slice(to, to + 2);
  return (
    (before === '在' && after === '看来') ||
    ('对于'.includes(before) && /^(?:来说|而言|来讲)/.test(after))
  );
}
