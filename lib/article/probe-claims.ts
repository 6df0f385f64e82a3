/** What a page's markup says to be an article, for the probe: of the head, and ids that only articles have. */
import { callOf, domAccess, propertyOf } from '@/lib/text/dom-access';

/** Names (or properties) of meta elements that only articles carry. */
const articleMeta =
  /^(?:article:|weibo: ?article|publishdate$|pubdate$|articletitle$|articleid$|contentid$|firstpublishedtime$)/i;
/** Ids and tags that content management systems give to an article's text. */
const articleIds = ['ozoom', 'js_content', 'articleContent', 'zoom', 'artibody'];

/** Whether the page calls itself an article. */
export function claimsArticle(document: Document): boolean {
  const metas = callOf<HTMLCollectionOf<Element>>(document, 'getElementsByTagName', 'meta');
  if (articleIds.some((id) => callOf<Element | null>(document, 'getElementById', id))) return true;
  if (hasFounderProperties(document)) return true;
  for (const meta of Array.from(metas).slice(0, 100)) {
    const { attribute } = domAccess(meta);
    const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? '';
    if (articleMeta.test(name)) return true;
    if (/^og:type$/i.test(name) && /^article$/i.test(attribute(meta, 'content') ?? '')) return true;
  }
  return claimsInData(document);
}

/** Whether JSON-LD speaks of a report, and of no list of them. */
function claimsInData(document: Document): boolean {
  const scripts = callOf<HTMLCollectionOf<Element>>(document, 'getElementsByTagName', 'script');
  for (let i = 0; i < scripts.length && i < 100; i += 1) {
    const script = scripts[i] as Element;
    if (!/ld\+json/i.test(domAccess(script).attribute(script, 'type') ?? '')) continue;
    const data = propertyOf<string>(script, 'textContent').slice(0, 20_000);
    if (/"\w*NewsArticle"/.test(data) && !/"(?:ItemList|CollectionPage)"/.test(data)) return true;
  }
  return false;
}

/** Founder's e-papers tell of an article in a comment of the head; their section indexes do not. */
function hasFounderProperties(document: Document): boolean {
  const head = propertyOf<Node | null>(document, 'head');
  let node = head && propertyOf<Node | null>(head, 'firstChild');
  for (let steps = 0; node && steps < 200; steps += 1, node = node.nextSibling) {
    if (node.nodeType === 8 && /enpproperty[\s\S]*<articleid>/.test((node as Comment).data))
      return true;
  }
  return false;
}
