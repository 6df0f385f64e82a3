import { compareTexts } from '@/lib/anchor/changes/compare';
import { createLocator, type LocateOptions, type Locator } from '@/lib/anchor/locate';
import type { Note } from '@/lib/model/note';
import type { LocatedNote } from '@/lib/model/page-report';
import type { Located, PassageSelector } from '@/lib/model/selector';
import type { PageText } from '@/lib/text/page-text';
import { resolveRange } from '@/lib/text/range-path';
import type { Steps } from '@/lib/text/steps';

/** A note, where it stands, and in which text: the article's, or for what lies outside it the whole page's. */
export interface PlacedNote extends Omit<LocatedNote, 'difference'> {
  readonly text: PageText | null;
}

export interface PlacingOptions {
  readonly article: PageText | null;
  /** The whole page's text, asked for when a passage is not in the article. */
  readonly page: () => Steps<PageText>;
  readonly names: LocateOptions['names'] & {};
  readonly document: Document;
}

/** Finds the passages of a page's notes: in the article, else word for word anywhere on the page. */
export function* placingSteps(
  notes: readonly Note[],
  { article, page, names, document }: PlacingOptions,
): Steps<PlacedNote[]> {
  const inArticle = article && createLocator(article.text);
  let whole: PageText | undefined;
  let inPage: Locator | undefined;
  const placed: PlacedNote[] = [];
  for (const note of notes) {
    yield;
    if (!note.selector) {
      placed.push({ note, located: null, text: null });
      continue;
    }
    if (inArticle) yield* inArticle.prepare(note.selector);
    const located = inArticle?.(note.selector, { names });
    if (located && located.state !== 'lost') {
      placed.push({ note, located, text: article });
      continue;
    }
    whole ??= yield* page();
    inPage ??= createLocator(whole.text);
    // Offsets are kept of passages in the article only.
    const words = { quote: note.selector.quote };
    let elsewhere = atItsPlace(whole, note.selector, document);
    if (!elsewhere) {
      yield* inPage.prepare(words);
      elsewhere = inPage(words);
    }
    // Outside the article only the very words count: the rest of a page is too much alike.
    const found = elsewhere.state === 'exact';
    placed.push({
      note,
      located: found ? elsewhere : { state: 'lost', start: -1, end: -1 },
      text: found ? whole : null,
    });
  }
  return placed;
}

/** A passage whose very words stand where the page's tree had them: of words that stand in many places alike, the right ones. */
function atItsPlace(
  page: PageText,
  { quote, range }: PassageSelector,
  document: Document,
): Located | null {
  const there = range && resolveRange(range, document);
  const span = there ? page.fromRange(there) : null;
  if (!span || page.text.slice(span.start, span.end) !== quote.exact) return null;
  return { state: 'exact', ...span };
}

export function rangesOfNote({ located, text }: PlacedNote): Range[] {
  if (!located || located.state === 'lost' || !text) return [];
  return text.toRanges(located.start, located.end);
}

/** What of a changed passage was taken out and put in; null for one that reads the same. */
export function differenceOf({ note, located, text }: PlacedNote): LocatedNote['difference'] {
  if (located?.state !== 'changed' || !text || !note.selector) return null;
  return compareTexts(note.selector.quote.exact, text.text.slice(located.start, located.end));
}
