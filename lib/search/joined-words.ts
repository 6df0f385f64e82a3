import { isUnit } from './quantity';
import type { QueryWord } from './query/words';
import { foldForSearch } from './searchable';

/** 投资 > 1 亿 is one word, however it is spaced; 湘潭 >1亿 are two. */
export function joinComparisons(words: readonly QueryWord[]): QueryWord[] {
  const joined: QueryWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isPlain = before && word.quotedFrom < 0 && before.quotedFrom < 0;
    if (isPlain && belongTogether(before.text, word.text)) {
      joined[joined.length - 1] = { text: before.text + word.text, quotedFrom: -1 };
    } else joined.push(word);
  }
  return joined;
}

function belongTogether(before: string, word: string): boolean {
  if (/[<>=≥≤＜＞＝]$/.test(before) || /^[<>=≥≤＜＞＝]+$/.test(word)) return true;
  return (
    /[<>=≥≤＜＞＝][\d０-９.,．，]+[十百千万亿]*$/.test(before) && isUnit(foldForSearch(word).text)
  );
}
