/** Takes the lines off an article that stand in its element and are none of it: makers, buttons, what leads elsewhere. */
import type { Steps } from '@/lib/text/steps';
import { readClosingNames } from '../metadata/bylines';
import { isBylineAlone, isCredit, isSigned } from '../metadata/credits';
import type { Headline } from '../metadata/headline';
import { isWriterHeading, isWriterNote } from '../metadata/writer-notes';
import { isBoilerplate } from '../page/boilerplate';
import { isMakersLine, isOtherArticlesHeading } from '../page/line-kinds';
import type { PageElement, PageLine, PageTree } from '../page/page-tree';
import { trimHead } from './trim-head';

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
  dropWriterNotes(tree, around, alive);
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

/** Lines that may follow the heading of what tells of the writers. */
const noteLines = 4;

/** 作者简介 alone below the text, and what follows it. */
function dropWriterNotes(tree: PageTree, around: PageElement, alive: Uint8Array): void {
  let seen = 0;
  for (let i = around.endLine - 1; i > around.firstLine && seen <= noteLines; i -= 1) {
    if (!alive[i]) continue;
    seen += 1;
    if (isWriterHeading((tree.lines[i] as PageLine).text)) alive.fill(0, i, around.endLine);
  }
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
    if (!credits && !isWriterNote(text)) return;
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
