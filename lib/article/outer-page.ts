/** What the page around a frame tells of the article in it: frames often hold a text and nothing else. */
import type { ArticleMetadata } from '@/lib/model/article';
import type { Steps } from '@/lib/text/steps';
import { readClaims } from './metadata/claims';
import { readHeadline } from './metadata/headline';
import { readMetadata } from './metadata/metadata';
import { findTitle } from './metadata/title';
import { pageTreeSteps } from './page/read-page-tree';

const asked = ['title', 'outlet', 'published', 'bylines'] as const;
/** Lines below the page's headline that may tell of the article. */
const lines = 6;

/** The metadata of a frame's article, what is missing of it taken from the page around, `url` its address. */
export function* withOuterPage(
  inner: ArticleMetadata,
  page: Document,
  url: string,
): Steps<ArticleMetadata> {
  // A day in the page's address is the frame's no more than the page's.
  const isMissing = (item: (typeof asked)[number]) =>
    inner[item].length === 0 || inner.sources?.[item] === 'url';
  if (!asked.some(isMissing)) return inner;
  const tree = yield* pageTreeSteps(page);
  if (!tree) return inner;
  const claims = readClaims(page);
  const headline = readHeadline(tree, claims, findTitle(tree, claims));
  const firstLine = Math.max(0, headline.line) + 1;
  const place = {
    firstLine,
    lastLine: firstLine,
    own: { from: 0, to: Math.min(tree.lines.length, firstLine + lines) },
  };
  const outer = readMetadata(page, tree, claims, headline, place, url);
  const taken = asked.filter((item) => isMissing(item) && outer[item].length > 0);
  const of = (values: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(taken.map((item) => [item, values[item]]));
  return {
    ...inner,
    url: outer.url,
    ...of(outer),
    sources: { ...inner.sources, ...(of(outer.sources) as typeof inner.sources) },
  };
}
