/** Nouns of a list, one for each of the figures that follow it. */

import type { Draft } from '../draft';
import { clauseStart } from './clause';
import { headNoun } from './head-noun';
import { nounUpTo } from './noun-up-to';

/** 营收、利润和税收分别…, 分别占项目总数和投资总额的…, 猪肉和鲜果价格分别…: what ends at `end`, in its order. */
export function listedNouns(text: string, from: number, end: number, draft: Draft): string[] {
  if (!holdsJoin(text, Math.max(from, end - longestNoun), end)) return [];
  const to = text.charAt(end - 1) === '的' ? end - 1 : end;
  // 产销分别完成96万辆和95万辆.
  if (/产销量?$/.test(text.slice(Math.max(from, to - 3), to))) return ['产量', '销量'];
  const heads = listUpTo(text, from, to, (clause, at) => {
    const noun = headNoun(text, clause, at, draft);
    // 占 stands once, before all that they are shares of.
    return { noun, word: noun?.replace(/^占/, '') ?? '' };
  });
  if (heads.length > 1 || !text.startsWith('价格', to - 2)) return heads;
  const wares = listUpTo(text, from, to - 2, (clause, at) => {
    const noun = nounUpTo(text, clause, at);
    return { noun: `${noun}价格`, word: noun };
  });
  return wares.length > 1 ? wares : heads;
}

/** Most nouns stand alone, and are not read again to see it. */
function holdsJoin(text: string, from: number, to: number): boolean {
  for (let index = to - 1; index >= from; index -= 1)
    if ('、和与及销'.includes(text.charAt(index))) return true;
  return false;
}

/** No noun is read further back. */
const longestNoun = 32;

const join = /(?:、|以及|[和与及])$/;
/** No list is longer. */
const longest = 6;

function listUpTo(
  text: string,
  from: number,
  end: number,
  nounAt: (clause: number, at: number) => { noun: string | null; word: string },
): string[] {
  const listed: string[] = [];
  for (let at = end; listed.length < longest; ) {
    const { noun, word } = nounAt(clauseStart(text, at, from), at);
    if (!noun || word.length < 2 || text.slice(Math.max(from, at - word.length), at) !== word)
      break;
    listed.unshift(noun);
    at -= word.length;
    const joined = join.exec(text.slice(Math.max(from, at - 2), at));
    if (!joined) break;
    at -= joined[0].length;
  }
  return listed;
}
