/**
 * What the head of a page says of its article: JSON-LD, meta elements, links, and the property comment that Founder's
 * e-papers carry. Everything is a string of bounded length; broken JSON and odd shapes are passed over.
 */
import type { MetadataSource } from '@/lib/model/article';
import { callOf, domAccess, propertyOf } from '@/lib/text/dom-access';

/** A value and the part of the page that told it. */
export type Told = readonly [value: string, source: MetadataSource];

export interface PageClaims {
  /** Of the first article-like JSON-LD node; empty strings and lists where it does not say. */
  readonly jsonLd: {
    readonly headline: string;
    readonly published: string;
    readonly updated: string;
    readonly authors: readonly string[];
    readonly publisher: string;
    readonly language: string;
  };
  /** The first non-empty content of a meta element with one of these names (name, property or itemprop; lower case). */
  meta(...names: string[]): string;
  readonly documentTitle: string;
  readonly canonical: string;
  readonly language: string;
  /** What elements say that are marked for Baidu's crawler, hidden or not, with their labels. */
  readonly marked: readonly string[];
  /** A field of Founder's `<!--enpproperty …-->`. */
  founder(name: string): string;
}

const maxLength = 2000;

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Content systems escape for markup what is none: JSON-LD, and what stands escaped in an attribute already. */
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:(amp|quot|apos|lt|gt|nbsp)|#(\d{1,5}));/g,
        (_, name?: string, code?: string) =>
          name ? (signs[name] ?? '') : String.fromCharCode(Number(code)),
      )
    : text;

const tidy = (text: unknown): string =>
  typeof text === 'string' ? unescaped(text.slice(0, maxLength)).replace(/\s+/g, ' ').trim() : '';

/** What the head of a page says is still that of the article before: the page has gone on to another by itself. */
export interface StaleHead {
  /** What the page was called then. */
  readonly title: string;
}

/** @param stale left out, all that the head says holds */
export function readClaims(document: Document, stale?: StaleHead): PageClaims {
  if (stale) return claimsOf(propertyOf<string>(document, 'title'), stale);
  const all = (selector: string) =>
    Array.from(callOf<NodeListOf<Element>>(document, 'querySelectorAll', selector));
  const attribute = (element: Element | undefined, name: string) =>
    element ? tidy(domAccess(element).attribute(element, name) ?? '') : '';

  const metas = new Map<string, string>();
  for (const element of all('meta[content]')) {
    const content = attribute(element, 'content');
    if (!content) continue;
    for (const kind of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(element, kind).toLowerCase().replace(/:\s+/g, ':');
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  const properties = founderProperties(document);
  return {
    jsonLd: readJsonLd(
      all('script[type="application/ld+json" i]').map((s) => propertyOf<string>(s, 'textContent')),
    ),
    meta: (...names) => names.map((name) => metas.get(name)).find(Boolean) ?? '',
    documentTitle: tidy(propertyOf<string>(document, 'title')),
    canonical: attribute(all('link[rel~="canonical" i]')[0], 'href'),
    language: attribute(all('html')[0], 'lang') || attribute(all('html')[0], 'xml:lang'),
    marked: markedForBaidu(document),
    founder: (name) => properties.get(name) ?? '',
  };
}

const marks = [
  ['pubtime_baidu', '发布时间'],
  ['source_baidu', '来源'],
  ['author_baidu', '作者'],
  ['editor_baidu', '责任编辑'],
] as const;

function markedForBaidu(document: Document): string[] {
  return marks.flatMap(([id, label]) => {
    const element = callOf<Element | null>(document, 'getElementById', id);
    const text = element ? tidy(propertyOf<string>(element, 'textContent')) : '';
    if (!text || text.length > 80) return [];
    return [/[:：]|来源于/.test(text) ? text : `${label}：${text}`];
  });
}

/** Only what the page is called, and not even that where it is called what it was before. */
function claimsOf(title: string, stale: StaleHead): PageClaims {
  return {
    jsonLd: readJsonLd([]),
    meta: () => '',
    documentTitle: title === stale.title ? '' : tidy(title),
    canonical: '',
    language: '',
    marked: [],
    founder: () => '',
  };
}

/** The properties of schema.org and of Baidu's own vocabulary that are read. */
type Json = {
  readonly [K in
    | '@id'
    | '@type'
    | '@graph'
    | 'mainEntity'
    | 'headline'
    | 'title'
    | 'name'
    | 'datePublished'
    | 'pubDate'
    | 'dateCreated'
    | 'dateModified'
    | 'upDate'
    | 'author'
    | 'publisher'
    | 'inLanguage']?: unknown;
};

const articleType =
  /(?:Article|Posting|Report|Newscast|WebPage|ImageGallery|cambrian)$|^(?:NewsArticle|LiveBlogPosting)/;

function readJsonLd(scripts: readonly string[]): PageClaims['jsonLd'] {
  const nodes: Json[] = [];
  for (const script of scripts) {
    if (script.length > 500_000) continue;
    try {
      collect(JSON.parse(script.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')), nodes);
    } catch {
      // Broken JSON-LD is common; the page's other claims remain.
    }
  }
  const rank = (node: Json) => {
    const type = [node['@type']].flat().join(' ');
    if (/Article|Posting|Report/.test(type)) return 0;
    if (node.pubDate || node.datePublished) return 1;
    return articleType.test(type) ? 2 : 3;
  };
  const node = nodes.toSorted((a, b) => rank(a) - rank(b)).find((n) => rank(n) < 3) ?? {};
  const named = new Map<unknown, unknown>(
    nodes.flatMap((n) => (n['@id'] && n.name ? [[n['@id'], n.name]] : [])),
  );
  const namesOf = (value: unknown) =>
    [value]
      .flat()
      .slice(0, 20)
      .map((item: unknown) => {
        if (item === null || typeof item !== 'object') return tidy(item);
        return tidy((item as Json).name ?? named.get((item as Json)['@id']));
      })
      .filter((name) => name && name.length <= 60);
  return {
    headline: tidy(node.headline ?? node.title ?? node.name),
    published: tidy(node.datePublished ?? node.pubDate ?? node.dateCreated),
    updated: tidy(node.dateModified ?? node.upDate),
    authors: namesOf(node.author),
    publisher: namesOf(node.publisher)[0] ?? '',
    language: tidy(node.inLanguage),
  };
}

/** The objects of a JSON-LD document, its `@graph`s opened. */
function collect(value: unknown, nodes: Json[], depth = 0): void {
  if (depth > 4 || nodes.length > 100 || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  nodes.push(value as Json);
  const { '@graph': graph, mainEntity } = value as Json;
  for (const inner of [graph, mainEntity]) collect(inner, nodes, depth + 1);
}

/** `<articleid>…</articleid><date>…</date><author>…` in a comment of the head. */
function founderProperties(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  const walker = callOf<TreeWalker>(document, 'createTreeWalker', document, 128);
  for (let seen = 0; seen < 200 && walker.nextNode(); seen += 1) {
    const { data } = walker.currentNode as Comment;
    if (!data.includes('enpproperty') || data.length > 20_000) continue;
    for (const [, name, value] of data.matchAll(/<(\w{2,30})>([^<>]*)<\/\1>/g)) {
      if (name && value && !found.has(name)) found.set(name, tidy(value));
    }
  }
  return found;
}
