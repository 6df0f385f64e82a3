/**
 * Everything that is known of an article besides its text. Each item is asked of the page's parts in the order of trust
 * that `metadataSources` gives, and the part that told it is kept.
 */
import type { ArticleMetadata, MetadataSource } from '@/lib/model/article';
import { authorsOf } from './authors';
import { readEditors, unique } from './bylines';
import type { PageClaims, Told } from './claims';
import { offsetOf } from './dates';
import type { Headline } from './headline';
import { outletOf, siteOf } from './outlet';
import type { PageLine, PageTree } from './page-tree';
import { canonicalUrl } from './page-url';
import { publishedOf, updatedOf } from './timestamps';

/** Where the body stands among the page's lines. */
export interface BodyPlace {
  readonly firstLine: number;
  readonly lastLine: number;
}

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
  const head = headLines(tree, headline.line, body);
  const tail = tree.lines
    .slice(Math.max(body.firstLine, body.lastLine - 2), body.lastLine + 12)
    .map((line) => spaced(tree, line));
  const language = note('language', languageOf(claims, tree));
  const offset = offsetOf(language);
  const address = canonicalUrl(url, claims.canonical || claims.meta('og:url', 'url'));
  const outlet = note('outlet', outletOf(claims, title.text, head, tail));
  const editors = unique([...head, ...tail].flatMap(readEditors));
  const sites = [outlet, siteOf(claims.documentTitle, title.text), claims.meta('og:site_name')];
  const bylines = authorsOf(claims, head, tail, editors, sites);
  if (bylines.names.length > 0) sources.set('bylines', bylines.source);
  const published = note('published', publishedOf(document, claims, head, offset, address));
  const updated = note('updated', updatedOf(claims, head, offset));
  if (title.text && title.source) sources.set('title', title.source);
  return {
    url: address,
    title: title.text,
    bylines: bylines.names,
    outlet,
    published,
    ...(leadIn ? { leadIn } : {}),
    ...(subtitle ? { subtitle } : {}),
    ...(editors.length > 0 ? { editors } : {}),
    ...(updated && updated !== published ? { updated } : {}),
    ...(language ? { language } : {}),
    sources: Object.fromEntries(sources),
  };
}

/** The lines from a little above the title to the body's second. */
function headLines(tree: PageTree, at: number, body: BodyPlace): string[] {
  const near = at >= 0 && Math.abs(at - body.firstLine) < 60;
  const from = near ? Math.min(at, body.firstLine) - 4 : body.firstLine - 12;
  const to = Math.min(Math.max(near ? at : 0, body.firstLine) + 3, tree.lines.length);
  return tree.lines.slice(Math.max(0, from), to).map((line) => spaced(tree, line));
}

/** A line with its text nodes parted: 文/甲某 and 图/乙某 may stand in elements of their own. Running text stays as it is. */
function spaced(tree: PageTree, line: PageLine): string {
  if (line.chars > 100) return line.text;
  return tree.texts
    .slice(line.firstText, line.endText)
    .map(({ node }) => node.data.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
}

function languageOf(claims: PageClaims, tree: PageTree): Told {
  const claimed: Told[] = [
    [claims.jsonLd.language, 'json-ld'],
    [claims.meta('og:locale').replace('_', '-'), 'open-graph'],
    [claims.language, 'meta'],
    [claims.meta('content-language', 'dc.language', 'language'), 'meta'],
  ];
  const sample = tree.lines
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
