/** Finds the headline: what the page's head claims, less the site's and the channel's names, as the page prints it. */
import type { MetadataSource } from '@/lib/model/article';
import type { PageElement, PageTree } from '../page/page-tree';
import { bare } from './bare';
import type { PageClaims } from './claims';
import {
  elementText,
  firstHeading,
  type Heading,
  headingAbove,
  headingsOf,
  isHeading,
} from './headings';
import { isSiteName, siteNames, siteOwner, withoutSite } from './site-names';

export interface FoundTitle {
  readonly text: string;
  readonly source: MetadataSource | '';
  /** Index of the element that prints it; -1 when none does. */
  readonly element: number;
}

/** @param near where the head claims nothing, the headline above this element is taken; else the page's first */
export function findTitle(tree: PageTree, claims: PageClaims, near?: Element): FoundTitle {
  const told: [string, MetadataSource][] = [
    [claims.jsonLd.headline, 'json-ld'],
    [claims.meta('og:title'), 'open-graph'],
    [claims.meta('articletitle', 'headline', 'twitter:title', 'dc.title', 'title'), 'meta'],
    [claims.founder('title'), 'comment'],
    [claims.documentTitle, 'meta'],
  ];
  const sites = siteNames(claims);
  const headings = headingsOf(tree);
  const isSite = (text: string) => isSiteName(text, sites);
  const candidates = told.filter(([text]) => text && !isSite(text));
  for (const [text, source] of candidates) {
    const heading = printedAs(text, tree, headings, sites);
    if (heading)
      return { text: asClaimed(heading, text, tree, sites), source, element: heading.element };
  }
  const element = near ? headingAbove(tree, near, isSite) : firstHeading(tree, isSite);
  for (const [text, source] of candidates) {
    if (element >= 0 && siteOwner.test(text)) continue;
    const stripped = withoutSite(text, sites);
    const longer = stripped && goneOn(stripped, tree, headings);
    if (longer) {
      const own = beginsWhole(tree, longer, stripped);
      return { text: own ? stripped : longer.text, source, element: longer.element };
    }
    if (stripped) return { text: stripped, source, element: -1 };
  }
  const record = tree.elements[element];
  if (record) return { text: elementText(tree, record), source: 'text', element };
  return { text: '', source: '', element: -1 };
}

/** A headline that the page breaks into lines is parted as the head parts it. */
function asClaimed(
  { text, bare: printed, element }: Heading,
  claim: string,
  tree: PageTree,
  sites: ReadonlySet<string>,
): string {
  const { firstLine, endLine } = tree.elements[element] as PageElement;
  if (endLine - firstLine < 2) return text;
  const told = withoutSite(claim, sites);
  return bare(told) === printed ? told : text;
}

/** Whether a heading begins with all of the claim and something smaller follows it: <small>, a subtitle. */
function beginsWhole(tree: PageTree, { element }: Heading, claim: string): boolean {
  const { firstText, endText } = tree.elements[element] as PageElement;
  const [first, second] = tree.texts.slice(firstText, endText);
  if (!first || !second || bare(first.node.data) !== bare(claim)) return false;
  return second.line !== first.line || tree.elements[second.parent]?.tag === 'SMALL';
}

/** A heading of which a claim is only the beginning, cut short or chosen shorter. */
function goneOn(claim: string, tree: PageTree, headings: readonly Heading[]): Heading | undefined {
  const whole = bare(claim);
  return headings.find(
    (heading) =>
      whole.length > 3 &&
      heading.bare.startsWith(whole) &&
      heading.bare.length <= whole.length * 4 &&
      isHeading(tree, heading),
  );
}

/** The longest heading that the claim begins with, is, or holds between separators. */
function printedAs(
  claim: string,
  tree: PageTree,
  headings: readonly Heading[],
  sites: ReadonlySet<string>,
): Heading | undefined {
  const whole = bare(claim);
  const parts = new Set(claim.split(/[_|｜\-—–:：»«]+/).map(bare));
  const first = bare(claim.split(/[_|｜\-—–]/, 1)[0] ?? '');
  let best: Heading | undefined;
  for (const heading of headings) {
    if (sites.has(heading.bare) || heading.bare.length <= (best?.bare.length ?? 0)) continue;
    const begins = whole.startsWith(heading.bare) && heading.bare.length * 4 >= whole.length;
    // 更正_某报_某网: a heading that a separator follows may be as short as it likes.
    const heads = heading.bare === first && isHeading(tree, heading);
    const ends = whole.endsWith(heading.bare) && heading.bare.length * 2 >= whole.length;
    if (
      whole === heading.bare ||
      begins ||
      heads ||
      ends ||
      (parts.has(heading.bare) && heading.bare.length > 7)
    ) {
      best = heading;
    }
  }
  return best;
}

/** 某某标题（2） on the second page of an article in several: the number that the address ends with is no part of it. */
export function withoutPart(title: string, url: string): string {
  const [, whole = '', part, of] =
    /^(.{4,}?)\s*(?:[（(]\s*(\d{1,2})\s*(?:[/／]\s*(\d{1,2})\s*)?[)）]|第\d{1,2}[页頁])$/.exec(
      title,
    ) ?? [];
  const page = /(?:[_-]|[?&](?:p|page|pn|pageno)=)0?(\d{1,2})(?:\.\w+)?(?:[&#]|$)/i.exec(url)?.[1];
  const number = part ?? /第(\d{1,2})[页頁]$/.exec(title)?.[1];
  return whole && (of !== undefined || (page !== undefined && page === number)) ? whole : title;
}
