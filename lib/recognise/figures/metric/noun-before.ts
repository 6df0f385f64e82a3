/** What a count counts, before it: [安全隐患]2个. */
import type { Draft } from '../draft';
import { afterNoun, beforeNoun, nouns } from './metric-nouns';
import { endsClause, quoteEnds, withoutPlace } from './noun-edges';
import { nounUpTo } from './noun-up-to';

/** 现有[投产企业]150余家, 提供“[微服务]”523次: the counted noun before its number, where none follows. */
export function nounBefore(
  text: string,
  clause: number,
  nounEndsAt: number,
  { start: figureStart, end: figureEnd }: Draft,
): string | null {
  if (!endsClause(text, figureEnd)) return null;
  const last = text.charAt(nounEndsAt - 1);
  if ('”"’」》'.includes(last || ' ')) return quotedBefore(text, clause, nounEndsAt);
  const noun = withoutPlace(
    nounUpTo(text, clause, nounEndsAt).replace(
      /^(?:类|种|以[上下]|[当今昨][日天]|当[月年]|全[日天])(?=.{2})/,
      '',
    ),
  );
  const from = nounEndsAt - noun.length;
  if (noun.length < 2 || /^全[国省市区县乡镇村]$/.test(noun)) return null;
  // 其持有的公司3600万股: shares of it.
  if (text.charAt(figureEnd - 1) === '股' && !/股[份票权]?$/.test(noun)) return null;
  if (
    nouns.before(text, nounEndsAt) ||
    /(?:[量数额率]|[供应经销参展运营][商户]|[员者师长])$/.test(noun)
  )
    return noun;
  // 台式电脑120台、打印机15台: a list of goods.
  const listed = from === clause && '、：:'.includes(text.charAt(clause - 1) || ' ');
  if (listed && goods.includes(text.charAt(figureEnd - 1)) && noun.length <= 6) return noun;
  // 高通、联发科、紫光展锐三家 are names that are counted; 扩展到30人 tells how far something went.
  const reached = /[到至了出过]/.test(text.slice(nounEndsAt, figureStart));
  // 累计开工112座: what was done, and not what it was done to.
  const done = afterNoun.at(noun, 0)?.word === noun || noun === '建设' || noun === '改造';
  if (done) return null;
  const afterVerb = (beforeNoun.before(text, from)?.word.length ?? 0) > 1;
  return noun.length <= 4 && afterVerb && !reached ? noun : null;
}

/** Only goods are counted with these. */
const goods = '台套辆架艘件张把条只头匹株棵支枚瓶箱袋盒';

function quotedBefore(text: string, clause: number, end: number): string | null {
  for (let index = end - 2; index >= Math.max(clause - 1, end - 14, 0); index -= 1) {
    if (quoteEnds[text.charAt(index)] !== undefined) return text.slice(index + 1, end - 1) || null;
  }
  return null;
}
