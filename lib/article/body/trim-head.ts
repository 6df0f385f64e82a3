/** Takes off an article what stands above its first paragraph and tells of it: its title, its day, its source, its writer. */

import { bare } from '../metadata/bare';
import { isOrganisation } from '../metadata/bylines';
import { isSignature } from '../metadata/credits';
import type { Headline } from '../metadata/headline';
import { isClock } from '../page/clock';
import { isBareDay, isHeadLine } from '../page/line-kinds';
import type { PageElement, PageLine, PageTree } from '../page/page-tree';

/** No headline is longer, in characters. */
const longestTitle = 200;

/** Above the first paragraph: the title itself, what stands over it, and the lines that tell date and source. */
export function trimHead(
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
  const isLive = isLiveReport(tree, around, alive);
  for (let i = around.firstLine; i < around.endLine && paragraphs < 2 && seen < 30; i += 1) {
    if (!alive[i]) continue;
    seen += 1;
    const line = tree.lines[i] as PageLine;
    if (isLive && isClock(line.text) && i > headline) continue;
    const found = line.chars > longestTitle ? '' : bare(line.text);
    // A headline may be broken into lines; a heading of its own is none of them.
    const { tag } = tree.elements[line.block] as PageElement;
    const part = Math.abs(i - headline) <= 2 && !/^H[2-6]$/.test(tag) ? 0.2 : 0.7;
    const isTitle =
      (i === headline && (found === bareTitle || (tag === 'H1' && found.startsWith(bareTitle)))) ||
      (found.length > 3 && bareTitle.includes(found) && found.length >= bareTitle.length * part);
    const isInfo =
      ((titled && paragraphs === 0 && isTime(tree, line)) || isHeadLine(line.text)) &&
      !isSigningDay(tree, alive, i, paragraphs);
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

/** So many times of day, each alone in a line, part the posts of a live report. */
const posts = 3;

function isLiveReport(tree: PageTree, around: PageElement, alive: Uint8Array): boolean {
  let clocks = 0;
  for (let i = around.firstLine; i < around.endLine && clocks < posts; i += 1) {
    if (alive[i] && isClock((tree.lines[i] as PageLine).text)) clocks += 1;
  }
  return clocks === posts;
}

/** Whether all of a line is marked as a time: 8月9日. */
function isTime(tree: PageTree, { firstText, endText, chars }: PageLine): boolean {
  return (
    chars <= 30 &&
    tree.texts
      .slice(firstText, endText)
      .every(({ parent }) => tree.elements[parent]?.tag === 'TIME')
  );
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
