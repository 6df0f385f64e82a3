/**
 * Chooses the text nodes of a page that are its article: Readability's vote says where, the lines around it and between
 * say what it lost and what it wrongly kept.
 */
import {
  isBoilerplate,
  isHeadLine,
  isMakersLine,
  isNoiseName,
  isOtherArticlesHeading,
  noiseTags,
} from './noise';
import { commonElement, type PageElement, type PageLine, type PageTree } from './page-tree';

export interface ArticleBody {
  /** Index of the smallest element around the article. */
  readonly root: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** For each text node of the tree whether it is of the article. */
  readonly chosen: Uint8Array;
}

/** The element whose running text weighs most, as Readability weighs it, by lines; -1 when there is no running text. */
function heaviestElement(tree: PageTree): number {
  const scores = new Float64Array(tree.elements.length);
  for (const line of tree.lines) {
    if (line.chars - line.linkChars < 12 || line.linkChars * 2 > line.chars) continue;
    const score = 1 + line.signs + Math.min(3, line.chars / 60);
    let index = line.block;
    for (let level = 0; level < 6 && index >= 0; level += 1) {
      scores[index] = (scores[index] as number) + (level < 2 ? score : score / (level * 2));
      index = tree.elements[index]?.parent ?? -1;
    }
  }
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < tree.elements.length; i += 1) {
    const { chars, linkChars } = tree.elements[i] as PageElement;
    const score = (scores[i] as number) * (1 - linkChars / Math.max(1, chars));
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best;
}

/** The smallest element with at least nine tenths of the characters that were voted for. */
function votedElement(tree: PageTree, kept: Uint8Array): number {
  const counts = new Float64Array(tree.elements.length);
  let total = 0;
  for (let i = 0; i < tree.texts.length; i += 1) {
    if (!kept[i]) continue;
    const { parent, chars } = tree.texts[i] as PageTree['texts'][number];
    counts[parent] = (counts[parent] as number) + chars;
    total += chars;
  }
  if (total === 0) return -1;
  for (let i = tree.elements.length - 1; i > 0; i -= 1) {
    const { parent } = tree.elements[i] as PageElement;
    counts[parent] = (counts[parent] as number) + (counts[i] as number);
  }
  let best = -1;
  for (let i = 0; i < tree.elements.length; i += 1) {
    if ((counts[i] as number) >= total * 0.9) best = i;
  }
  return best;
}

/** @param title the article's title, kept out of its text where it stands above it */
export function chooseBody(
  tree: PageTree,
  kept: Uint8Array | null,
  title: string,
): ArticleBody | null {
  let root = kept ? votedElement(tree, kept) : -1;
  if (root < 0) root = heaviestElement(tree);
  if (root < 0) return null;
  const lines = new Uint8Array(tree.lines.length);
  const around = tree.elements[root] as PageElement;
  lines.fill(1, around.firstLine, around.endLine);
  dropNoiseElements(tree, root, lines, kept);
  dropNoiseLines(tree, around, lines, title);
  return finish(tree, lines);
}

function dropNoiseElements(
  tree: PageTree,
  root: number,
  lines: Uint8Array,
  kept: Uint8Array | null,
): void {
  const around = tree.elements[root] as PageElement;
  let i = root + 1;
  while (i < around.end) {
    const record = tree.elements[i] as PageElement;
    if (isNoiseElement(record, around, kept)) {
      lines.fill(0, record.firstLine, record.endLine);
      i = record.end;
    } else i += 1;
  }
}

function isNoiseElement(
  record: PageElement,
  around: PageElement,
  kept: Uint8Array | null,
): boolean {
  if (record.chars === 0 || record.endLine <= record.firstLine) return false;
  const share = record.chars / Math.max(1, around.chars);
  if (share > 0.4) return false;
  if (noiseTags.has(record.tag)) return true;
  if (record.tag === 'P' || record.tag === 'SPAN' || record.tag === 'STRONG') return false;
  const linkDensity = record.linkChars / record.chars;
  if (isNoiseName(record.names)) {
    // A name alone does not outweigh running text that Readability keeps too.
    let votes = 0;
    if (kept) for (let t = record.firstText; t < record.endText; t += 1) votes += kept[t] as number;
    const voted = votes > (record.endText - record.firstText) / 2;
    return !(voted && record.signs > 3 && linkDensity < 0.3);
  }
  const isList =
    record.tag === 'UL' || record.tag === 'OL' || record.tag === 'DL' || record.tag === 'DIV';
  return isList && linkDensity > 0.7 && record.endLine - record.firstLine > 1;
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]/gu, '').toLowerCase();
}

function dropNoiseLines(
  tree: PageTree,
  around: PageElement,
  lines: Uint8Array,
  title: string,
): void {
  const bareTitle = bare(title);
  let atHead = true;
  let after = false;
  for (let i = around.firstLine; i < around.endLine; i += 1) {
    if (!lines[i]) continue;
    const line = tree.lines[i] as PageLine;
    const { text } = line;
    if (atHead && ((bareTitle.length > 3 && bare(text) === bareTitle) || isHeadLine(text))) {
      lines[i] = 0;
      continue;
    }
    if (isMakersLine(text) || isBoilerplate(text)) {
      lines[i] = 0;
      continue;
    }
    if (isOtherArticlesHeading(text)) {
      lines[i] = 0;
      after = true;
      continue;
    }
    if (after && line.linkChars >= line.chars * 0.6) {
      lines[i] = 0;
      continue;
    }
    after = false;
    if (line.chars > 20) atHead = false;
  }
}

function finish(tree: PageTree, lines: Uint8Array): ArticleBody | null {
  const chosen = new Uint8Array(tree.texts.length);
  let first = -1;
  let last = -1;
  for (let i = 0; i < tree.texts.length; i += 1) {
    if (!lines[(tree.texts[i] as PageTree['texts'][number]).line]) continue;
    chosen[i] = 1;
    if (first < 0) first = i;
    last = i;
  }
  if (first < 0) return null;
  return {
    root: commonElement(tree, first, last),
    firstLine: (tree.texts[first] as PageTree['texts'][number]).line,
    lastLine: (tree.texts[last] as PageTree['texts'][number]).line,
    chosen,
  };
}
