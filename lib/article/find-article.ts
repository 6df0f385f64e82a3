import type { ArticleMetadata } from '@/lib/model/article';
import type { PagePart } from '@/lib/model/page-report';
import { propertyOf } from '@/lib/text/dom-access';
import type { PageText } from '@/lib/text/page-text';
import { pageTextSteps } from '@/lib/text/read-page-text';
import { finish, type Steps } from '@/lib/text/steps';
import { articleDocument } from './article-document';
import { bodySteps } from './body/body';
import { voteSteps } from './body/readability-vote';
import { readClaims, type StaleHead } from './metadata/claims';
import { readHeadline } from './metadata/headline';
import { readMetadata } from './metadata/metadata';
import { findTitle } from './metadata/title';
import { withOuterPage } from './outer-page';
import type { PageElement, PageTree } from './page/page-tree';
import { pageTreeSteps } from './page/read-page-tree';
import { partOf } from './page-part';

export interface FoundArticle {
  readonly metadata: ArticleMetadata;
  /** The body, on the page's own text nodes. */
  readonly text: PageText;
  /** Which of several pages this is; null for an article on one. */
  readonly part: PagePart | null;
}

export interface FindOptions {
  /** The page's address where the document does not know it. */
  readonly url?: string;
  /** Where the page has gone on to another article and its head has not. */
  readonly stale?: StaleHead;
  /** With `stale`: an element of the article that is meant, one in view. */
  readonly near?: Element;
}

/**
 * Finds the article of a page and leaves the page as it is. The decision asks for no layout, so that a saved page on the
 * command line and the live page agree.
 *
 * @returns null when the page is no article
 */
export function findArticle(document: Document, options: FindOptions = {}): FoundArticle | null {
  return finish(articleSteps(document, options));
}

/** `findArticle` in pieces. */
export function* articleSteps(
  page: Document,
  options: FindOptions = {},
): Steps<FoundArticle | null> {
  const url = options.url ?? propertyOf<string>(page, 'URL');
  const document = articleDocument(page, url);
  if (!document) return null;
  let article = yield* shownOrHidden(document, url, options);
  // Nothing can come between now.
  if (article === rebuilt) article = finish(shownOrHidden(document, url, options));
  if (article === rebuilt || article === null) return null;
  if (document === page) return article;
  return { ...article, metadata: yield* withOuterPage(article.metadata, page, url) };
}

/** The page took away what had been chosen, before its text was read. */
const rebuilt = Symbol();
type Attempt = FoundArticle | typeof rebuilt | null;

/** In characters: less is looked for once more in what inline styles hide. */
const suspiciouslyShort = 60;

function* shownOrHidden(document: Document, url: string, options: FindOptions): Steps<Attempt> {
  const shown = yield* articleIn(document, yield* pageTreeSteps(document), url, options);
  if (shown === rebuilt || lengthOf(shown) >= suspiciouslyShort) return shown;
  // Some pages hide their text until a script shows it.
  const hidden = yield* articleIn(document, yield* pageTreeSteps(document, true), url, options);
  return hidden === rebuilt || lengthOf(hidden) > lengthOf(shown) ? hidden : shown;
}

function lengthOf(article: FoundArticle | null): number {
  return article?.text.text.length ?? 0;
}

function* articleIn(
  document: Document,
  tree: PageTree | null,
  url: string,
  { stale, near }: FindOptions,
): Steps<Attempt> {
  if (!tree) return null;
  yield;
  const claims = readClaims(document, stale);
  yield;
  const title = findTitle(tree, claims, stale && near);
  yield;
  const headline = readHeadline(tree, claims, title);
  const body = yield* bodySteps(tree, yield* voteSteps(document, tree), headline);
  if (!body) return null;
  const texts = new Set(tree.texts.filter((_, i) => body.chosen[i]).map(({ node }) => node));
  const root = (tree.elements[body.root] as PageElement).element;
  const text = yield* pageTextSteps(root, (node) => texts.has(node));
  if (!text?.text) return rebuilt;
  yield;
  const metadata = readMetadata(document, tree, claims, headline, body, url);
  return { metadata, text, part: partOf(tree, body.lastLine, url) };
}
