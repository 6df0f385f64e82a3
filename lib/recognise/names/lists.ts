/** Lists with 顿号: 钰盛科技、故道行、劲威电机. What stands beside names of its kind is one. */

import { isChinese } from './boundaries';
import { looksLikePerson } from './chinese-names';
import { companyEndings } from './company-words';
import { rolesBefore } from './people-words';

/** The longest item that is looked at. */
const longest = 20;

/** The offset at which the item of a list before `from` ends, or -1 when none stands there. */
export function itemEndBefore(text: string, from: number): number {
  return text.charAt(from - 1) === '、' ? from - 1 : -1;
}

/** The offset at which the item of a list after `to` begins, or -1. 和 and 与 part a list's last item. */
export function itemStartAfter(text: string, to: number): number {
  return text.charAt(to) === '、' ? to + 1 : -1;
}

/** Whether an item beside the list's item `from`..`to` looks like a name of its kind, known or not. */
export function hasLikeNeighbour(text: string, from: number, to: number, person: boolean): boolean {
  const like = person ? endsOrBeginsLikePerson : endsLikeCompany;
  const end = itemEndBefore(text, from);
  const start = itemStartAfter(text, to);
  return (
    (end >= 0 && like(itemBefore(text, end), true)) ||
    (start >= 0 && like(itemAfter(text, start), false))
  );
}

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

/** Of an item before, only the end is sure to be the name's (负责人李明); of one after, the beginning (李明等). */
function endsOrBeginsLikePerson(item: string, before: boolean): boolean {
  if (before) {
    const names = [3, 2].filter((length) => looksLikePerson(item.slice(-length)));
    return names.some(
      (length) => length === item.length || rolesBefore.endingAt(item, item.length - length) > 0,
    );
  }
  const name = item.replace(/[等].*$/u, '');
  return looksLikePerson(name);
}

function endsLikeCompany(item: string, before: boolean): boolean {
  if (before) return companyEndings.endingAt(item, item.length) > 0;
  return (
    /^\p{Script=Han}{2,8}/u.test(item) &&
    [4, 5, 6, 3].some((n) => n <= item.length && companyEndings.endingAt(item, n) > 0)
  );
}
