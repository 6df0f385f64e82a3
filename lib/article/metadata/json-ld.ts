/** What JSON-LD says of an article: of schema.org and of Baidu's own vocabulary, broken and oddly shaped as it is written. */
import { tidy } from './tidy';

/** Of the first article-like node; empty strings and lists where it does not say. */
export interface JsonLd {
  readonly headline: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly language: string;
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

/** What pages sell, play or offer beside an article has a day of its own. */
const otherType =
  /(?:^| )(?:Product|Offer|Review|Comment|Book|Movie|Event|Person|Organization|Question|Answer|Course|Recipe|SoftwareApplication|JobPosting)(?:$| )/;
/** What old pages hide scripts in. */
const wrapped =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)(?:\s*\*\/)?\s*$/g;

/** @param scripts the contents of the page's `application/ld+json` elements */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const nodes: Json[] = [];
  for (const script of scripts) {
    if (script.length > 500_000) continue;
    try {
      collect(
        JSON.parse(
          script
            .replace(wrapped, '')
            .replace(/\p{Cc}+/gu, ' ')
            .replace(/,\s*([}\]])/g, '$1'),
        ),
        nodes,
      );
    } catch {
      // Broken JSON-LD is common; the page's other claims remain.
    }
  }
  const rank = (node: Json) => {
    const type = [node['@type']].flat().join(' ');
    if (otherType.test(type)) return 3;
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
      .flatMap((item: unknown) => {
        if (item === null || typeof item !== 'object') return item;
        return [(item as Json).name ?? named.get((item as Json)['@id'])].flat();
      })
      .slice(0, 20)
      .map(tidy)
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
