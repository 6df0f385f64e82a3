/** Articles that go on over several pages: which of them this one is, by the row of page numbers below its text. */
import type { PagePart } from '@/lib/model/page-report';
import { domAccess } from '@/lib/text/dom-access';
import type { PageElement, PageTextNode, PageTree } from './page/page-tree';
import { pageUrl } from './page-url';

/** So many lines and texts below the text may hold the row. */
const below = { lines: 10, texts: 80 };

/**
 * @param lastLine index of the text's last line
 * @param url the page's own address
 * @returns null where nothing tells that there are others
 */
export function partOf(tree: PageTree, lastLine: number, url: string): PagePart | null {
  const own = stemOf(url);
  if (own === null) return null;
  const linked = new Map<number, string>();
  const numbers = new Set<number>();
  for (const text of textsBelow(tree, lastLine)) {
    const number = Number(/^\s*[[(（【]?\s*(\d{1,2})\s*[\])）】]?\s*$/.exec(text.node.data)?.[1]);
    if (!(number > 0)) continue;
    const address = text.link ? addressOf(tree, text, url) : null;
    if (address === null) numbers.add(text.link ? 0 : number);
    else if (stemOf(address) === own) {
      numbers.add(number);
      linked.set(number, address);
    }
  }
  const of = Math.max(
    0,
    ...linked.keys(),
    ...[...numbers].filter((number) => linked.has(number - 1)),
  );
  if (of < 2) return null;
  const all = Array.from({ length: of }, (_, i) => i + 1);
  if (!all.every((number) => numbers.has(number))) return null;
  const unlinked = all.filter((number) => !linked.has(number));
  const here = all.find((number) => sameAddress(linked.get(number), url));
  const number = unlinked.length === 1 ? unlinked[0] : here;
  return number === undefined ? null : { number, of };
}

function textsBelow(tree: PageTree, lastLine: number): PageTextNode[] {
  const from = tree.lines[lastLine]?.endText ?? tree.texts.length;
  return tree.texts
    .slice(from, from + below.texts)
    .filter(({ line }) => line <= lastLine + below.lines);
}

/** Where the link around a text leads to; null where it cannot be told. */
function addressOf(tree: PageTree, text: PageTextNode, url: string): string | null {
  let element: PageElement | undefined = tree.elements[text.parent];
  while (element && element.tag !== 'A') element = tree.elements[element.parent];
  const href = element && domAccess(element.element).attribute(element.element, 'href');
  if (!href || !URL.canParse(href, url)) return null;
  return new URL(href, url).href;
}

/** What the addresses of an article's pages have in common: all but the number at their end. */
function stemOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { host, pathname, search } = new URL(pageUrl(address));
  const path = pathname
    .replace(/(?:[_-]\d{1,2})?(\.\w+)?$/, '')
    .replace(/\/(?:p|page)?\d{1,2}\/?$/, '');
  const rest = search.replace(/^\?|(?:^|(?<=[?&]))(?:p|page|pn|pageno)=\d{1,2}(?:&|$)/gi, '');
  return `${host}${path}?${rest}`;
}

function sameAddress(one: string | undefined, other: string): boolean {
  return one !== undefined && one.split('#', 1)[0] === other.split('#', 1)[0];
}
