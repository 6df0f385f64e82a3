/**
 * Everything that is known of an article besides its text. Each item is asked of the page's parts in the order of trust
 * that `metadataSources` gives, and the part that told it is kept.
 */
import type { ArticleMetadata, MetadataSource } from '@/lib/model/article';
import type { PageTree } from '../page/page-tree';
import { canonicalUrl } from '../page-url';
import { authorsOf } from './authors';
import { readEditors, unique } from './bylines';
import type { PageClaims, Told } from './claims';
import { offsetOf } from './dates';
import type { Headline } from './headline';
import { outletOf, siteOf } from './outlet';
import { printedPage } from './printed-page';
import { type BodyPlace, surroundingsOf } from './surroundings';
import { publishedOf, updatedOf } from './timestamps';
import { withoutPart } from './title';

/** Lines above the headline in which an e-paper says its page, over the list of what else is on it. */
const farthest = 60;

export function readMetadata(
  document: Document,
  tree: PageTree,
  claims: PageClaims,
  headline: Headline,
  body: BodyPlace,
  url: string,
): ArticleMetadata {
  const sources = new Map<string, MetadataSource>();
  const note = (item: string, told: Told | undefined): string => {
    if (told?.[0]) sources.set(item, told[1]);
    return told?.[0] ?? '';
  };
  const { title, leadIn, subtitle } = headline;
  const printed = surroundingsOf(tree, headline.line, body);
  const around = { ...printed, head: unique([...printed.head, ...claims.marked]) };
  const { head, tail } = around;
  const language = note('language', languageOf(claims, tree));
  const offset = offsetOf(language);
  const address = canonicalUrl(url, claims.canonical || claims.meta('og:url', 'url'));
  const outlet = note('outlet', outletOf(claims, title.text, around));
  const editors = unique([...head, ...tail].flatMap(readEditors));
  const sites = [outlet, siteOf(claims.documentTitle, title.text), claims.meta('og:site_name')];
  const bylines = authorsOf(claims, around, editors, sites);
  if (bylines.names.length > 0) sources.set('bylines', bylines.source);
  const published = note(
    'published',
    publishedOf(document, claims, around, offset, { url: address, title: title.text }),
  );
  // A book's edition may stand in a title.
  const beside = (lines: readonly string[]) =>
    printedPage(lines.filter((line) => !title.text || !line.includes(title.text)));
  // Below the text the way to the paper's other pages may stand.
  const above = tree.lines.slice(Math.max(0, headline.line - farthest), Math.max(0, headline.line));
  const page = note('page', [
    beside(head) || beside(tail) || beside(above.map(({ text }) => text)),
    'text',
  ]);
  const updated = note('updated', updatedOf(claims, around, offset, published));
  if (title.text && title.source) sources.set('title', title.source);
  return {
    url: address,
    title: withoutPart(title.text, url),
    bylines: bylines.names,
    outlet,
    published,
    ...(leadIn ? { leadIn } : {}),
    ...(subtitle ? { subtitle } : {}),
    ...(editors.length > 0 ? { editors } : {}),
    ...(page ? { page } : {}),
    ...(updated && updated !== published ? { updated } : {}),
    ...(language ? { language } : {}),
    sources: Object.fromEntries(sources),
  };
}

function languageOf(claims: PageClaims, tree: PageTree): Told {
  const claimed: Told[] = [
    [claims.jsonLd.language, 'json-ld'],
    [claims.meta('og:locale').replace('_', '-'), 'open-graph'],
    [claims.language, 'meta'],
    [claims.meta('content-language', 'dc.language', 'language'), 'meta'],
  ];
  const sample = tree.lines
    .slice(0, 1000)
    .map(({ text }) => text)
    .join('')
    .slice(0, 20_000);
  const seen = /[\u3040-\u30ff]{2}/.test(sample)
    ? 'ja'
    : /[\uac00-\ud7a3]{2}/.test(sample)
      ? 'ko'
      : /[\u4e00-\u9fff]/.test(sample)
        ? 'zh'
        : '';
  // Templates often claim English for Chinese pages: a claim counts when the text does not belie it.
  const fits = claimed.find(
    ([tag]) =>
      /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag) && (!seen || tag.slice(0, 2).toLowerCase() === seen),
  );
  return fits ?? [seen, 'text'];
}
