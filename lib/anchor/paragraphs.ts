import { fold } from '@/lib/text/fold';
import type { Token } from './tokens';

const paragraph = /[^\n]*\n+|[^\n]+$/g;

/** A text's paragraphs with the line breaks behind them, as tokens: they cover the text without a gap. */
export function paragraphsOf(text: string): Token[] {
  return Array.from(text.matchAll(paragraph), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: fold(match[0].trim(), { punctuation: true }).text,
  }));
}
