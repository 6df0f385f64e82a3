/**
 * Articles that go on over several pages: which of them this one is, by the row of page numbers below its text, or by what is said
 * there (共3页, 2/3) beside a link to another of them.
 */
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
  const texts = textsBelow(tree, lastLine);
  for (const text of texts) {
    const number = Number(pageNumber.exec(text.node.data)?.[1]);
    if (!(number > 0)) continue;
    const address = text.link ? addressOf(tree, text, url) : null;
    if (address === null) numbers.add(text.link ? 0 : number);
    else if (stemOf(address) === own) {
      numbers.add(number);
      linked.set(number, address);
    }
  }
  return partByRow(linked, numbers, url) ?? partAsSaid(tree, texts, own, url);
}

/** 2, [2], 第2页. */
const pageNumber = /^\s*[[(（【]?\s*第?\s*(\d{1,2})\s*[页頁]?\s*[\])）】]?\s*$/;

/**
 * @param linked the addresses of the pages, by their numbers
 * @param numbers those of the row, linked or not
 */
function partByRow(
  linked: ReadonlyMap<number, string>,
  numbers: ReadonlySet<number>,
  url: string,
): PagePart | null {
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

/** 共3页, 第2页/共3页, 2/3. */
const said =
  /^\s*(?:第\s*(\d{1,2})\s*[页頁]\s*[/／,，]?\s*)?共\s*(\d{1,2})\s*[页頁]\s*$|^\s*(\d{1,2})\s*[/／]\s*(\d{1,2})\s*[页頁]?\s*$/;

function partAsSaid(
  tree: PageTree,
  texts: readonly PageTextNode[],
  own: string,
  url: string,
): PagePart | null {
  const others = texts.flatMap((text) => {
    const address = text.link ? addressOf(tree, text, url) : null;
    return address !== null && stemOf(address) === own ? [numberIn(address)] : [];
  });
  const words = texts.map(({ node }) => said.exec(node.data)).find(Boolean);
  if (!words) return null;
  const number = Number(words[1] ?? words[3] ?? numberIn(url));
  const of = Number(words[2] ?? words[4]);
  const isBeside = others.some((other) => Math.abs(other - number) === 1);
  return isBeside && number >= 1 && number <= of ? { number, of } : null;
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
  // A place of this very page is none of the others.
  if (!href || /^#./.test(href) || !URL.canParse(href, url)) return null;
  return new URL(href, url).href;
}

/** The number that an address ends with, which parts it from the others of its stem; the first page has none. */
function numberIn(address: string): number {
  const { pathname, search } = new URL(pageUrl(address));
  const found =
    /[?&](?:p|page|pn|pageno)=(\d{1,2})(?:&|$)/i.exec(search) ??
    /[_-](\d{1,2})(?:\.\w+)?$/.exec(pathname) ??
    /\/(?:p|page)?(\d{1,2})\/?$/.exec(pathname);
  return Number(found?.[1] ?? 1);
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
