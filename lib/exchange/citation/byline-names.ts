/**
 * The names in a byline. Articles that were read by us have one name a byline; files of other programs may have all that was
 * printed: 记者 甲某 通讯员乙某, 甲某（实习生）, By A. Name and B. Name.
 */
import { isSurname, startsWithDoubleSurname } from '@/lib/text/surnames';
import { oneLine } from '../one-line';

/** What bodies are called, in names that could also be a person's (新华社, 林业局) or are in Latin letters. */
const body =
  /(?:社|报|報|网|網|台|臺|局|委|办|部|院|校|会|會|司|厅|处|所|室|组|组织|中心|公司|集团|频道|栏目|新闻|记者|编辑)$|\b(?:news|times|daily|post|press|agency|staff|reporters?|editors?|desk|team|inc|ltd|corp|group|university|institute|association|ministry|bureau|reuters|xinhua)\b/i;

export function isBody(name: string): boolean {
  return body.test(name);
}

/** What somebody was to the article: 本报记者, 莲城日报记者, 全媒体记者, 特约通讯员. */
const role = '\\p{Script=Han}{0,8}?(?:记者|記者|通讯员|通訊員|实习生|實習生|评论员|撰稿人?|作者)';
const work = '(?:文字?|图|圖|图文|撰文|摄影|攝影|报道|報道|摄影报道|整理)';
const roleAlone = new RegExp(`^(?:${role}|${work})[:：]?$`, 'u');
const roleBefore = new RegExp(
  `^(?:${role}\\s*[:：/／|丨 ]|(?:文字?|撰文)\\s*[:：/／|丨]|By:? +(?=\\p{Lu})|(?:Dr|Mr|Mrs|Ms|Prof)\\.? (?=\\p{Lu}))\\s*`,
  'u',
);
const roleBehind = new RegExp(`\\s*[（(]${role}[）)]$|[\\s(（<]+\\S+@\\S+$`, 'u');
const roleWithin = new RegExp(`^${role}[:：]?(?=\\p{Script=Han}{2,4}$)`, 'u');

/** @returns none for what is empty */
export function bylineNames(byline: string): string[] {
  return byline
    .split(/[、；;]/)
    .map(oneLine)
    .filter(Boolean)
    .flatMap((part) => chineseNames(part) ?? latinNames(withoutRole(part)));
}

/** Names that are parted by spaces, commas or strokes, with roles between them; null where one of them is no name. */
function chineseNames(part: string): string[] | null {
  const words = part
    .split(/[\s,，/／|丨]+/)
    .filter((word) => word !== '' && !roleAlone.test(word))
    .map((word) => {
      const name = word.replace(roleBehind, '');
      const bare = name.replace(roleWithin, '');
      return hasSurname(bare) ? bare : name;
    });
  const [first = '', ...more] = words;
  // 欧阳 清和 is one name: short names are spaced so that they are as wide as others.
  if (more.length === 1 && first.length === 2 && startsWithDoubleSurname(first)) return null;
  return words.length > 0 && words.every(isChineseName) ? words : null;
}

function isChineseName(word: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(word) && hasSurname(word) && !isBody(word);
}

function hasSurname(word: string): boolean {
  return isSurname(word.charAt(0)) || startsWithDoubleSurname(word);
}

/** Where the last of several stands behind `and`, each of which has two words at least. */
function latinNames(part: string): string[] {
  const names = part.split(/,? (?:and|&) |, /);
  const isList =
    / (?:and|&) /.test(part) &&
    names.every(
      (name) =>
        /^[\p{Script=Latin}\p{M}'’.-]+(?: [\p{Script=Latin}\p{M}'’.-]+)+$/u.test(name) &&
        !isBody(name),
    );
  return isList ? names.map(withoutRole) : [part];
}

/** [美] before a foreign author: where somebody is from is no part of a name. */
const country = /^(?:\[\p{Script=Han}{1,3}\]|[（(〔［]\p{Script=Han}{1,3}[）)〕］])\s*/u;

function withoutRole(name: string): string {
  const bare = name.replace(country, '').replace(roleBefore, '').replace(roleBehind, '');
  return bare === '' ? name : bare;
}
