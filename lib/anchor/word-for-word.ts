/** A passage that stands in its old context, character by character: by far the most common case, and found without an index. */
import type { Located, PassageSelector } from '@/lib/model/selector';

/** The passage, if quote and context stand there unchanged with the quote at `start`. */
export function findAt(text: string, { quote }: PassageSelector, start: number): Located | null {
  if (!Number.isInteger(start) || start < quote.prefix.length) return null;
  const end = start + quote.exact.length;
  const isThere =
    text.startsWith(quote.exact, start) &&
    text.startsWith(quote.suffix, end) &&
    text.startsWith(quote.prefix, start - quote.prefix.length) &&
    // Without context on a side, only the text's end is the same.
    (quote.prefix !== '' || start === 0) &&
    (quote.suffix !== '' || end === text.length);
  return isThere ? { state: 'exact', start, end } : null;
}

/** Of more words the search could take long in odd texts. */
const MOST_WORDS = 1_000;

/**
 * The passage, if quote and context, of which there is some on both sides, stand unchanged in one place only between `from`
 * and `to`.
 */
export function findOnly(
  text: string,
  { quote }: PassageSelector,
  from = 0,
  to = text.length,
): Located | null {
  const { prefix, exact, suffix } = quote;
  const words = prefix + exact + suffix;
  if (prefix === '' || suffix === '' || words.length > MOST_WORDS) return null;
  const stretch = text.slice(Math.max(0, from), Math.max(0, to));
  const at = stretch.indexOf(words);
  if (at < 0 || stretch.indexOf(words, at + 1) >= 0) return null;
  const start = Math.max(0, from) + at + prefix.length;
  return { state: 'exact', start, end: start + exact.length };
}
