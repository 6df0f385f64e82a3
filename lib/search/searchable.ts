import { type FoldedText, fold } from '@/lib/text/fold';

const options = { dropQuotes: true, lowerCase: true, punctuation: true } as const;

/**
 * The form in which notes and queries are compared: case, width, traditional characters, quotation marks and white space
 * (line breaks and blank lines too) make no difference.
 */
export function foldForSearch(text: string): FoldedText {
  // One unit for one, so that offsets stay. `fold` would make a boundary of a blank line; don't is don’t.
  return fold(text.replace(/[\n\u2028\u2029]/g, ' ').replace(/['＇]/g, '’'), options);
}

/** Parts the fields of packed text. Folding drops it from every text, so that no needle holds it. */
export const FIELD = '\u0000';
/** Stands before and after each tag, byline and run of initials; dropped by folding too. */
export const ITEM = '\u200b';
