/**
 * Which of several places is the passage's, and in what state.
 *
 * A quote of many characters speaks for itself wherever it stands; `2017年` needs its context. Where the context is gone too,
 * only what still says the same is taken, so that a lookalike sentence about another year or firm is not mistaken for it.
 * The thresholds are set where weekly issues' revisions and edited news part from other texts of the same kind, with room
 * on both sides.
 */
import { foldedText } from '@/lib/text/fold';
import type { Place } from '../place/place';
import { type Pattern, quoteLength } from '../reading/pattern';
import type { Reading } from '../reading/reading';
import { editsTouchSense } from './edits';
import { marksOf, sameMarks } from './marks';
import { type Names, namesIn } from './names';

export type FoundState = 'exact' | 'near' | 'changed';

/** A quote of so many folded characters that stands there word for word says where it belongs without its context. */
export const SPEAKS_FOR_ITSELF = 8;
/** Quotes shorter than this count less against their context, by the square. */
const FULL_WEIGHT = 12;
/** Below this sum of both sides' shares the context is gone, or it is no proof for a quote that needs one. */
const CONTEXT_IS_THERE = 0.6;
const CONTEXT_IS_PROOF = 0.9;
/** Near: this share stayed, in the context or without it. */
const NEAR_IN_CONTEXT = 0.75;
const NEAR_ELSEWHERE = 0.9;
/** Changed: twice the share that stayed and the context's two shares are this in sum (of 4); and so much stayed at least. */
const CHANGED = 2.5;
const CHANGED_AT_LEAST = 0.35;
/** Changed, without its context: a long passage nearly whole. */
const LONG = 120;
/** Changed, from a selector that has no context. */
const CHANGED_ALONE = 0.7;

/** How much speaks for a place, 0 … 5: the quote, its context, and more for one that stands there word for word. */
export function claimOf({ similarity, before, after }: Place, pattern: Pattern): number {
  const length = quoteLength(pattern);
  const isTelling = similarity === 1 && length >= SPEAKS_FOR_ITSELF;
  const wordForWord = isTelling ? 0.25 + Math.min(0.2, length / 100) : 0;
  return weightOf(pattern) * (similarity + wordForWord) + before + after;
}

/** The most that can speak for a place where the quote does not stand word for word. */
export function greatestOtherClaim(pattern: Pattern): number {
  return weightOf(pattern) + 2;
}

function weightOf(pattern: Pattern): number {
  return 2 * Math.min(1, (quoteLength(pattern) / FULL_WEIGHT) ** 2);
}

/** The state of the passage at a place; null when this is not the passage. */
export function stateAt(
  article: Reading,
  pattern: Pattern,
  place: Place,
  names: Names | undefined,
): FoundState | null {
  if (place.end <= place.start) return null;
  const length = quoteLength(pattern);
  const context = place.before + place.after;
  const isAlone = length === pattern.reading.text.length;
  const inContext = isAlone || context >= CONTEXT_IS_THERE;
  const isProven = isAlone || context >= CONTEXT_IS_PROOF || length >= SPEAKS_FOR_ITSELF;
  const { similarity } = place;
  const span = article.toSource(place.start, place.end);
  const now = article.source.slice(span.start, span.end);
  const was = pattern.reading.source.slice(pattern.sourceStart, pattern.sourceEnd);

  if (keepsSense(article, pattern, place, span, names)) {
    if (similarity >= NEAR_IN_CONTEXT && readsTheSame(now, was)) return isProven ? 'exact' : null;
    const isNear = inContext
      ? isProven && similarity >= NEAR_IN_CONTEXT
      : similarity >= NEAR_ELSEWHERE && substanceOf(was) >= FULL_WEIGHT;
    if (isNear) return editsTouchSense(article, pattern, place) ? 'changed' : 'near';
  }
  if (isAlone) return similarity >= CHANGED_ALONE && length >= SPEAKS_FOR_ITSELF ? 'changed' : null;
  const isChanged = similarity >= CHANGED_AT_LEAST && 2 * similarity + context >= CHANGED;
  if (isChanged && context >= CONTEXT_IS_PROOF) return 'changed';
  if (isReplaced(article, pattern, place)) return 'changed';
  return length >= LONG && similarity >= NEAR_ELSEWHERE ? 'changed' : null;
}

const hasWord = /[\p{L}\p{N}]/u;

/** A short quote, such as a figure, of which nothing is left between the words that stood around it. */
function isReplaced(article: Reading, pattern: Pattern, place: Place): boolean {
  const length = quoteLength(pattern);
  if (length > FULL_WEIGHT || place.end - place.start > 2 * length + 4) return false;
  if (Math.min(place.before, place.after) < 0.6) return false;
  if (!hasWord.test(article.text.slice(place.start, place.end))) return false;
  const hadMarks = marksOf(pattern.reading, pattern.start, pattern.end).length > 0;
  const hasMarks = marksOf(article, place.start, place.end).length > 0;
  return hadMarks ? hasMarks : length <= SPEAKS_FOR_ITSELF;
}

const words = /[\p{Script=Latin}\p{N}]+|\p{L}/gu;

/** How much a passage says: a Chinese character counts one, a Latin word or a number two. */
function substanceOf(text: string): number {
  let substance = 0;
  for (const [word] of text.matchAll(words)) substance += word.charCodeAt(0) < 0x2e80 ? 2 : 1;
  return substance;
}

/** Whether two passages differ in script, width, spaces and styles of punctuation at most. */
function readsTheSame(now: string, was: string): boolean {
  return now === was || withoutSpaces(now) === withoutSpaces(was);
}

function withoutSpaces(text: string): string {
  return foldedText(text, { punctuation: true }).replaceAll(/\s/g, '');
}

/** Whether no figure, unit, negation, direction or known name differs. */
function keepsSense(
  article: Reading,
  { reading, start, end, sourceStart, sourceEnd }: Pattern,
  place: Place,
  span: { start: number; end: number },
  names: Names | undefined,
): boolean {
  if (!sameMarks(marksOf(reading, start, end), marksOf(article, place.start, place.end)))
    return false;
  if (!names) return true;
  return sameMarks(
    namesIn(reading.source, sourceStart, sourceEnd, names),
    namesIn(article.source, span.start, span.end, names),
  );
}
