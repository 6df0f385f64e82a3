import { foldedText } from '@/lib/text/fold';

let lastText = '';
let lastPlain = '';

/**
 * A line as patterns of words compare it: simplified, in half width, without white space beside Chinese. Each line is
 * asked for several kinds in a row, so the last one is kept.
 */
export function plainLine(text: string): string {
  if (text !== lastText) {
    lastText = text;
    lastPlain = foldedText(text, { punctuation: true });
  }
  return lastPlain;
}
