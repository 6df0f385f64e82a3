/** Takes the lines off an article that stand in its element and are about it: its title, its source, its makers. */
import type { Steps } from '@/lib/text/steps';
import { bare } from '../metadata/bare';
import { isOrganisation, readClosingNames } from '../metadata/bylines';
import { isBylineAlone, isCredit, isSignature, isSigned } from '../metadata/credits';
import type { Headline } from '../metadata/headline';
import { isBoilerplate } from '../page/boilerplate';
import { isBareDay, isHeadLine, isMakersLine, isOtherArticlesHeading } from '../page/line-kinds';
import type { PageElement, PageLine, PageTree } from '../page/page-tree';

/** No headline is longer, in characters. */
const longestTitle = 200;
/** Lines between two pauses. */
const stride = 64;

export function* trimSteps(
  tree: PageTree,
  around: PageElement,
  alive: Uint8Array,
  votes: Float64Array,
  headline: Headline,
): Steps<void> {
  trimHead(tree, around, alive, votes, headline);
  dropInfoTables(tree, around, alive);
  const running = runningSums(tree);
  let after = false;
  for (let i = around.firstLine; i < around.endLine; i += 1) {
    if (i % stride === 0) yield;
    if (!alive[i]) continue;
    const line = tree.lines[i] as PageLine;
    const { text } = line;
    if (isMakersLine(text) || isBoilerplate(text) || isMenu(tree, line)) alive[i] = 0;
    else if (leadsElsewhere(line)) alive[i] = 0;
    else if (isOtherArticlesHeading(text)) {
      const before = (running[i] as number) - (running[around.firstLine] as number);
      const box = boxOf(tree, i, (element) => sumOf(running, element) <= before);
      if (box) alive.fill(0, i, box.endLine);
      alive[i] = 0;
      if (isListToTheEnd(tree, i + 1, around.endLine)) alive.fill(0, i, around.endLine);
      after = true;
    } else if (after && line.linkChars >= line.chars * 0.6) alive[i] = 0;
    else after = false;
  }
  dropCounters(tree, around, alive);
  dropReporters(tree, around, alive);
}

/** Whether what follows is a few short lines without a sentence: headlines that are no links, of public accounts. */
function isListToTheEnd(tree: PageTree, from: number, to: number): boolean {
  return (
    to - from <= 12 &&
    tree.lines.slice(from, to).every(({ text, chars }) => chars <= 40 && !/[。；]$/.test(text))
  );
}

/** 延伸阅读：and the headline of another article, in one line, or such a headline behind a bullet. */
function leadsElsewhere({ text, chars, linkChars }: PageLine): boolean {
  if (linkChars < chars * 0.5 || linkChars === chars) return false;
  if (/^[▪▶►▸◆■●☞➤]/.test(text) && linkChars === chars - 1) return true;
  const [heading = '', rest] = text.split(/[:：]/, 2);
  return rest !== undefined && isOtherArticlesHeading(heading);
}

/** 本报记者 甲某某 alone below the text: read as its byline, and none of it. */
function dropReporters(tree: PageTree, around: PageElement, alive: Uint8Array): void {
  for (let i = around.endLine - 1; i >= around.firstLine; i -= 1) {
    if (!alive[i]) continue;
    const { text } = tree.lines[i] as PageLine;
    const inside = /^[（(【]([^（）()【】]{2,60})[）)】]$/.exec(text.trim())?.[1];
    const credits =
      inside === undefined
        ? isBylineAlone(text) || isSigned(text)
        : isCredit(inside) || readClosingNames(text).length > 0;
    if (!credits) return;
    alive[i] = 0;
  }
}

/** Figures alone below the text, of praises and of views; in tables they are of it. */
function dropCounters(tree: PageTree, around: PageElement, alive: Uint8Array): void {
  for (let i = around.endLine - 1; i >= around.firstLine; i -= 1) {
    if (!alive[i]) continue;
    const { text, block } = tree.lines[i] as PageLine;
    const { tag } = tree.elements[block] as PageElement;
    if (!/^\+?[\d.,]{1,7}[万千wk+]?$/i.test(text) || !/^(?:DIV|P|SECTION)$/.test(tag)) return;
    alive[i] = 0;
  }
}

const fileWords = /^(?:索引号|发文(?:机关|字号|单位)|成文日期|主题(?:分类|词)|公开方式|信息公开)/;

/** 索引号、发文机关、成文日期: the table that an authority files a document under. */
function dropInfoTables(tree: PageTree, around: PageElement, alive: Uint8Array): void {
  for (const { tag, chars, firstLine, endLine } of tree.elements) {
    if (firstLine < around.firstLine || endLine > around.endLine) continue;
    if (!/^(?:TABLE|DL|UL)$/.test(tag) || chars > 800 || endLine - firstLine < 4) continue;
    const lines = tree.lines.slice(firstLine, endLine).map(({ text }) => text.replace(/\s/g, ''));
    const labels = lines.filter((text) => /^.{2,8}[：:]/.test(text)).length;
    if (labels > 2 && labels * 3 >= lines.length && lines.some((text) => fileWords.test(text)))
      alive.fill(0, firstLine, endLine);
  }
}

/** Three links or more and nothing else. */
function isMenu(tree: PageTree, { firstText, endText, chars, linkChars }: PageLine): boolean {
  if (endText - firstText < 3 || linkChars < chars * 0.9) return false;
  return tree.texts.slice(firstText, endText).filter(({ link }) => link).length >= 3;
}

/** The largest element that the heading at `line` opens and that is small enough. */
function boxOf(
  tree: PageTree,
  line: number,
  isSmall: (element: PageElement) => boolean,
): PageElement | undefined {
  let box: PageElement | undefined;
  let element = tree.elements[(tree.lines[line] as PageLine).block];
  while (element && element.parent >= 0 && line - element.firstLine <= 2 && isSmall(element)) {
    box = element;
    element = tree.elements[element.parent];
  }
  return box;
}

/** Characters of sentences up to each line. */
function runningSums(tree: PageTree): Float64Array {
  const sums = new Float64Array(tree.lines.length + 1);
  tree.lines.forEach((line, i) => {
    const counts = line.signs > 1 && line.linkChars < line.chars * 0.5;
    sums[i + 1] = (sums[i] as number) + (counts ? line.chars : 0);
  });
  return sums;
}

function sumOf(sums: Float64Array, { firstLine, endLine }: PageElement): number {
  return (sums[endLine] as number) - (sums[firstLine] as number);
}

/** Above the first paragraph: the title itself, what stands over it, and the lines that tell date and source. */
function trimHead(
  tree: PageTree,
  around: PageElement,
  alive: Uint8Array,
  votes: Float64Array,
  { title, line: headline }: Headline,
): void {
  const bareTitle = bare(title.text);
  let paragraphs = 0;
  let seen = 0;
  const titled = isAbove(tree, around, alive, headline);
  for (let i = around.firstLine; i < around.endLine && paragraphs < 2 && seen < 30; i += 1) {
    if (!alive[i]) continue;
    seen += 1;
    const line = tree.lines[i] as PageLine;
    const found = line.chars > longestTitle ? '' : bare(line.text);
    // A headline may be broken into lines; a heading of its own is none of them.
    const { tag } = tree.elements[line.block] as PageElement;
    const part = Math.abs(i - headline) <= 2 && !/^H[2-6]$/.test(tag) ? 0.2 : 0.7;
    const isTitle =
      (i === headline && (found === bareTitle || (tag === 'H1' && found.startsWith(bareTitle)))) ||
      (found.length > 3 && bareTitle.includes(found) && found.length >= bareTitle.length * part);
    const isInfo = isHeadLine(line.text) && !isSigningDay(tree, alive, i, paragraphs);
    const isAuthor =
      titled &&
      paragraphs === 0 &&
      i > headline &&
      !isCell(tree, i) &&
      (isSignature(line.text) || isOutletOver(tree, i));
    if (isTitle || (titled && i < headline) || isInfo || isAuthor) {
      alive[i] = 0;
      continue;
    }
    if (line.chars > 30 || /[。！？”]$/.test(line.text)) paragraphs += 1;
    else if (titled && paragraphs === 0 && (votes[i] as number) < 0.3 && line.chars < 20)
      alive[i] = 0;
  }
}

/** Whether a line is an outlet's name alone, over the line that tells the day. */
function isOutletOver(tree: PageTree, i: number): boolean {
  const [line, next] = [tree.lines[i], tree.lines[i + 1]];
  if (!line || !next || line.chars > 12 || !isOrganisation(line.text)) return false;
  return isHeadLine(next.text) || /^\d{1,2}[-/月]\d{1,2}日?\s*\d{1,2}:\d\d/.test(next.text);
}

/** Whether a line stands in a row of a table with others: 水泥 is a product there, and no writer. */
function isCell(tree: PageTree, i: number): boolean {
  const [one, next] = [tree.lines[i], tree.lines[i + 1]].map(
    (line) => line && tree.elements[line.block],
  );
  return one?.tag === 'TD' && next?.tag === 'TD' && one.parent === next.parent;
}

/** Whether a line is the day under a letter or a decree: below a paragraph and a short line, its signer. */
function isSigningDay(tree: PageTree, alive: Uint8Array, i: number, paragraphs: number): boolean {
  const above = tree.lines[i - 1];
  return (
    paragraphs > 0 &&
    isBareDay((tree.lines[i] as PageLine).text) &&
    above !== undefined &&
    alive[i - 1] === 1 &&
    above.chars <= 30 &&
    above.signs === 0
  );
}

/** Whether hardly any of the element's text stands over the headline. */
function isAbove(
  tree: PageTree,
  around: PageElement,
  alive: Uint8Array,
  headline: number,
): boolean {
  if (headline < around.firstLine || headline >= around.endLine) return headline >= 0;
  let above = 0;
  let all = 0;
  for (let i = around.firstLine; i < around.endLine; i += 1) {
    if (!alive[i]) continue;
    const { chars } = tree.lines[i] as PageLine;
    all += chars;
    if (i < headline) above += chars;
  }
  return above <= all * 0.25;
}
