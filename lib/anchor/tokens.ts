/** The words of a text as a reader compares them: figures and Latin words whole, Chinese character by character. */
import { fold } from '@/lib/text/fold';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** What it folds to; equal forms are the same word. White space is `' '`. */
  readonly form: string;
}

const token =
  /[\p{Nd}]+(?:[.,:．，：][\p{Nd}]+)*(?:[十百千万萬亿億]+|[%％‰])?|[\p{Script=Latin}][\p{Script=Latin}\p{M}\p{Nd}]*(?:['’.-][\p{Script=Latin}\p{Nd}]+)*|\s+|[\s\S]/gu;
const isSpace = /^\s+$/;

/** Splits any text; the tokens' spans cover it without a gap. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const forms = new Map<string, string>();
  for (const match of text.matchAll(token)) {
    const word = match[0];
    let form = forms.get(word);
    if (form === undefined) {
      form = isSpace.test(word) ? ' ' : fold(word, { punctuation: true }).text;
      forms.set(word, form);
    }
    tokens.push({ start: match.index, end: match.index + word.length, form });
  }
  return tokens;
}
