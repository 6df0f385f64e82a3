/** Where a name may begin and end in running Chinese text, which puts no space between words. */
import type { EntityKind } from '@/lib/model/entity';
import { isGivenCharacter, surnameEndsAt } from './chinese-names';
import { actsOfBodies, companyNounsBefore, longerNameAfter } from './company-words';
import { wordCrossesEnd, wordCrossesStart } from './crossing-words';
import type { Edge, Edges } from './edges';
import { goesOnAsFirm, legalFormEnd, placeBefore } from './firm-names';
import {
  eitherWay,
  officesAfter,
  rolesBefore,
  speechNouns,
  speechVerbs,
  titlesAfter,
  wordsAfterPerson,
} from './people-words';
import { placeEnd } from './places';
import { WordSet } from './word-set';

/** After these a new word begins. */
const wordsBefore = new WordSet(`
  的 和 与 及 以及 在 对 由 向 据 给 让 为 被 把 将 跟 同 叫 请 是 了 着 到 从 以 按 使 当 而 但 或 并 也 就 即 如 像 比 经 令 找 问 陪 随 见 听 派 入 带 来自 位于 包括 例如 比如 还有 其中 通过 根据 作为 成为 关于 对于 只有 没有 日前 近日 昨日 今日 今天 昨天 当天 目前 今年 去年 此次 走进 走访 来到 深入 采访 报道 携手 牵手 联合 授予 邀请 感谢 祝贺 任命 免去 罢免 选举 推选 推举 推荐 聘请 聘任 专访 对话 陪同 等 称 简称 下称 名为 称为`);

/** Words with which the names of bodies end: a person named after one belongs to it (中国工程院单杨院士). */
const bodiesBefore = new WordSet(
  '公司 集团 大学 学院 中学 小学 学校 医院 研究院 科学院 工程院 研究所 法院 检察院 管委会 委员会 居委会 村委会 中心 协会 学会 商会 总厂 社区 街道 银行 支行 分行 报社 日报 晚报 电视台 派出所 办公室 政府 园区 高新区 经开区',
);

/** 行业 crosses the end of 银行, 业务 does not. */
const freshWords = new WordSet(
  '业务 业绩 建设 建成 建立 国际 生产 平台 等项目 等企业 市场 市民 市委 区域 区位 区内 区里 城市 城区 村民 村里 镇上 县城 县里 路上 山区 江南 站在 港口 奖励 奖金 州府',
);

export function isChinese(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

const latin = /[a-z0-9À-ʯͰ-ӿ]/i;

/** Whether a name's end at `at` cuts a run of Latin letters or digits in two. */
export function cutsWord(text: string, at: number): boolean {
  return at > 0 && latin.test(text.charAt(at)) && latin.test(text.charAt(at - 1));
}

/** @param home the first two characters of the dictionary's own places. */
export function edgesOf(
  text: string,
  from: number,
  to: number,
  kind: EntityKind,
  home: ReadonlySet<string>,
): Edges {
  if (kind === 'person') {
    return { left: leftEdge(text, from), right: rightEdgeOfPerson(text, to) };
  }
  if (isPartOfQuoted(text, from, to)) return { left: 'closed', right: 'closed' };
  return {
    left: leftEdgeOfBody(text, from, home),
    right: rightEdgeOfBody(text, to, kind === 'company'),
  };
}

/** How well a name of Chinese characters may begin at `from`. */
function leftEdge(text: string, from: number): Edge {
  if (text.charAt(from - 1) === '·') return 'closed';
  if (from === 0 || !isChinese(text, from - 1)) return 'clear';
  if (rolesBefore.endingAt(text, from) > 0 || bodiesBefore.endingAt(text, from) > 0) return 'clear';
  if (wordCrossesStart(text, from)) return 'closed';
  if (wordsBefore.endingAt(text, from) > 0) return 'clear';
  return surnameEndsAt(text, from) ? 'closed' : 'open';
}

function leftEdgeOfBody(text: string, from: number, home: ReadonlySet<string>): Edge {
  const place = placeBefore(text, from, home);
  if (place) return place.home ? 'clear' : 'closed';
  if (companyNounsBefore.endingAt(text, from) > 0) return 'clear';
  const edge = leftEdge(text, from);
  // 据了解湖南…: 解 is a surname too, but nobody's given name begins with a place.
  const named = edge === 'closed' && placeEnd(text, from) > from;
  return named && isChinese(text, from - 1) && !wordCrossesStart(text, from) ? 'open' : edge;
}

/** 湘潭高新 in “湘潭高新微政务”: quotation marks that open right before a name and close later enclose a longer one. */
function isPartOfQuoted(text: string, from: number, to: number): boolean {
  const opensBefore = /["“‘「『《]/.test(text.charAt(from - 1));
  return opensBefore && /^[\p{L}\p{N}]{1,12}["”’」』》]/u.test(text.slice(to, to + 13));
}

/** Foreign names written in Chinese: 乔布 goes on in 乔布斯, 戴夫 in 戴夫·汉森, 史某 in 史某某. */
const goesOnForeign = /[斯尔克特拉德巴卡蒂姆洛茨兹某·]/u;

/** The next credit of a byline: no one is called 王永通 in 记者王永 通讯员马贵. */
const nextCredit =
  /^(?:本报|特约|见习|实习|驻站)?(?:记者|通讯员|特派员|实习生|摄影|责编|责任编辑|校对|供稿|供图|撰稿)/u;

/** How well a person's name may end at `to`. */
export function rightEdgeOfPerson(text: string, to: number): Edge {
  if (goesOnForeign.test(text.charAt(to))) return 'closed';
  if (to >= text.length || !isChinese(text, to)) return 'clear';
  const said =
    titlesAfter.startingAt(text, to) ||
    speechVerbs.startingAt(text, to) ||
    speechNouns.startingAt(text, to) ||
    officesAfter.startingAt(text, to);
  if (said > 0 || nextCredit.test(text.slice(to, to + 7))) return 'clear';
  const known = wordsAfterPerson.startingAt(text, to);
  if (longerNameAfter.startingAt(text, to) > Math.max(known - 1, 0)) return 'closed';
  if (eitherWay.has(text.charAt(to)) && known < 2) {
    return isSaidOf(text, to + 1) ? 'closed' : 'clear';
  }
  if (known > 0) return 'clear';
  if (wordCrossesEnd(text, to) || isGivenCharacter(text, to)) return 'closed';
  // 陈潮 in 陈潮钿先生: whoever is titled or quoted has one character more.
  const titled = titlesAfter.startingAt(text, to + 1) || speechVerbs.startingAt(text, to + 1);
  return titled > 0 ? 'closed' : 'open';
}

/** How well the short name of a company, a park or an institution may end at `to`. */
function rightEdgeOfBody(text: string, to: number, company: boolean): Edge {
  if (to >= text.length) return 'clear';
  if (goesOnAsFirm(text, to)) return 'closed';
  // 湘潭高新集团有限公司 is a company of its own, not the park.
  if (legalFormEnd(text, to) > to) return company ? 'clear' : 'closed';
  if (!isChinese(text, to) || placeEnd(text, to) > to) return 'clear';
  if (freshWords.startingAt(text, to) > 0) return 'clear';
  if (longerNameAfter.startingAt(text, to) > 0 || wordCrossesEnd(text, to)) return 'closed';
  if (wordsAfterPerson.startingAt(text, to) > 0 || eitherWay.has(text.charAt(to))) return 'clear';
  return actsOfBodies.startingAt(text, to) > 0 ? 'clear' : 'open';
}

/** Whether what begins at `at` is said of someone whose name has just ended. */
function isSaidOf(text: string, at: number): boolean {
  if (at >= text.length || !isChinese(text, at)) return true;
  return (
    speechVerbs.startingAt(text, at) > 0 ||
    titlesAfter.startingAt(text, at) > 0 ||
    '的等在对'.includes(text.charAt(at))
  );
}
