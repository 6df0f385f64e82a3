/**
 * Everything that is known of an article besides its text. Each item is asked of the page's parts in the order of trust
 * that `metadataSources` gives, and the part that told it is kept.
 */
import type { ArticleMetadata, MetadataSource } from '@/lib/model/article';
import { callOf, domAccess, propertyOf } from '@/lib/text/dom-access';
import {
  isAuthorName,
  isPersonName,
  readBylines,
  readClosingNames,
  readEditors,
  unique,
} from './bylines';
import type { PageClaims } from './claims';
import { offsetOf, readDate } from './dates';
import type { Headline } from './headline';
import type { PageLine, PageTree } from './page-tree';
import { canonicalUrl } from './page-url';
import { bare } from './title';

/** Where the body stands among the page's lines. */
export interface BodyPlace {
  readonly firstLine: number;
  readonly lastLine: number;
}

type Told = readonly [value: string, source: MetadataSource];

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
  const bylines = bylinesOf(claims, head, tail, editors, sites);
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

const sourceLabel =
  /(?:来\s?源|稿\s?源|來\s?源|出\s?处|来\s?自|转自|媒体)\s*[:：丨|]\s*([^\s|丨　:：（）()，,。]{2,30})/;

function outletOf(
  claims: PageClaims,
  title: string,
  head: readonly string[],
  tail: readonly string[],
): Told | undefined {
  const printed = [...head, ...tail]
    .map((line) => (line.length < 160 ? sourceLabel.exec(line)?.[1] : undefined))
    .map((text) => text?.replace(/(?:作者|编辑|记者|发布|时间|浏览|点击|字号|责任).*$/, ''))
    .find((text) => text && !/^https?:|^\d/.test(text));
  const told: Told[] = [
    [claims.meta('contentsource', 'source', 'mediaid', 'article:source', 'og:source'), 'meta'],
    [printed ?? '', 'text'],
    [claims.jsonLd.publisher, 'json-ld'],
    [claims.meta('og:site_name'), 'open-graph'],
    [claims.meta('sitename', 'dc.publisher', 'publisher', 'copyright'), 'meta'],
    [siteOf(claims.documentTitle, title), 'meta'],
  ];
  return told.find(([text]) => text && text.length <= 40);
}

/** The last part of a document title that goes on behind the headline: the site's name. */
function siteOf(documentTitle: string, title: string): string {
  const paper = /^([^\-_|]{2,14}?)(?:数字报|电子报|多媒体报)/.exec(documentTitle)?.[1];
  if (paper) return paper;
  const last =
    documentTitle
      .split(/[_|｜»]|\s[-–—]+\s|-{1,3}|—+/)
      .at(-1)
      ?.trim() ?? '';
  const goesOn = title !== '' && bare(documentTitle).includes(bare(title));
  const named = /(?:网|網|報|报|台|新闻|在线|资讯|客户端|周刊|社)$/.test(last);
  return last !== documentTitle &&
    last.length <= 20 &&
    (goesOn || named) &&
    !bare(title).endsWith(bare(last))
    ? last
    : '';
}

function bylinesOf(
  claims: PageClaims,
  head: readonly string[],
  tail: readonly string[],
  editors: readonly string[],
  sites: readonly string[],
): { names: string[]; source: MetadataSource } {
  const printed = unique([...head, ...tail].flatMap(readBylines));
  const closing = printed.length === 0 ? tail.slice(0, 3).flatMap(readClosingNames) : [];
  const told: [readonly string[], MetadataSource][] = [
    [claims.jsonLd.authors, 'json-ld'],
    [[claims.meta('article:author', 'og:article:author')], 'open-graph'],
    [[claims.meta('author', 'byl', 'dc.creator', 'sailthru.author', 'parsely-author')], 'meta'],
  ];
  for (const [values, source] of told) {
    const people = values
      .flatMap((value) => (isPersonName(value) ? [value] : value.split(/[\s、，,;；/&]+/)))
      .filter((name) => isAuthorName(name) && !sites.some((site) => site.includes(name)))
      // The author that a content system names is often who put the page up.
      .filter((name) => printed.length + closing.length === 0 || !editors.includes(name));
    if (people.length > 0) return { names: unique([...people, ...printed]), source };
  }
  const founder = claims
    .founder('author')
    .split(/[\s、，,;；]+/)
    .filter(isPersonName);
  if (printed.length > 0) return { names: printed, source: 'text' };
  if (closing.length > 0) return { names: unique(closing), source: 'text' };
  if (founder.length > 0) return { names: founder, source: 'comment' };
  return { names: [], source: 'text' };
}

function publishedOf(
  document: Document,
  claims: PageClaims,
  head: readonly string[],
  offset: string,
  url: string,
): Told | undefined {
  const told: Told[] = [
    [claims.jsonLd.published, 'json-ld'],
    [
      claims.meta(
        'article:published_time',
        'og:published_time',
        'og:release_date',
        'og:time',
        'bt:pubdate',
      ),
      'open-graph',
    ],
    [
      claims.meta(
        'publishdate',
        'pubdate',
        'firstpublishedtime',
        'weibo:article:create_at',
        'apub:time',
        'datepublished',
        'publish_time',
        'publishtime',
        'publish-date',
        'publish_date',
        'cxenseparse:recs:publishtime',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.date',
        'dc.date',
        'og:regdate',
        'creation_date',
        'date',
        'dateupdate',
      ),
      'meta',
    ],
    ...timesOf(document).map((text): Told => [text, 'time']),
    ...head
      .filter((line) => line.length < 200)
      .toSorted((a, b) => Number(/更新/.test(a)) - Number(/更新/.test(b)))
      .map((text): Told => [text, 'text']),
    [claims.founder('date'), 'comment'],
    [urlDate(url), 'url'],
  ];
  const dates = told
    .map(([text, source]): Told => [readDate(text, offset), source])
    .filter(([date]) => date);
  const [first] = dates;
  if (!first || first[0].length > 10) return first;
  // A bare day is told more exactly by a less trusted part, when that speaks of the same day.
  return dates.find(([date]) => date.length > 10 && date.startsWith(first[0])) ?? first;
}

function updatedOf(claims: PageClaims, head: readonly string[], offset: string): Told | undefined {
  const told: Told[] = [
    [claims.jsonLd.updated, 'json-ld'],
    [claims.meta('article:modified_time', 'og:updated_time'), 'open-graph'],
    [
      claims.meta(
        'weibo:article:update_at',
        'lastmodifiedtime',
        'datemodified',
        'lastmod',
        'dcterms.modified',
      ),
      'meta',
    ],
    ...head.map((line): Told => [/更新[^\d]{0,8}(.{6,40})/.exec(line)?.[1] ?? '', 'text']),
  ];
  return told
    .map(([text, source]): Told => [readDate(text, offset), source])
    .find(([date]) => date);
}

/** What `<time>` and `itemprop=datePublished` tell, in the page's order. */
function timesOf(document: Document): string[] {
  const found = callOf<NodeListOf<Element>>(
    document,
    'querySelectorAll',
    '[itemprop~="datePublished"],time[pubdate],article time,time[datetime]',
  );
  return Array.from(found)
    .slice(0, 4)
    .map((element) => {
      const { attribute } = domAccess(element);
      return (
        attribute(element, 'datetime') ||
        attribute(element, 'content') ||
        propertyOf<string>(element, 'textContent').slice(0, 100)
      );
    });
}

function urlDate(url: string): string {
  const found = /(20\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : '';
}
