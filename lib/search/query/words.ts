/** A word of a query, its quotation marks gone. */
export interface QueryWord {
  readonly text: string;
  /** Where in `text` the first quoted part began; -1 when nothing was quoted. */
  readonly quotedFrom: number;
}

const closing = new Map([
  ['"', '"'],
  ['＂', '＂'],
  ['“', '”'],
  ['„', '”'],
  ['「', '」'],
  ['『', '』'],
]);

/**
 * Splits at white space that stands outside quotation marks. Quoted parts belong to the word they touch, so that a pasted
 * “龙牌”食品 stays one word; a mark that is never closed is nothing.
 */
export function splitWords(query: string): QueryWord[] {
  const words: QueryWord[] = [];
  let text = '';
  let quotedFrom = -1;
  const end = () => {
    if (text.trim() !== '') words.push({ text, quotedFrom });
    text = '';
    quotedFrom = -1;
  };
  // A mark that was found to be unclosed once is unclosed for the rest: the scan stays linear.
  const unclosed = new Set<string>();
  for (let i = 0; i < query.length; i += 1) {
    const character = query.charAt(i);
    if (/\s/.test(character)) {
      end();
      continue;
    }
    const close = closing.get(character);
    if (close === undefined) {
      text += character;
      continue;
    }
    const at = unclosed.has(close) ? -1 : query.indexOf(close, i + 1);
    if (at < 0) {
      unclosed.add(close);
      continue;
    }
    if (quotedFrom < 0) quotedFrom = text.length;
    text += query.slice(i + 1, at);
    i = at;
  }
  end();
  return words;
}
