import type { PassageSelector } from '@/lib/model/selector';
import { Reading } from './reading';

/** More context than this, on each side, is not looked at. */
export const MOST_CONTEXT = 256;

/** A selector made ready to be sought: its context and quote as one text. */
export interface Pattern {
  /** Prefix, quote and suffix. */
  readonly reading: Reading;
  /** The quote's bounds in the folded text, and in the source. */
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Where the quote is expected in the text, a UTF-16 offset; -1 when the selector does not say. */
  readonly position: number;
}

/** @param shift how far from its old position the quote is expected */
export function patternOf({ quote, position }: PassageSelector, shift = 0): Pattern {
  const prefix = quote.prefix.slice(-MOST_CONTEXT);
  const reading = new Reading(prefix + quote.exact + quote.suffix.slice(0, MOST_CONTEXT));
  const sourceEnd = prefix.length + quote.exact.length;
  return {
    reading,
    start: reading.fromSource(prefix.length),
    end: reading.fromSource(sourceEnd),
    sourceStart: prefix.length,
    sourceEnd,
    position: position ? position.start + shift : -1,
  };
}

/** Length of the quote, folded. */
export function quoteLength({ start, end }: Pattern): number {
  return end - start;
}
