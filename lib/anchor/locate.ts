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
import type { Steps } from '@/lib/text/steps';
import type { Names } from './judge/names';
import { patternOf } from './reading/pattern';
import { Reading } from './reading/reading';
import { search } from './search';
import { findAt, findOnly } from './word-for-word';

export interface LocateOptions {
  /** Names of companies, parks and people: a passage in which one of them differs is `changed`. */
  readonly names?: Names;
}

/** Locates one passage after the other in one text; what it needs of the text is made once. */
export interface Locator {
  (selector: PassageSelector, options?: LocateOptions): Located;
  /**
   * Makes in steps what this passage needs of the text, where it is not as it stood: all at once that takes long in a long
   * text. What is located is the same without it.
   */
  readonly prepare: (selector: PassageSelector) => Steps<void>;
}

/**
 * Locates one passage. Of many in one text use `createLocator`.
 *
 * @param text the article's text now; any string
 * @returns UTF-16 offsets into `text`
 */
export function locate(text: string, selector: PassageSelector, options?: LocateOptions): Located {
  return createLocator(text)(selector, options);
}

/** So far around its place a passage that merely moved is looked for first. */
const REACH = 2_048;

export function createLocator(text: string): Locator {
  let article: Reading | undefined;
  /** By how much the passage before had moved: the next has mostly moved as far. */
  let shift = 0;

  function findUnchanged(selector: PassageSelector): Located | null {
    const stood = selector.position?.start ?? Number.NaN;
    const reach = REACH + selector.quote.exact.length;
    const from = stood + shift - reach;
    const found = findAt(text, selector, stood);
    if (found || !Number.isFinite(from)) return found;
    // Looking through the whole text is far less work than making ready for a search, the first time.
    const near = findOnly(text, selector, from, from + 2 * reach);
    return near || article ? near : findOnly(text, selector);
  }

  function* prepare(selector: PassageSelector): Steps<void> {
    if (article || findUnchanged(selector)) return;
    yield;
    article = yield* Reading.steps(text);
  }

  const locateIn = (selector: PassageSelector, { names }: LocateOptions = {}) => {
    let located = findUnchanged(selector);
    if (!located) {
      article ??= new Reading(text);
      located = search(article, patternOf(selector, shift), names);
    }
    if (located.start >= 0 && selector.position) shift = located.start - selector.position.start;
    return located;
  };
  return Object.assign(locateIn, { prepare });
}
