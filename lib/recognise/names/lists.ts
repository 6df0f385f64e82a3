/** Lists with 顿号: 钰盛科技、故道行、劲威电机. What stands beside names of its kind is one. */

import { isChinese } from './boundaries';
import { looksLikePerson } from './chinese-names';
import { companyEndings } from './company-words';
import { rolesBefore } from './people-words';

/** The longest item that is looked at. */
const longest = 20;

/** The offset at which the item of a list before `from` ends, a remark in brackets left off; -1 when none stands there. */
export function itemEndBefore(text: string, from: number): number {
  if (text.charAt(from - 1) !== '、') return -1;
  if (!/[)）]/.test(text.charAt(from - 2))) return from - 1;
  const open = /[(（][^()（）]*$/u.exec(text.slice(Math.max(0, from - 2 - longest), from - 2));
  return open ? from - 2 - open[0].length : from - 1;
}

/** The offset at which a name ends that 和 joins to the one at `from`: 金荣和中南高科; -1 when nothing joins. */
export function joinedEndBefore(text: string, from: number): number {
  return '和与及'.includes(text.charAt(from - 1)) ? from - 1 : itemEndBefore(text, from);
}

/** The offset at which the item of a list after `to` begins, or -1. */
export function itemStartAfter(text: string, to: number): number {
  const remark = /^[(（][^()（）]{1,20}[)）]/u.exec(text.slice(to, to + longest + 2));
  const end = to + (remark?.[0].length ?? 0);
  return text.charAt(end) === '、' ? end + 1 : -1;
}

/**
 * Whether the items beside the list's item `from`..`to` look like names of its kind, known or not; for people both do,
 * where there are two, because their form is less telling (华能、龙源、大唐).
 */
export function hasLikeNeighbour(text: string, from: number, to: number, person: boolean): boolean {
  const end = itemEndBefore(text, from);
  const start = itemStartAfter(text, to);
  const before = end >= 0 ? itemBefore(text, end) : null;
  const after = start >= 0 ? itemAfter(text, start) : null;
  if (!person) {
    return (
      (before !== null && endsLikeCompany(before)) || (after !== null && beginsLikeCompany(after))
    );
  }
  if (before === null && after === null) return false;
  if (closedByBodies.test(text.slice(to, to + 40))) return false;
  return (before === null || endsLikePerson(before)) && (after === null || beginsLikePerson(after));
}

/** 龙源、华能等发电企业: the noun that closes the list tells that its items are no people. */
const closedByBodies =
  /^[\p{L}\p{N}、]{0,30}?等[\p{L}\p{N}]{0,6}?(?:企业|公司|集团|单位|品牌|项目|机构|银行|园区|产业|地区|城市)/u;

function itemBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longest && isChinese(text, start - 1)) start -= 1;
  return text.slice(start, end);
}

function itemAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < longest && isChinese(text, end)) end += 1;
  return text.slice(start, end);
}

/** Of an item before, only the end is sure to be the name's: 负责人李明. */
function endsLikePerson(item: string): boolean {
  return [3, 2].some((length) => {
    if (!looksLikePerson(item.slice(-length))) return false;
    return length === item.length || rolesBefore.endingAt(item, item.length - length) > 0;
  });
}

/** Of an item after, only the beginning: 李明等. */
function beginsLikePerson(item: string): boolean {
  return looksLikePerson(item.replace(/[等].*$/u, ''));
}

function endsLikeCompany(item: string): boolean {
  return companyEndings.endingAt(item, item.length) > 0;
}

function beginsLikeCompany(item: string): boolean {
  return [4, 5, 6, 3, 2].some(
    (length) => length <= item.length && companyEndings.endingAt(item, length) > 0,
  );
}
