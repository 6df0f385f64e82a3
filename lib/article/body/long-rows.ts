/**
 * Long rows of paragraphs, of which the first and the last may stand for all: what is judged by its surroundings needs no
 * more of a book's chapter to tell that it is text.
 */
import type { PageElement, PageTree } from '../page/page-tree';

export interface LongRow {
  /** Indexes of the elements at both ends of the row, and of those between them. */
  readonly ends: readonly number[];
  readonly middle: readonly number[];
}

/** So many paragraphs at each end of a row stand for it. */
const end = 30;

/** The rows of more than thrice that many paragraphs in one element, with nothing between them but single lines and pictures. */
export function longRows(tree: PageTree): LongRow[] {
  const rows: LongRow[] = [];
  /** The paragraphs that the row in each element, by its index, has so far. */
  const open = new Map<number, number[]>();
  const close = (row: readonly number[]) => {
    if (row.length <= 3 * end) return;
    rows.push({
      ends: [...row.slice(0, end), ...row.slice(-end)],
      middle: row.slice(end, -end),
    });
  };
  tree.elements.forEach((element, i) => {
    if (element.tag === 'BR') return;
    const row = open.get(element.parent);
    if (isParagraph(element)) {
      if (row) row.push(i);
      else open.set(element.parent, [i]);
    } else if (row && !isAmongThem(element)) {
      close(row);
      open.delete(element.parent);
    }
  });
  for (const row of open.values()) close(row);
  return rows;
}

/** One line of running text without links. */
function isParagraph({ tag, chars, linkChars, signs, firstLine, endLine }: PageElement): boolean {
  if (tag !== 'P' && tag !== 'DIV' && tag !== 'LI') return false;
  return chars >= 15 && signs > 0 && linkChars === 0 && endLine - firstLine <= 1;
}

/** A subheading, a short answer, a picture: it is judged by itself and parts no row. */
function isAmongThem({ linkChars, firstLine, endLine }: PageElement): boolean {
  return linkChars === 0 && endLine - firstLine <= 1;
}

/** Marks the texts in the middle of a row as kept when most of those at its ends are. */
export function vouch(tree: PageTree, { ends, middle }: LongRow, kept: Uint8Array): void {
  const isKept = (index: number) => kept[(tree.elements[index] as PageElement).firstText] === 1;
  if (ends.filter(isKept).length * 2 < ends.length) return;
  for (const index of middle) {
    const { firstText, endText } = tree.elements[index] as PageElement;
    kept.fill(1, firstText, endText);
  }
}
