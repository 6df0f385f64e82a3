/** Running text of a page that is somebody else's: teasers that lead to other articles, remarks of readers. */
import { isRemarksHeading } from '../page/line-kinds';
import type { PageElement, PageLine, PageTree } from '../page/page-tree';

const rowTags = new Set(['ARTICLE', 'DIV', 'LI', 'SECTION', 'DL']);

/** 1 for each line that is somebody else's. @param headline index of the line that prints the title; -1 when none does */
export function othersText(tree: PageTree, headline: number): Uint8Array {
  const others = new Uint8Array(tree.lines.length);
  if (headline < 0) return others;
  const sums = sentenceSums(tree);
  markTeasers(tree, headline, sums, others);
  markRemarks(tree, headline, sums, others);
  markTickers(tree, headline, others);
  return others;
}

/**
 * Short articles in a row that have headings of their own and no time, and boxes in a row that begin with a linked
 * headline.
 */
function markTeasers(
  tree: PageTree,
  headline: number,
  sums: Float64Array,
  others: Uint8Array,
): void {
  const rows = new Map<number, PageElement[]>();
  for (const element of tree.elements) {
    if (!rowTags.has(element.tag) || element.endLine - element.firstLine < 2) continue;
    const row = rows.get(element.parent);
    if (row) row.push(element);
    else rows.set(element.parent, [element]);
  }
  for (const [parent, row] of rows) {
    const articles = row.filter(({ tag }) => tag === 'ARTICLE');
    const isShort = ({ chars, firstLine, endLine }: PageElement) =>
      chars <= 300 && (headline < firstLine || headline >= endLine);
    if (articles.length > 1 && articles.every((one) => isShort(one) && isHeaded(tree, one))) {
      for (const { firstLine, endLine } of articles) others.fill(1, firstLine, endLine);
    }
    const linked = row.filter((one) => isShort(one) && beginsWithLink(tree, one));
    const [first] = linked;
    if (!first || linked.length < 3 || first.firstLine <= headline) continue;
    // A digest links its items too, under an introduction of its own.
    const { firstLine } = tree.elements[parent] as PageElement;
    if ((sums[first.firstLine] as number) > (sums[Math.max(firstLine, headline + 1)] as number))
      continue;
    for (const one of linked) others.fill(1, one.firstLine, one.endLine);
  }
}

function isHeaded(tree: PageTree, { firstLine, endLine }: PageElement): boolean {
  const lines = tree.lines.slice(firstLine, endLine);
  const headed = lines.some(({ block }) => /^H[1-6]$/.test(tree.elements[block]?.tag ?? ''));
  return headed && !lines.some(({ text }) => /\d{1,2}:\d{2}/.test(text));
}

function beginsWithLink(tree: PageTree, { firstLine }: PageElement): boolean {
  const { text, chars, linkChars } = tree.lines[firstLine] as PageLine;
  return chars >= 8 && linkChars === chars && !/[。；]$/.test(text);
}

/** 10:20 and a sentence, in one line or in two. */
const timed = /^\d{1,2}:\d\d(?::\d\d)?(?=$|[\s\p{L}【[])/u;
const rolling = /^(?:7\s*[×xX*]\s*24.{0,8}|.{0,4}(?:快讯|滚动|电报)(?:新闻|播报|直播)?)$/;
/** So many dispatches make a ticker. */
const dispatches = 3;

/** Dispatches in a row, each with its time, above the headline or under a heading of such: those of a live report stand below. */
function markTickers(tree: PageTree, headline: number, others: Uint8Array): void {
  for (let i = 0; i < tree.lines.length; i += 1) {
    const from = i;
    let count = 0;
    for (let line = tree.lines[i]; line && timed.test(line.text); line = tree.lines[i]) {
      count += 1;
      i += line.chars > 8 ? 1 : 2;
    }
    if (count < dispatches) continue;
    const heading = tree.lines[from - 1]?.text ?? '';
    if (i <= headline || rolling.test(heading))
      others.fill(1, rolling.test(heading) ? from - 1 : from, i);
  }
}

/** What readers say below the text, under its heading, however much it is. */
function markRemarks(
  tree: PageTree,
  headline: number,
  sums: Float64Array,
  others: Uint8Array,
): void {
  for (let i = headline + 1; i < tree.lines.length; i += 1) {
    const { text, block } = tree.lines[i] as PageLine;
    if ((sums[i] as number) - (sums[headline + 1] as number) < 60) continue;
    if (!isRemarksHeading(text)) continue;
    let box: PageElement | undefined;
    let element = tree.elements[block];
    while (element && i - element.firstLine <= 2 && element.firstLine > headline) {
      box = element;
      element = tree.elements[element.parent];
    }
    if (box) others.fill(1, i, box.endLine);
  }
}

/** Characters of sentences in the lines before each line. */
function sentenceSums(tree: PageTree): Float64Array {
  const sums = new Float64Array(tree.lines.length + 1);
  tree.lines.forEach(({ chars, linkChars, signs }, i) => {
    const counts = signs > 0 && chars >= 15 && linkChars < chars / 2;
    sums[i + 1] = (sums[i] as number) + (counts ? chars : 0);
  });
  return sums;
}
