/** Everything on a page that may print its headline. */
import { isAlike } from '../page/alike';
import { isHeadLine } from '../page/line-kinds';
import type { PageElement, PageTree } from '../page/page-tree';
import { bare } from './bare';
import { readBylines } from './bylines';
import { invisible } from './tidy';

export interface Heading {
  readonly text: string;
  readonly bare: string;
  readonly element: number;
}

const titleNames =
  /(?:^|[^a-z])(?:title|headline|biaoti|bt|tit|tt|subject|h1|font01|main-?title|art-?title|newstitle)(?:$|[^a-z])/i;
const headingTags = new Set(['H1', 'H2', 'H3', 'H4', 'FOUNDER-TITLE']);

/** The text of an element on one line; the wide space that parts a headline's halves stays. */
export function elementText(tree: PageTree, { firstText, endText }: PageElement): string {
  let text = '';
  let line = -1;
  for (const { node, line: at } of tree.texts.slice(firstText, endText)) {
    const broken = line >= 0 && at !== line && !/[\u2e80-\uffef]$/.test(text);
    text += (broken ? ' ' : '') + node.data;
    line = at;
  }
  const seen = text.replace(invisible, '');
  return seen.replace(/\s+/g, (space) => (space.includes('\u3000') ? '\u3000' : ' ')).trim();
}

/** So many elements and lines from the page's beginning may hold the headline: menus are long, but not endless. */
const farthest = 3000;

/** Everything that may print the headline, in the page's order. */
export function headingsOf(tree: PageTree): Heading[] {
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

export function isHeading(tree: PageTree, { element }: Heading): boolean {
  return /^H[1-3]$/.test(tree.elements[element]?.tag ?? '');
}

/**
 * The last headline above an element, which is that of its article where a page holds several: of the first rank, else one
 * that is made as the page's first is, and stands in what is made alike.
 */
export function headingAbove(tree: PageTree, near: Element, isSite: IsSite): number {
  const at = tree.elements.findIndex(({ element }) => element === near);
  const lastOf = (is: (element: PageElement) => boolean) =>
    tree.elements.findLastIndex((element, i) => (at < 0 || i <= at) && is(element));
  const heading = lastOf((element) => isFirstRank(tree, element, isSite));
  if (heading >= 0) return heading;
  const index = firstHeading(tree, isSite);
  const first = tree.elements[index];
  const holder = tree.elements[first?.parent ?? -1];
  if (!first || !holder) return index;
  const alike = lastOf((element) => {
    const around = tree.elements[element.parent];
    return around !== undefined && isAlike(element, first) && isAlike(around, holder);
  });
  return alike < 0 ? index : alike;
}

/** Whether a text names the site and no article. */
type IsSite = (text: string) => boolean;

function isFirstRank(tree: PageTree, element: PageElement, isSite: IsSite): boolean {
  const { tag, chars } = element;
  return tag === 'H1' && chars > 1 && (chars > 20 || !isSite(elementText(tree, element)));
}

/**
 * Where the head claims nothing: the first heading that does not name the site, else the first element that is named after
 * headlines, else what stands over the line that tells the day or the writer; -1 when there is none.
 */
export function firstHeading(tree: PageTree, isSite: IsSite): number {
  const heading = tree.elements.findIndex((element) => isFirstRank(tree, element, isSite));
  if (heading >= 0) return heading;
  const named = tree.elements.findIndex(
    ({ tag, names, chars, linkChars, firstLine, endLine }) =>
      (titleNames.test(names) || /^H[23]$/.test(tag)) &&
      linkChars === 0 &&
      chars > 4 &&
      chars < 80 &&
      endLine - firstLine <= 2,
  );
  return named >= 0 ? named : overTheDay(tree);
}

function overTheDay(tree: PageTree): number {
  const line = tree.lines.slice(0, farthest).find(({ text, chars, linkChars }, i) => {
    const below = tree.lines[i + 1];
    if (!below || linkChars > 0 || chars < 5 || chars > 60 || /[。；：:]$/.test(text)) return false;
    if (isHeadLine(text) || /^第.{1,6}版/.test(text)) return false;
    if (below.chars <= 40 && readBylines(below.text).length > 0) return true;
    return isHeadLine(below.text) && /(?:19|20)\d\d[-/.年]/.test(below.text);
  });
  return line?.block ?? -1;
}
