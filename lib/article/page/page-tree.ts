/**
 * A flat picture of a page that the rest of the room works on: its elements in document order with what is counted of
 * each, its text nodes, and its lines. `read-page-tree.ts` makes it.
 */

/** An element and what stands under it. Counts leave white space out. */
export interface PageElement {
  readonly element: Element;
  /** Upper case. */
  readonly tag: string;
  /** Index of the parent; -1 for the root. */
  readonly parent: number;
  readonly depth: number;
  /** Class and id. */
  readonly names: string;
  /** Index after the last element under this one. */
  end: number;
  /** The lines that begin in it: `firstLine` … `endLine` - 1. */
  firstLine: number;
  endLine: number;
  /** The text nodes under it: `firstText` … `endText` - 1. */
  readonly firstText: number;
  endText: number;
  chars: number;
  linkChars: number;
  /** Commas, full stops and their like: what running text has and labels have not. */
  signs: number;
}

export interface PageTextNode {
  readonly node: Text;
  /** Index of the parent element. */
  readonly parent: number;
  readonly line: number;
  readonly chars: number;
  readonly link: boolean;
}

/** Text that no block border and no `<br>` parts. */
export interface PageLine {
  /** White space collapsed. */
  readonly text: string;
  /** Index of the innermost block element around it. */
  readonly block: number;
  readonly firstText: number;
  readonly endText: number;
  readonly chars: number;
  readonly linkChars: number;
  readonly signs: number;
}

/** A comment that content management systems mark places with, and the index of the text node that follows it. */
export interface PageMarker {
  readonly data: string;
  readonly text: number;
}

export interface PageTree {
  readonly elements: readonly PageElement[];
  readonly texts: readonly PageTextNode[];
  readonly lines: readonly PageLine[];
  readonly markers: readonly PageMarker[];
  readonly maxDepth: number;
}

/** The smallest element that holds the text nodes `from` … `to` (inclusive); -1 when there is none. */
export function commonElement(tree: PageTree, from: number, to: number): number {
  let index = tree.texts[from]?.parent ?? -1;
  while (index >= 0) {
    const element = tree.elements[index] as PageElement;
    if (element.firstText <= from && element.endText > to) return index;
    index = element.parent;
  }
  return index;
}
