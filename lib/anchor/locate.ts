/**
 * Finds a stored passage again in a text as it is now:
 *
 * - `exact`: the same words, at their place or in their context; script (traditional, simplified), width, spaces and styles
 *   of punctuation aside, which are not changes;
 * - `near`: a few words edited that carry no figure, unit, negation, direction or name; letter case; signs put in or left out;
 * - `changed`: the passage is there and says something else, or much of it was rewritten;
 * - `lost`: it is not there.
 */
import type { Located, PassageSelector } from '@/lib/model/selector';
import { ArticleText } from './article-text';
import { findCandidates, findOccurrences } from './candidates';
import { stateAt, weightOf } from './judge';
import type { Names } from './names';
import { type Pattern, patternOf } from './pattern';
import { measure, type Place } from './place';

export interface LocateOptions {
  /** Names of companies, parks and people: a passage in which one of them differs is `changed`. */
  readonly names?: Names;
}

/** Locates one passage after the other in one text; what it needs of the text is made once. */
export type Locator = (selector: PassageSelector, options?: LocateOptions) => Located;

const LOST: Located = { state: 'lost', start: -1, end: -1 };

/**
 * Locates one passage. Of many in one text use `createLocator`.
 *
 * @param text the article's text now; any string
 * @returns UTF-16 offsets into `text`
 */
export function locate(text: string, selector: PassageSelector, options?: LocateOptions): Located {
  return createLocator(text)(selector, options);
}

export function createLocator(text: string): Locator {
  const article = new ArticleText(text);
  return (selector, options = {}) =>
    locateInPlace(text, selector) ?? search(article, patternOf(selector), options);
}

/** The passage at its old position in its old context, character by character; the most common case by far. */
function locateInPlace(text: string, { quote, position }: PassageSelector): Located | null {
  if (!position || !Number.isInteger(position.start)) return null;
  const { start } = position;
  const end = start + quote.exact.length;
  const isThere =
    text.startsWith(quote.exact, start) &&
    (quote.prefix === ''
      ? start === 0
      : text.startsWith(quote.prefix, start - quote.prefix.length)) &&
    (quote.suffix === '' ? end === text.length : text.startsWith(quote.suffix, end));
  return isThere ? { state: 'exact', start, end } : null;
}

/** At most so many of the places that hold the quote word for word are measured. */
const MOST_OCCURRENCES = 8;

function search(article: ArticleText, pattern: Pattern, { names }: LocateOptions): Located {
  if (pattern.end === pattern.start) return LOST;
  const { folded } = article;
  const near = pattern.position < 0 ? 0 : folded.fromSource(pattern.position);
  const places: Place[] = [];
  for (const start of findOccurrences(article.index, pattern, near).slice(0, MOST_OCCURRENCES)) {
    places.push(
      measure(folded.text, pattern, {
        start: Math.max(0, start - pattern.start - 12),
        end: Math.min(folded.text.length, start + pattern.text.length - pattern.start + 12),
      }),
    );
  }
  for (const candidate of findCandidates(article.index, pattern)) {
    places.push(measure(folded.text, pattern, candidate));
  }
  places.sort((x, y) => weightOf(y, pattern) - weightOf(x, pattern));
  for (const place of places) {
    const state = stateAt(article, pattern, place, names);
    if (state) return { state, ...folded.toSource(place.start, place.end) };
  }
  return LOST;
}
