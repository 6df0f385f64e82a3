/** Reasons beside an ambiguous name to read it as a person's. Those further away are in `lists.ts` and `byline.ts`. */
import { isChinese, rightEdgeOfPerson } from './boundaries';
import type { Bylines } from './byline';
import { type Verdict, verdicts } from './candidate';
import type { Edges } from './edges';
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
import { placeEnd } from './places';

/** The reason, if there is one, to read `from`..`to` as a person's name. */
export function personVerdict(
  text: string,
  from: number,
  to: number,
  { left, right }: Edges,
  bylines: Bylines,
): Verdict | null {
  // Names of a byline stand side by side without a word between: its own rules part them.
  if (bylines.hold(from, to)) return verdicts.byline;
  if (left === 'closed' || right === 'closed') return null;
  if (roleEnds(text, from)) {
    return right === 'clear' ? verdicts.role : verdicts.openRole;
  }
  if (right === 'clear' && personNoun.test(text.slice(Math.max(0, from - 3), from))) {
    return verdicts.role;
  }
  // What stands before must be done when the name begins: of 平安好医生 no one is called 安好.
  if (left !== 'clear' && !personNounEndings.has(text.charAt(from - 1))) return null;
  if (titlesAfter.startingAt(text, to) > 0 || holdsOffice(text, to)) return verdicts.role;
  if (speaks(text, to)) return verdicts.speech;
  if (vita.test(text.slice(to, to + 16)) || isCalledByRole(text, to)) return verdicts.role;
  if (isSeenBy(text, from, to) || isAppointed(text, from, to)) return verdicts.role;
  if (represents.test(text.slice(to, to + 30)) || answers(text, from, to, bylines))
    return verdicts.role;
  if (isIntroduced(text, to) || reachedAt.test(text.slice(to, to + 6))) return verdicts.weak;
  return actsOfPeople.startingAt(text, to) > 0 ? verdicts.weak : null;
}

/** A role word, plain, in quotation marks or with a colon (联系人：王永), or an age (32岁的王永). */
function roleEnds(text: string, from: number): boolean {
  if (rolesBefore.endingAt(text, from) > 0 || quotedRoleEnds(text, from)) return true;
  const before = text.charAt(from - 1);
  if (before === ':' || before === '：') return rolesBefore.endingAt(text, from - 1) > 0;
  return before === '的' && /岁的$/.test(text.slice(from - 2, from));
}

/** 创业者, 质检员, 调酒师: nouns for people by their last character, so that the name must surely end where it does. */
const personNoun = /(?:(?<![或前后再两三四二])者|员|师|民兵|书法家|[画专作]家)$/u;

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
  if (speechVerbs.startingAt(text, after) > 0 || leads.has(text.charAt(after))) return true;
  return rightEdgeOfPerson(text, after) === 'clear';
}

/** 冯群经理带我们看车间: no surname. */
const leads = new Set('带领陪请让');

/** 说, 称 and 道 also begin other words: 说明, 称号. */
const otherWords = /^(?:说(?:明|法|服|辞|教|唱)|称(?:号|呼|职|赞|谓|霸|雄))/u;

/** An adverbial and its verb: 冯群高兴地说, 冯群笑着说, 冯群也说, 冯群在接受采访时表示, 冯群对记者说. */
const adverbial =
  /^(?:昨[日天晚夜]|今[日天早晚]|近日|日前|当[天日晚]|赛[前后]|会[上后]|此前)?(?:\p{Script=Han}{1,6}地|进一步|接着|继续|随后|随即|当即|立即|当场|连忙|再次|特别|明确|首先|最后|同时|一再|反复|接受\p{Script=Han}{0,12}采访时|\p{Script=Han}{1,4}着\p{Script=Han}{0,4}?|[在向对]\p{Script=Han}{1,12}?(?:时|中|上|后|记者|大家)?|一?边\p{Script=Han}{1,6}边|[也还则又曾都便])?(?:说|表示|介绍|告诉|坦言|指出|强调|谈到|透露|感慨|认为|补充|解释|回忆|回答|呼吁|展示|讲述|讲解|演示|出示)/u;

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

/** 冯群，男，…; 冯群，1980年生; 冯群（右二）, as captions have it; 冯群今年32岁. */
const vita =
  /^(?:[(（,，](?:[男女][,，、)）]|\d{2}岁|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)|(?:本报)?(?:记者|通讯员)[)）]|(?:图|[前中后一二三]排|第[一二三]排)?[左右中前后](?:起)?[一二三四五六七八]?[)）])|(?:今年|现年|时年|刚满|年近|年过)\S{1,4}岁)/u;

/** 冯群是项目负责人, 冯群是一名焊工. */
function isCalledByRole(text: string, to: number): boolean {
  const said =
    /^(?:是|任|现任|担任|系)(一?[名位个])?\p{Script=Han}{2,14}(?=[,，。；;！!、]|$)/u.exec(
      text.slice(to, to + 20),
    );
  if (said === null) return false;
  const end = to + said[0].length;
  if (rolesBefore.endingAt(text, end) > 0) return true;
  return said[1] !== undefined && personNounEndings.has(text.charAt(end - 1));
}

/** 冯群，湘潭县人，…; 冯群，某厂车间主任。 */
function isIntroduced(text: string, to: number): boolean {
  const said = /^[,，]\p{Script=Han}{2,20}(?=[,，。；;]|$)/u.exec(text.slice(to, to + 24));
  if (said === null) return false;
  const end = to + said[0].length;
  const native = placeEnd(text, to + 1) > to + 1 && text.charAt(end - 1) === '人';
  return native || rolesBefore.endingAt(text, end) > 0;
}

/** 任命冯群为…, 免去冯群的…职务, 授予冯群“…”称号. */
function isAppointed(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  if (/免去|罢免/.test(before))
    return /^的?\p{Script=Han}{2,20}职务/u.test(text.slice(to, to + 24));
  if (!/任命|选举|推选|推举|选聘|聘任|聘请|提名|增补|追授|授予|表彰/.test(before)) return false;
  return /^(?:为|担任|等|["“])/.test(text.slice(to, to + 2));
}

/** 冯群代表公司与园区签约: only people do this for others. */
const represents =
  /^代表[^，。；、]{0,16}?(?:公司|企业|集团|学校|单位|团队|机构|协会|商会|医院|银行|双方|[甲乙]方|[省市区县镇村厂校院所])[^，。；、]{0,10}?(?:签约|签署|签字|签订|发言|致辞|致词|讲话|表态|领奖|接过|接受|出席|汇报|参加)/u;

/** 记者：…… 冯群：……: who answers in an interview that is printed question by question. */
function answers(text: string, from: number, to: number, bylines: Bylines): boolean {
  if (!/[:：]/.test(text.charAt(to))) return false;
  // Folding may keep no line's end between two turns.
  return (from === 0 || /[\n。？！?!”"]/.test(text.charAt(from - 1))) && bylines.nameAskers;
}

/** 报名请找冯群，电话…. */
const reachedAt = /^[,，(（:：]?(?:联系)?(?:电话|手机|微信)/u;

/** 在冯群看来, 对于冯群来说. */
function isSeenBy(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.slice(to, to + 2);
  return (
    (before === '在' && after === '看来') ||
    ('对于'.includes(before) && /^(?:来说|而言|来讲)/.test(after))
  );
}
