/**
 * What the head of a page says of its article: JSON-LD, meta elements, links, and the property comment that Founder's
 * e-papers carry. Everything is a string of bounded length; broken JSON and odd shapes are passed over.
 */
import type { MetadataSource } from '@/lib/model/article';
import { callOf, domAccess, propertyOf } from '@/lib/text/dom-access';
import { type JsonLd, readJsonLd } from './json-ld';
import { tidy } from './tidy';

/** A value and the part of the page that told it. */
export type Told = readonly [value: string, source: MetadataSource];

export interface PageClaims {
  readonly jsonLd: JsonLd;
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
