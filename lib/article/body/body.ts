/**
 * Chooses the text nodes of a page that are its article. Every line is weighed: running text for, labels and links
 * against, Readability's vote for. The element whose lines weigh most is the article's, unless the headline stands in a
 * smaller one that holds most of it; `prune.ts` then leaves out what is inside it and not of it.
 */

import type { Steps } from '@/lib/text/steps';
import type { Headline } from '../metadata/headline';
import { isBoilerplate } from '../page/boilerplate';
import { commonElement, type PageElement, type PageLine, type PageTree } from '../page/page-tree';
import { dropRepeats, isRunning, leadOf } from './lead';
import { markedText } from './marked-text';
import { isNoiseName, noiseTags } from './noise';
import { othersText } from './others-text';
import { ownUnit } from './own-unit';
import { prune } from './prune';
import { trimSteps } from './trim';
import { lineVotes, prefixSums, weightOf } from './weights';

export interface ArticleBody {
  /** Index of the smallest element around the article. */
  readonly root: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The lines of the page that are this article's: `from` … `to` - 1. Beyond them stands another one. */
  readonly own: { readonly from: number; readonly to: number };
  /** For each text node of the tree whether it is of the article. */
  readonly chosen: Uint8Array;
}

/** @param kept Readability's vote for each text node; null when it was not asked */
export function* bodySteps(
  tree: PageTree,
  kept: Uint8Array | null,
  headline: Headline,
): Steps<ArticleBody | null> {
  const votes = lineVotes(tree, kept);
  const marked = markedText(tree);
  marked.lines.forEach((is, i) => {
    if (is) votes[i] = 1;
  });
  yield;
  const weights = Float64Array.from(tree.lines, (line, i) => {
    const weight = weightOf(line, votes[i] as number);
    // Verses and picture news run on without a comma; who marks them as the text knows.
    return marked.lines[i] ? Math.max(weight, line.chars - 2 * line.linkChars) : weight;
  });
  const alive = new Uint8Array(tree.lines.length).fill(1);
  const unit = ownUnit(tree, headline);
  if (unit) {
    alive.fill(0, 0, unit.firstLine);
    alive.fill(0, unit.endLine);
  }
  yield;
  dropNoiseElements(tree, weights, alive, votes);
  yield;
  for (const line of headline.others) alive[line] = 0;
  // They speak for no element, and still against one.
  const others = othersText(tree, headline.line);
  others.forEach((is, i) => {
    if (is) weights[i] = Math.min(0, weights[i] as number);
  });
  yield;
  const root = marked.root >= 0 ? marked.root : rootOf(tree, weights, alive, headline.line);
  if (root < 0) return null;
  others.forEach((is, i) => {
    if (is) alive[i] = 0;
  });
  const around = tree.elements[root] as PageElement;
  const voted = votes.findIndex((vote, i) => i >= around.firstLine && alive[i] === 1 && vote > 0.3);
  const lead = leadOf(tree, alive, headline.line, Math.max(voted, around.firstLine));
  alive.fill(0, 0, around.firstLine);
  alive.fill(0, around.endLine);
  yield;
  prune(tree, root, alive, votes);
  yield;
  yield* trimSteps(tree, around, alive, votes, headline);
  yield;
  for (const line of lead) alive[line] = 1;
  dropRepeats(tree, alive);
  return finish(tree, alive, {
    from: unit?.firstLine ?? 0,
    to: unit?.endLine ?? tree.lines.length,
  });
}

/** Leaves out what markup calls navigation, comments, sharing and so on, unless the page's text stands in it. */
function dropNoiseElements(
  tree: PageTree,
  weights: Float64Array,
  alive: Uint8Array,
  votes: Float64Array,
): void {
  const sums = prefixSums(weights, (weight) => Math.max(0, weight));
  const total = sums.at(-1) as number;
  const voted = prefixSums(votes, (vote) => vote);
  let i = 1;
  while (i < tree.elements.length) {
    const record = tree.elements[i] as PageElement;
    const inside = (sums[record.endLine] as number) - (sums[record.firstLine] as number);
    if (record.chars > 0 && inside < total * 0.3 && isNoise(record, voted)) {
      alive.fill(0, record.firstLine, record.endLine);
      i = record.end;
    } else i += 1;
  }
}

const never = new Set(['SPAN', 'STRONG', 'B', 'EM', 'FONT', 'A', 'BODY', 'HTML']);
const lists = new Set(['UL', 'OL', 'DL', 'DIV']);

/** @param voted the sums of the votes up to each line */
function isNoise(record: PageElement, voted: Float64Array): boolean {
  if (noiseTags.has(record.tag)) return true;
  if (never.has(record.tag) || record.endLine <= record.firstLine) return false;
  const linkDensity = record.linkChars / record.chars;
  if (isNoiseName(record.names)) {
    // A name alone does not outweigh running text that Readability keeps too.
    const { firstLine, endLine } = record;
    const votes = (voted[endLine] as number) - (voted[firstLine] as number);
    const most = votes > (endLine - firstLine) / 2;
    return !(most && record.signs > 3 && linkDensity < 0.3);
  }
  return linkDensity > 0.7 && record.endLine - record.firstLine > 1 && lists.has(record.tag);
}

/** The index of the article's element; -1 when there is no running text. */
function rootOf(
  tree: PageTree,
  weights: Float64Array,
  alive: Uint8Array,
  headline: number,
): number {
  const sums = prefixSums(weights, (weight, i) => (alive[i] ? weight : 0));
  const weigh = ({ firstLine, endLine }: PageElement) =>
    (sums[endLine] as number) - (sums[firstLine] as number);
  let best = -1;
  let most = 0;
  tree.elements.forEach((element, i) => {
    const weight = weigh(element);
    if (weight > 0 && weight >= most) {
      most = weight;
      best = i;
    }
  });
  // A paragraph is no article: its neighbours may be too short to weigh anything.
  while (best > 0 && isParagraph(tree, best)) {
    const { parent } = tree.elements[best] as PageElement;
    if (weigh(tree.elements[parent] as PageElement) < most * 0.75) break;
    best = parent;
  }
  if (best < 0 || headline < 0) return best;
  const running = prefixSums(weights, (weight, i) =>
    alive[i] && weight > 0 && i > headline && isRunning(tree.lines[i] as PageLine)
      ? (tree.lines[i] as PageLine).chars
      : 0,
  );
  // From the headline outward: the first element with running text below the headline.
  let index = (tree.lines[headline] as PageLine).block;
  while (index > best) {
    const { firstLine, endLine, parent } = tree.elements[index] as PageElement;
    const text = (running[endLine] as number) - (running[firstLine] as number);
    if (text >= 60) break;
    index = parent;
  }
  const titled = tree.elements[index];
  const outer = tree.elements[best] as PageElement;
  if (!titled || index <= best || titled.end > outer.end) return best;
  return weigh(titled) >= most * 0.45 ? index : best;
}

function isParagraph(tree: PageTree, index: number): boolean {
  return /^(?:P|SPAN|FONT|B|STRONG|EM|BLOCKQUOTE)$/.test((tree.elements[index] as PageElement).tag);
}

function finish(tree: PageTree, lines: Uint8Array, own: ArticleBody['own']): ArticleBody | null {
  const chosen = new Uint8Array(tree.texts.length);
  let first = -1;
  let last = -1;
  tree.texts.forEach(({ line, link, node }, i) => {
    if (!lines[line]) return;
    // 返回某网，查看更多: a link at a paragraph's end.
    const { firstText, endText } = tree.lines[line] as PageLine;
    const closing = link && i + 1 === endText;
    if (closing && node.length >= 4 && isBoilerplate(node.data)) return;
    // 3/8 before a picture's caption.
    if (i === firstText && i + 1 < endText && /^\s*\d{1,3}\s*\/\s*\d{1,3}\s*$/.test(node.data))
      return;
    chosen[i] = 1;
    if (first < 0) first = i;
    last = i;
  });
  if (first < 0) return null;
  return {
    root: commonElement(tree, first, last),
    firstLine: (tree.texts[first] as PageTree['texts'][number]).line,
    lastLine: (tree.texts[last] as PageTree['texts'][number]).line,
    own,
    chosen,
  };
}
