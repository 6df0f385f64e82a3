import type { PassageSelector } from '@/lib/model/selector';
import { splitsPair } from './reading/reading';

/** Characters of context on each side, at least (where the text has them) and at most. */
const LEAST_CONTEXT = 32;
const MOST_CONTEXT = 256;

/**
 * Describes a passage so that `locate` finds it again, also in a later state of the text.
 *
 * @param start UTF-16 offset into `text`; out of bounds is clamped, as is an end before the start
 * @param end exclusive
 * @returns the passage with 32 characters of context on each side; with more, up to 256, when the same words stand in the
 *   same context elsewhere in the text; never half a surrogate pair of context
 */
export function describePassage(text: string, start: number, end: number): PassageSelector {
  const from = clamp(start, text.length);
  const to = Math.max(from, clamp(end, text.length));
  let context = LEAST_CONTEXT;
  while (context < MOST_CONTEXT && isRepeated(text, from, to, context)) context *= 2;
  return {
    quote: {
      exact: text.slice(from, to),
      prefix: text.slice(
        splitsPair(text, from - context) ? from - context - 1 : Math.max(0, from - context),
        from,
      ),
      suffix: text.slice(to, splitsPair(text, to + context) ? to + context + 1 : to + context),
    },
    position: { start: from, end: to },
  };
}

/** So much of a passage tells it from others, if anything does; searching for more can take long in odd texts. */
const TELLING = 1_000;

/** Whether the passage seems to stand elsewhere in the text in the same context, so that only its position tells which it is. */
function isRepeated(text: string, start: number, end: number, context: number): boolean {
  const from = Math.max(0, start - context);
  const words = text.slice(from, Math.min(end + context, from + TELLING));
  const first = text.indexOf(words);
  return first !== from || text.indexOf(words, first + 1) >= 0;
}

function clamp(offset: number, length: number): number {
  return Number.isNaN(offset) ? 0 : Math.min(length, Math.max(0, Math.trunc(offset)));
}
