import type { PassageSelector } from '@/lib/model/selector';
import { foldForReading } from './article-text';

/** More context than this, on each side, is not looked at. */
const MOST_CONTEXT = 256;

/** A selector made ready to be sought: its context and quote as one text. */
export interface Pattern {
  /** Prefix, quote and suffix, as stored, and the quote's bounds in it. */
  readonly source: string;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** The same, folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the quote stood; -1 when the selector does not say. */
  readonly position: number;
}

export function patternOf({ quote, position }: PassageSelector): Pattern {
  const prefix = quote.prefix.slice(-MOST_CONTEXT);
  const source = prefix + quote.exact + quote.suffix.slice(0, MOST_CONTEXT);
  const sourceEnd = prefix.length + quote.exact.length;
  const folded = foldForReading(source);
  return {
    source,
    sourceStart: prefix.length,
    sourceEnd,
    text: folded.text,
    start: folded.fromSource(prefix.length),
    end: folded.fromSource(sourceEnd),
    position: position?.start ?? -1,
  };
}
