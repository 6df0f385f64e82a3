/**
 * Which of several places is the passage's, and in what state.
 *
 * A quote of many characters speaks for itself wherever it stands; `2017年` needs its context. A passage that was moved and
 * edited at once is taken only where nothing that carries sense differs, so that a lookalike sentence about another year
 * or firm is not mistaken for it.
 */
import { fold } from '@/lib/text/fold';
import { align } from './align';
import type { ArticleText } from './article-text';
import { marksOf, sameMarks } from './marks';
import { looksLikeName, type Names, namesIn } from './names';
import type { Pattern } from './pattern';
import type { Place } from './place';

/** A quote of so many folded characters says where it belongs without its context. */
const SPEAKS_FOR_ITSELF = 8;
/** Near: at least this share stayed. */
const NEAR = 0.75;
/** Changed: at least this share stayed, if the context stayed too. */
const CHANGED_IN_CONTEXT = 0.35;
/** And this without its context, of so many characters. */
const CHANGED_ELSEWHERE = 0.9;
const LONG = 40;

export function contextOf(place: Place): number {
  return (place.before + place.after) / 2;
}

/** How much speaks for a place: the quote's characters and the context's. */
export function weightOf(place: Place, pattern: Pattern): number {
  const length = pattern.end - pattern.start;
  return 2 * place.similarity * length + 64 * contextOf(place);
}

/** The state of the passage at a place; null when it is not the passage. */
export function stateAt(
  article: ArticleText,
  pattern: Pattern,
  place: Place,
  names: Names | undefined,
): 'exact' | 'near' | 'changed' | null {
  const length = pattern.end - pattern.start;
  if (place.end <= place.start) return null;
  const context = contextOf(place);
  const isWhole = pattern.start === 0 && pattern.end === pattern.text.length;
  const isTrusted = length >= SPEAKS_FOR_ITSELF || context >= 0.3 || isWhole;
  const { start, end } = article.folded.toSource(place.start, place.end);
  const quote = pattern.source.slice(pattern.sourceStart, pattern.sourceEnd);
  const kept = keepsSense(article.text, start, end, pattern, names);
  if (kept && isTrusted) {
    if (readsTheSame(article.text.slice(start, end), quote)) return 'exact';
    const isNear = place.similarity >= (context >= 0.3 ? NEAR : 0.85);
    if (isNear && !crossesName(article.text.slice(start, end), quote)) return 'near';
  }
  if (
    place.similarity >= CHANGED_IN_CONTEXT &&
    Math.min(place.before, place.after) >= 0.25 &&
    context >= 0.4
  ) {
    return 'changed';
  }
  if (isReplaced(place, pattern)) return 'changed';
  return length >= LONG && place.similarity >= CHANGED_ELSEWHERE ? 'changed' : null;
}

/** A short quote, such as a figure, of which little is left between the words that stood around it. */
function isReplaced(place: Place, { start, end }: Pattern): boolean {
  const length = end - start;
  return (
    length <= 12 &&
    place.end - place.start <= 2 * length + 4 &&
    Math.min(place.before, place.after) >= 0.6
  );
}

/** Whether two passages differ in script, width, spaces and styles of punctuation at most. */
function readsTheSame(now: string, was: string): boolean {
  return (
    now === was || fold(now, { punctuation: true }).text === fold(was, { punctuation: true }).text
  );
}

function keepsSense(
  text: string,
  start: number,
  end: number,
  { source, sourceStart, sourceEnd }: Pattern,
  names: Names | undefined,
): boolean {
  if (!sameMarks(marksOf(source, sourceStart, sourceEnd), marksOf(text, start, end))) return false;
  if (!names) return true;
  return sameMarks(
    namesIn(source, sourceStart, sourceEnd, names),
    namesIn(text, start, end, names),
  );
}

/** Whether a part of what may be a name differs between two passages. */
function crossesName(now: string, was: string): boolean {
  const a = fold(was, { punctuation: true }).text;
  const b = fold(now, { punctuation: true }).text;
  let aAt = 0;
  let bAt = 0;
  for (const run of [...align(unitsOf(a), unitsOf(b)), { a: a.length, b: b.length, length: 0 }]) {
    if (looksLikeName(a, aAt, run.a) || looksLikeName(b, bAt, run.b)) return true;
    aAt = run.a + run.length;
    bAt = run.b + run.length;
  }
  return false;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  return units;
}
