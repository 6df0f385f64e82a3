/** The words of a text as a reader compares them: figures with their units and Latin words whole, Chinese by the character. */
import { foldedText } from '@/lib/text/fold';
import { finish, type Steps } from '@/lib/text/steps';
import { protectedWords } from '../judge/protected-words';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** What it folds to; equal forms are the same word. White space is `' '`. */
  readonly form: string;
}

const token =
  /(?<figure>\p{Nd}+(?:[.,:．，：]\p{Nd}+)*[十百千万萬亿億兆]*|[零一二三四五六七八九十百千万萬亿億两兩]{2,})|\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Nd}]*(?:['’.-][\p{Script=Latin}\p{Nd}]+)*|\s+|[\s\S]/gu;
const isSpace = /^\s+$/;
/** No unit is longer. */
const LONGEST_UNIT = 6;

/** So many tokens are made between two steps. */
const stride = 4_096;

/** Splits any text; the tokens' spans cover it without a gap. */
export function tokensOf(text: string): Token[] {
  return finish(tokenSteps(text));
}

/** `tokensOf` in steps. */
export function* tokenSteps(text: string): Steps<Token[]> {
  const tokens: Token[] = [];
  const forms = new Map<string, string>();
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const start = match.index;
    const end =
      token.lastIndex + (match.groups?.['figure'] ? unitLength(text, token.lastIndex) : 0);
    token.lastIndex = end;
    const word = text.slice(start, end);
    let form = forms.get(word);
    if (form === undefined) {
      form = isSpace.test(word) ? ' ' : foldedText(word, { punctuation: true });
      forms.set(word, form);
    }
    tokens.push({ start, end, form });
    if (tokens.length % stride === 0) {
      // Another text may be split meanwhile with the same expression.
      yield;
      token.lastIndex = end;
    }
  }
  return tokens;
}

/** How long the unit behind a figure is, with the space between; 0 for none. */
function unitLength(text: string, at: number): number {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const after = foldedText(text.slice(start, start + LONGEST_UNIT), { lowerCase: true });
  // What folds to another length cannot be counted in the text.
  if (after.length !== Math.min(LONGEST_UNIT, text.length - start)) return 0;
  for (const [word, kind] of protectedWords.get(after.charCodeAt(0)) ?? []) {
    if (kind === 'unit' && after.startsWith(word)) return start - at + word.length;
  }
  return 0;
}
