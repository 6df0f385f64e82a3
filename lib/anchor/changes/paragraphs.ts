import { foldSteps } from '@/lib/text/fold';
import type { Steps } from '@/lib/text/steps';
import type { Token } from './tokens';

const paragraph = /[^\n]*\n+|[^\n]+$/g;
/** So many UTF-16 units are gone through between two steps. */
const stride = 16_384;

/** A text's paragraphs with the line breaks behind them, as tokens: they cover the text without a gap. */
export function* paragraphsOf(text: string): Steps<Token[]> {
  const paragraphs: Token[] = [];
  let next = stride;
  for (const { 0: words, index } of text.matchAll(paragraph)) {
    const end = index + words.length;
    const { text: form } = yield* foldSteps(words.trim(), { punctuation: true });
    paragraphs.push({ start: index, end, form });
    if (end < next) continue;
    next = end + stride;
    yield;
  }
  return paragraphs;
}
