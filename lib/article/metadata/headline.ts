/** The lines that belong to a headline: the title itself, the lead-in 引题 above it and the subtitle 副题 below it. */

import { isBoilerplate } from '../page/boilerplate';
import { isHeadLine, isMakersLine } from '../page/line-kinds';
import type { PageElement, PageLine, PageTree } from '../page/page-tree';
import { bare } from './bare';
import type { PageClaims } from './claims';
import type { FoundTitle } from './title';

export interface Headline {
  readonly title: FoundTitle;
  /** Index of the line that prints the title; -1 when the page does not. */
  readonly line: number;
  /** Empty when there is none. */
  readonly leadIn: string;
  readonly subtitle: string;
  /** The lines of both. */
  readonly others: readonly number[];
}

const leadNames =
  /(?:^|[^a-z])(?:yt|pre|font02|yinti|jianti|kicker|eyebrow|shoulder|intro-?title|pre-?title|up-?title|lead-?in)(?:$|[^a-z])/i;
const subNames =
  /(?:^|[^a-z])(?:ft|font02|futi|fubiao|fubiaoti|sub|sub-?title|sub-?head(?:line)?|sub-?tit|deck|dek|down-?title|title2|second-?title)(?:$|[^a-z])/i;

export function readHeadline(tree: PageTree, claims: PageClaims, title: FoundTitle): Headline {
  const line = titleLine(tree, title);
  const claimed = { leadIn: claims.founder('introtitle'), subtitle: claims.founder('subtitle') };
  const element = tree.elements[title.element];
  if (!element || line < 0) return { title, line, ...claimed, others: [] };
  const above = others(tree, element, line - 1, -1, leadNames, claimed.leadIn);
  const below = others(
    tree,
    element,
    Math.max(line + 1, element.endLine),
    1,
    subNames,
    claimed.subtitle,
  );
  // Some pages print the headline twice.
  const textOf = (lines: readonly number[]) =>
    lines
      .map((i) => (tree.lines[i] as PageLine).text)
      .filter((text) => bare(text) !== bare(title.text))
      .join(' ');
  return {
    title,
    line,
    leadIn: claimed.leadIn || textOf(above.toReversed()),
    subtitle: (claimed.subtitle || textOf(below)).replace(/^[—―-]+\s*/, ''),
    others: [...above, ...below],
  };
}

/** The lines next to the title, from `from` in the direction of `step`, that belong to it. */
function others(
  tree: PageTree,
  title: PageElement,
  from: number,
  step: 1 | -1,
  names: RegExp,
  claimed: string,
): number[] {
  const found: number[] = [];
  const start = step > 0 ? belowInfo(tree, from) : from;
  for (let i = start; Math.abs(i - start) < 2; i += step) {
    const line = tree.lines[i];
    if (!line || line.linkChars > 0 || line.chars < 3 || line.chars > 60) break;
    const { text } = line;
    const isClaimed = claimed !== '' && bare(claimed) === bare(text);
    if (!isClaimed) {
      if (/[。；]$|[>›»]/.test(text)) break;
      if (isHeadLine(text) || isBoilerplate(text) || isMakersLine(text)) break;
      const block = tree.elements[line.block] as PageElement;
      const dashed = step > 0 && /^[—―]{1,2}/.test(text);
      const told = dashed || names.test(block.names) || isBeside(tree, block, title);
      if (!told && !(step > 0 && isSecondHeading(tree, i, title))) break;
    }
    found.push(i);
  }
  return found;
}

/** Whether a heading follows the title at once, and what tells of the article follows it: no heading of a section does. */
function isSecondHeading(tree: PageTree, i: number, title: PageElement): boolean {
  const block = tree.elements[(tree.lines[i] as PageLine).block] as PageElement;
  const next = tree.lines[i + 1];
  if (!/^H[2-6]$/.test(block.tag) || block.parent !== title.parent || !next) return false;
  return isHeadLine(next.text) || (next.chars <= 80 && /(?:19|20)\d\d\s*[-/.年]/.test(next.text));
}

/** Date, source and reporter may stand between a headline and what is named its subtitle: the line after them. */
function belowInfo(tree: PageTree, from: number): number {
  for (let i = from; i < from + 5; i += 1) {
    const line = tree.lines[i];
    if (!line || line.chars > 60 || /。/.test(line.text)) break;
    if (subNames.test((tree.elements[line.block] as PageElement).names)) return i;
    if (line.chars > 25) break;
  }
  return from;
}

/** Whether a block and the title stand in a small element of their own. */
function isBeside(tree: PageTree, block: PageElement, title: PageElement): boolean {
  const around = tree.elements[title.parent];
  if (!around || block.parent !== title.parent || around.tag === 'BODY') return false;
  const lines = tree.lines.slice(around.firstLine, around.endLine);
  return lines.length <= 4 && lines.every(({ text, chars }) => chars <= 60 && !/。/.test(text));
}

/** The line at which the headline stands. */
function titleLine(tree: PageTree, title: FoundTitle): number {
  const element = tree.elements[title.element];
  if (!element) return -1;
  const wanted = bare(title.text);
  for (let i = element.firstLine; i < element.endLine; i += 1) {
    const found = bare((tree.lines[i] as PageLine).text);
    if (found && (wanted.startsWith(found) || found.startsWith(wanted))) return i;
  }
  return element.firstLine;
}
