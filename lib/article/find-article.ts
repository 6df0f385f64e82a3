import type { ArticleMetadata } from '@/lib/model/article';
import { propertyOf } from '@/lib/text/dom-access';
import { type PageText, readPageText } from '@/lib/text/page-text';
import { chooseBody } from './body';
import { readClaims } from './claims';
import { readHeadline } from './headline';
import { readMetadata } from './metadata';
import type { PageElement, PageTree } from './page-tree';
import { isArticlePage } from './probe';
import { readPageTree } from './read-page-tree';
import { readabilityVote } from './readability-vote';
import { findTitle } from './title';

export interface FoundArticle {
  readonly metadata: ArticleMetadata;
  /** The body, on the page's own text nodes. */
  readonly text: PageText;
}

/**
 * Finds the article of a page and leaves the page as it is. The decision asks for no layout, so that a saved page on the
 * command line and the live page agree.
 *
 * @param options.url the page's address where the document does not know it
 * @returns null when the page is no article
 */
export function findArticle(
  document: Document,
  options: { readonly url?: string } = {},
): FoundArticle | null {
  const url = options.url ?? propertyOf<string>(document, 'URL');
  if (!isArticlePage(document, url)) return null;
  const article = articleIn(document, readPageTree(document), url);
  if (article && article.text.text.length >= suspiciouslyShort) return article;
  // Some pages hide their text until a script shows it.
  const hidden = articleIn(document, readPageTree(document, true), url);
  const more = (hidden?.text.text.length ?? 0) > (article?.text.text.length ?? 0);
  return more ? hidden : article;
}

/** In characters: less is looked for once more in what inline styles hide. */
const suspiciouslyShort = 60;

function articleIn(document: Document, tree: PageTree | null, url: string): FoundArticle | null {
  if (!tree) return null;
  const claims = readClaims(document);
  const headline = readHeadline(tree, claims, findTitle(tree, claims));
  const body = chooseBody(tree, readabilityVote(document, tree), headline);
  if (!body) return null;
  const texts = new Set(tree.texts.filter((_, i) => body.chosen[i]).map(({ node }) => node));
  const root = (tree.elements[body.root] as PageElement).element;
  const text = readPageText(root, (node) => texts.has(node));
  if (!text.text) return null;
  return { metadata: readMetadata(document, tree, claims, headline, body, url), text };
}
