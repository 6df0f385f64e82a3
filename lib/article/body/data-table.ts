/** Statistics are published as tables with hardly a sentence: a page may have no other text. */
import type { PageElement, PageLine, PageTree } from '../page/page-tree';

/** In lines, of which a cell is one. */
const least = 12;

/** The index of the page's largest table of figures; -1 when there is none, or it is no larger than the page's running text. */
export function dataTable(tree: PageTree): number {
  const running = tree.lines.reduce(
    (sum, { chars, signs, linkChars }) =>
      sum + (signs > 0 && linkChars === 0 && chars >= 15 ? chars : 0),
    0,
  );
  let best = -1;
  tree.elements.forEach((element, i) => {
    if (
      element.tag !== 'TABLE' ||
      element.chars <= Math.max(running, tree.elements[best]?.chars ?? 0)
    )
      return;
    if (isOfFigures(tree, element)) best = i;
  });
  return best;
}

function isOfFigures(
  tree: PageTree,
  { firstLine, endLine, chars, linkChars }: PageElement,
): boolean {
  if (endLine - firstLine < least || linkChars > chars * 0.1) return false;
  const lines = tree.lines.slice(firstLine, endLine);
  const figures = lines.filter(({ text }: PageLine) => /^[-+−–]?[\d.,]+%?$/.test(text)).length;
  return figures * 3 >= lines.length;
}
