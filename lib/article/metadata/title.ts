/** Finds the headline: what the page's head claims, less the site's and the channel's names, as the page prints it. */
import type { MetadataSource } from '@/lib/model/article';
import type { PageElement, PageTree } from '../page/page-tree';
import type { PageClaims } from './claims';

export interface FoundTitle {
  readonly text: string;
  readonly source: MetadataSource | '';
  /** Index of the element that prints it; -1 when none does. */
  readonly element: number;
}

interface Heading {
  readonly text: string;
  readonly bare: string;
  readonly element: number;
}

const titleNames =
  /(?:^|[^a-z])(?:title|headline|biaoti|bt|tit|tt|subject|h1|font01|main-?title|art-?title|newstitle)(?:$|[^a-z])/i;
const headingTags = new Set(['H1', 'H2', 'H3', 'H4', 'FOUNDER-TITLE']);

/** What nearly all lines of Chinese pages are made of, and of it what is compared. */
const common =
  /^[\t\n\r -~ \u3000-\u3002\u3008-\u3011\u2014\u2018-\u201d\u2026\u4e00-\u9fff！（），：；？]*$/;
const commonSigns = /[^0-9A-Za-z\u4e00-\u9fff]+/g;

/** Letters, digits and characters alone, for comparing. */
export function bare(text: string): string {
  // Ten times as fast as asking Unicode.
  if (common.test(text)) return text.replace(commonSigns, '').toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The text of an element on one line; the wide space that parts a headline's halves stays. */
export function elementText(tree: PageTree, { firstText, endText }: PageElement): string {
  let text = '';
  let line = -1;
  for (const { node, line: at } of tree.texts.slice(firstText, endText)) {
    const broken = line >= 0 && at !== line && !/[\u2e80-\uffef]$/.test(text);
    text += (broken ? ' ' : '') + node.data;
    line = at;
  }
  return text.replace(/\s+/g, (space) => (space.includes('\u3000') ? '\u3000' : ' ')).trim();
}

/** So many elements and lines from the page's beginning may hold the headline: menus are long, but not endless. */
const farthest = 3000;

/** Everything that may print the headline, in the page's order. */
function headingsOf(tree: PageTree): Heading[] {
  const headings: Heading[] = [];
  tree.elements.slice(0, farthest).forEach((element, index) => {
    if (
      element.chars < (/^H[1-3]$/.test(element.tag) ? 2 : 4) ||
      element.chars > 150 ||
      element.endLine - element.firstLine > 4
    )
      return;
    if (headingTags.has(element.tag) || titleNames.test(element.names)) {
      const text = elementText(tree, element);
      headings.push({ text, bare: bare(text), element: index });
    }
  });
  for (const line of tree.lines.slice(0, farthest)) {
    if (line.chars < 4 || line.chars > 120 || line.linkChars > line.chars / 2) continue;
    headings.push({ text: line.text, bare: bare(line.text), element: line.block });
  }
  return headings.filter((heading) => heading.bare.length >= 2);
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
  const candidates = told.filter(([text]) => text && !isSiteName(text, sites));
  for (const [text, source] of candidates) {
    const heading = printedAs(text, tree, headings, sites);
    if (heading) return { text: heading.text, source, element: heading.element };
  }
  const element = near ? headingAbove(tree, near) : firstHeading(tree);
  for (const [text, source] of candidates) {
    if (element >= 0 && siteOwner.test(text)) continue;
    const stripped = withoutSite(text, sites);
    const longer = stripped && goneOn(stripped, tree, headings);
    if (longer) return { text: longer.text, source, element: longer.element };
    if (stripped) return { text: stripped, source, element: -1 };
  }
  const record = tree.elements[element];
  if (record) return { text: elementText(tree, record), source: 'text', element };
  return { text: '', source: '', element: -1 };
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

function headingAbove(tree: PageTree, near: Element): number {
  const at = tree.elements.findIndex(({ element }) => element === near);
  const heading = tree.elements.findLastIndex(
    ({ tag, chars }, i) => (at < 0 || i <= at) && tag === 'H1' && chars > 1,
  );
  return heading < 0 ? firstHeading(tree) : heading;
}

/** Where the head claims nothing: the first heading, else the first element that is named after headlines. */
function firstHeading(tree: PageTree): number {
  const heading = tree.elements.findIndex(({ tag, chars }) => tag === 'H1' && chars > 1);
  if (heading >= 0) return heading;
  return tree.elements.findIndex(
    ({ tag, names, chars, linkChars, firstLine, endLine }) =>
      (titleNames.test(names) || /^H[23]$/.test(tag)) &&
      linkChars === 0 &&
      chars > 4 &&
      chars < 80 &&
      endLine - firstLine <= 2,
  );
}

/** 湘中日报, 湘中新闻网: templates of some e-papers put nothing else into the title. */
function isSiteName(text: string, sites: ReadonlySet<string>): boolean {
  return (
    sites.has(bare(text)) || /^[^\s_|,，。：:—–-]{2,10}(?:报|報|网|網|社|数字报|电子版)$/.test(text)
  );
}

/** 某某股份有限公司, 某某报社数字报刊平台: a title that no page of theirs prints above its text. */
const siteOwner = /^[^\s_|,，。：:—–-]{2,20}(?:有限公司|报刊?平台|门户网站|人民政府|大学|医院)$/;

function isHeading(tree: PageTree, { element }: Heading): boolean {
  return /^H[1-3]$/.test(tree.elements[element]?.tag ?? '');
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

function siteNames(claims: PageClaims): Set<string> {
  const names = [
    claims.meta('og:site_name'),
    claims.meta('sitename', 'application-name', 'apple-mobile-web-app-title'),
    claims.jsonLd.publisher,
  ];
  return new Set(names.map(bare).filter(Boolean));
}

const siteWord =
  /(?:网|網|新闻|新聞|频道|頻道|日报|晚报|早报|时报|周刊|杂志|门户|网站|客户端|中心|在线|社区|论坛|百科|资讯|快报|数字报|电子报|电视台|广播|公众号|订阅|ニュース|新聞社|電子版|\.com|\.cn|\.net|news|times|daily|post|paper)/i;

/** Takes trailing parts that name the site or a channel off a claim. */
export function withoutSite(claim: string, sites: ReadonlySet<string>): string {
  let text = claim.trim();
  // 湘中园区报数字报-标题: an e-paper's name comes first.
  const paper =
    /^[^\-_|]{2,16}(?:数字报|电子报|电子版|数字版|多媒体报|epaper)\s*[-_|—]+\s*(?=.{4,})/i.exec(
      text,
    );
  if (paper) text = text.slice(paper[0].length);
  // Headlines hold no underscore: 标题_频道_网站.
  const head = text.split('_', 1)[0]?.trim() ?? '';
  if (head.length > 5) text = head;
  const parts = text.split(/(\s*[|»«]+\s*|\s+[-–—·:：]+\s*|\s*-{1,3}\s*|—{1,2}|－)/u);
  while (parts.length >= 3) {
    const [mark = '', last = ''] = parts.slice(-2);
    const isSite = sites.has(bare(last)) || (last.length <= 24 && siteWord.test(last));
    if (!isSite && !(/[|»«]/.test(mark) && last.length <= 12)) break;
    if (parts.slice(0, -2).join('').trim().length < 2) break;
    parts.length -= 2;
  }
  text = parts.join('').trim();
  return sites.has(bare(text)) ? '' : text;
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
