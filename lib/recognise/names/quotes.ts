/** A name may hold quotation marks (“龙牌”食品), but only whole pairs: not 湘潭高新”“区. */
const openers = new Set('“‘«‹「『﹁﹃〝„‟‚‛');
const closers = new Set('”’»›」』﹂﹄〞');
const undirected = new Set('"＂');

/**
 * Whether the quotation marks within `start`..`end` are whole pairs, counting those that touch the span from outside
 * (“龙牌”食品 is matched from 龙).
 */
export function quotesMatch(source: string, start: number, end: number): boolean {
  let open = 0;
  let missing = 0;
  let plain = 0;
  for (let i = start; i < end; i += 1) {
    const character = source.charAt(i);
    if (openers.has(character)) open += 1;
    else if (undirected.has(character)) plain += 1;
    else if (closers.has(character)) {
      if (open > 0) open -= 1;
      else missing += 1;
    }
  }
  for (let i = start - 1; missing > 0 && openers.has(source.charAt(i)); i -= 1) missing -= 1;
  for (let i = end; open > 0 && closers.has(source.charAt(i)); i += 1) open -= 1;
  if (plain % 2 === 1) {
    if (undirected.has(source.charAt(start - 1)) || undirected.has(source.charAt(end))) plain += 1;
  }
  return missing === 0 && open === 0 && plain % 2 === 0;
}
