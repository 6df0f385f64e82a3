/**
 * Pages that append the next article below the first hold several in a row, each with a headline of its own. Which part is
 * one headline's alone.
 */
import type { Headline } from '../metadata/headline';
import { isAlike } from '../page/alike';
import type { PageElement, PageLine, PageTree } from '../page/page-tree';

/** An article has at least so much text, in characters, and so many marks of punctuation. */
const least = { chars: 100, signs: 5 };
/** Where a time or a source stands among an article's first lines, it is one of its own. */
const headLines = 8;
const dateline = /(?:19|20)\d\d\s*[-/.年]\s*\d|\d{1,2}:\d\d|^(?:来源|作者|记者)\s*[:：]/;

/** The element around the headline that has others like it beside it, which hold other articles; null when there are none. */
export function ownUnit(tree: PageTree, { title }: Headline): PageElement | null {
  const titled = tree.elements[title.element];
  if (!titled || !(isRanked(titled) || titled.names)) return null;
  for (let i = title.element; i > 0; i = (tree.elements[i] as PageElement).parent) {
    const unit = tree.elements[i] as PageElement;
    if (unit.chars - titled.chars < least.chars) continue;
    if (isArticle(tree, i, titled) && hasOthers(tree, i, titled)) return unit;
  }
  return null;
}

function isRanked({ tag }: PageElement): boolean {
  return /^H[12]$/.test(tag);
}

function hasOthers(tree: PageTree, index: number, titled: PageElement): boolean {
  const unit = tree.elements[index] as PageElement;
  const around = tree.elements[unit.parent];
  if (!around) return false;
  for (let i = unit.parent + 1; i < around.end; i = (tree.elements[i] as PageElement).end) {
    const other = tree.elements[i] as PageElement;
    if (i !== index && isAlike(other, unit) && isArticle(tree, i, titled)) return true;
  }
  return false;
}

/** Whether an element holds an article with such a headline and a line of its own on when or by whom. */
function isArticle(tree: PageTree, index: number, titled: PageElement): boolean {
  const { chars, signs, end, firstLine, endLine } = tree.elements[index] as PageElement;
  if (chars < least.chars || signs < least.signs) return false;
  let headed = false;
  for (let i = index; i < end && !headed; i += 1) {
    const inner = tree.elements[i] as PageElement;
    headed = isRanked(titled) ? inner.tag === titled.tag : isAlike(inner, titled);
  }
  if (!headed) return false;
  for (let i = firstLine; i < endLine && i < firstLine + headLines; i += 1) {
    const { text } = tree.lines[i] as PageLine;
    if (text.length < 80 && dateline.test(text)) return true;
  }
  return false;
}
