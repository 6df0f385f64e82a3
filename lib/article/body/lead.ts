/** What opens an article between its headline and its first paragraph: an abstract, a lead, a picture's caption. */

import { bare } from '../metadata/bare';
import { isBoilerplate } from '../page/boilerplate';
import { isCaption } from '../page/caption';
import { isHeadLine, isMakersLine } from '../page/line-kinds';
import type { PageElement, PageLine, PageTree } from '../page/page-tree';

const abstractNames =
  /(?:^|[^a-z])(?:summary|abstract|intro|zhaiyao|daodu|standfirst|lead|digest)(?:$|[^a-z])/i;

/** Lines from the text's first on that are looked at, and the least that counts as said twice, in characters. */
const opening = { lines: 8, least: 15 };
const labels =
  '摘\\s*要|导\\s*[读语]|導\\s*[讀語]|核心提示|核心提要|内容提要|內容提要|内容摘要|提要|编者按|編者按';
const labelAlone = new RegExp(`^[【\\[<〈]?\\s*(?:${labels})\\s*[】\\]>〉]?\\s*[:：]?$`);
const label = new RegExp(`^[【\\[<〈]?\\s*(?:${labels})\\s*[】\\]>〉]?\\s*[:：]?`);

/** Whether a line reads as text: long enough, punctuated, and not mostly links. */
export function isRunning(line: PageLine): boolean {
  return line.chars - line.linkChars >= 15 && line.signs > 0 && line.linkChars <= line.chars * 0.5;
}

/**
 * The lines of running text and the captions between the headline and what Readability takes for the article.
 *
 * @param headline index of the line that prints the title; -1 when none does
 * @param to index of the article's first line
 */
export function leadOf(tree: PageTree, alive: Uint8Array, headline: number, to: number): number[] {
  const lead: number[] = [];
  if (headline < 0 || to - headline > 100) return lead;
  const least = to - headline > 20 ? 60 : 20;
  for (let i = headline + 1; i < to; i += 1) {
    const line = tree.lines[i] as PageLine;
    const known = isHeadLine(line.text) || isBoilerplate(line.text) || isMakersLine(line.text);
    const named = abstractNames.test((tree.elements[line.block] as PageElement).names);
    const long = line.chars >= (named ? 10 : least) && (named ? line.signs > 0 : isRunning(line));
    if (alive[i] && !known && (long || isCaption(line.text))) lead.push(i);
  }
  return lead;
}

/** Clears in `alive` what says above the text only what it begins with itself, and the label alone of what does not. */
export function dropRepeats(tree: PageTree, alive: Uint8Array): void {
  const first: number[] = [];
  for (
    let i = alive.indexOf(1);
    i >= 0 && first.length < opening.lines;
    i = alive.indexOf(1, i + 1)
  )
    first.push(i);
  const texts = first.map((i) => bare((tree.lines[i] as PageLine).text.slice(0, 500)));
  first.forEach((line, i) => {
    const { text } = tree.lines[line] as PageLine;
    const said = bare(text.slice(0, 500).replace(label, ''));
    const repeated =
      said.length >= opening.least && texts.slice(i + 1).some((other) => other.startsWith(said));
    if (repeated || labelAlone.test(text.trim())) alive[line] = 0;
  });
}
