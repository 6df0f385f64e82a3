/** The text of a piece of a page, with the way from its offsets to DOM ranges and back. */
import { callOf } from './dom-access';
import { finish, type Steps } from './steps';
import { isSpace, type Stretch } from './text-collector';

/** Stretches between two pauses. */
const stride = 256;

export class PageText {
  #firsts: ReadonlyMap<Node, number> | undefined;
  #byTree: ReadonlyMap<Node, readonly number[]> | undefined;

  /** Made by `readPageText`. */
  constructor(
    readonly text: string,
    private readonly stretches: readonly Readonly<Stretch>[],
  ) {}

  /**
   * The ranges that cover `start`..`end` (UTF-16 offsets into `text`), one a text node, so that nothing that stands
   * between the nodes but is not of this text is covered.
   */
  toRanges(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    let range: Range | undefined;
    for (let i = this.#stretchAt(start); i < this.stretches.length; i += 1) {
      const { node, from, start: at, length } = this.stretches[i] as Stretch;
      if (at >= end) break;
      const first = Math.max(start, at) - at + from;
      const last = Math.min(end, at + length) - at + from;
      if (last <= first) continue;
      if (range?.endContainer === node) range.setEnd(node, Math.min(last, node.length));
      else {
        if (last > node.length) continue; // The page changed the node since it was read.
        range = callOf<Range>(node.ownerDocument, 'createRange');
        range.setStart(node, first);
        range.setEnd(node, last);
        ranges.push(range);
      }
    }
    return ranges;
  }

  /**
   * The offsets of what `range` holds of this text, white space at its ends left off; null when it holds none of it, or
   * when the page has dropped nodes since it was read.
   */
  fromRange(range: AbstractRange): { start: number; end: number } | null {
    let start: number;
    let end: number;
    try {
      start = this.#startAt(range.startContainer, range.startOffset);
      end = this.#endAt(range.endContainer, range.endOffset);
    } catch {
      return null; // WrongDocumentError: the range and a node are not in the same tree.
    }
    while (start < end && isSpace.test(this.text.charAt(start))) start += 1;
    while (end > start && isSpace.test(this.text.charAt(end - 1))) end -= 1;
    return start < end ? { start, end } : null;
  }

  /** The offset of the character at this place of the DOM, or null where the place is not in this text. */
  offsetAt(node: Node, offset: number): number | null {
    for (let i = this.#firstOf(node); i < this.stretches.length; i += 1) {
      const stretch = this.stretches[i] as Stretch;
      if (stretch.node !== node) return null;
      if (offset >= stretch.from && offset < stretch.from + stretch.length) {
        return stretch.start + offset - stretch.from;
      }
    }
    return null;
  }

  /** Makes in pieces what finding places in it needs: all at once, when first needed, that takes long in a long text. */
  *prepare(): Steps<void> {
    yield* this.#firstSteps();
    yield* this.#treeSteps();
  }

  /** The trees that the text stands in: its document, those of its frames, shadow roots. */
  roots(): Iterable<Node> {
    return this.#trees().keys();
  }

  /** Whether everything that was read still stands in its document and reads the same. */
  *isCurrent(): Steps<boolean> {
    for (const [i, { node, from, start, length }] of this.stretches.entries()) {
      if (i % stride === 0) yield;
      const same = node.data.slice(from, from + length) === this.text.slice(start, start + length);
      if (!same || !node.isConnected) return false;
    }
    return true;
  }

  /** The index of the first stretch that ends after `offset`. */
  #stretchAt(offset: number): number {
    return firstIndex(this.stretches.length, (i) => {
      const stretch = this.stretches[i] as Stretch;
      return stretch.start + stretch.length > offset;
    });
  }

  /** The index of a text node's first stretch; the number of stretches where it has none. */
  #firstOf(node: Node): number {
    return finish(this.#firstSteps()).get(node) ?? this.stretches.length;
  }

  *#firstSteps(): Steps<ReadonlyMap<Node, number>> {
    if (this.#firsts) return this.#firsts;
    const firsts = new Map<Node, number>();
    for (let i = this.stretches.length - 1; i >= 0; i -= 1) {
      firsts.set((this.stretches[i] as Stretch).node, i);
      if (i % stride === 0) yield;
    }
    this.#firsts = firsts;
    return firsts;
  }

  /** The indexes of the stretches in each tree. What stands in different trees has no order that the DOM knows. */
  #trees(): ReadonlyMap<Node, readonly number[]> {
    return finish(this.#treeSteps());
  }

  *#treeSteps(): Steps<ReadonlyMap<Node, readonly number[]>> {
    if (this.#byTree) return this.#byTree;
    const trees = new Map<Node, number[]>();
    let parent: Node | null = null;
    let tree: number[] = [];
    for (const [i, { node }] of this.stretches.entries()) {
      if (i % stride === 0) yield;
      if (!parent || node.parentNode !== parent) {
        parent = node.parentNode;
        const root = node.getRootNode();
        tree = trees.get(root) ?? [];
        trees.set(root, tree);
      }
      tree.push(i);
    }
    // Slots show nodes in another order than their tree has them.
    if (trees.size > 1) {
      for (const indexes of trees.values()) indexes.sort((a, b) => this.#compare(a, b));
    }
    this.#byTree = trees;
    return trees;
  }

  /** The order of two stretches in their tree. */
  #compare(a: number, b: number): number {
    const [one, other] = [(this.stretches[a] as Stretch).node, (this.stretches[b] as Stretch).node];
    if (one === other) return a - b;
    return one.compareDocumentPosition(other) & 4 ? -1 : 1; // DOCUMENT_POSITION_FOLLOWING
  }

  /** The offset of the first character at or after a boundary point; the text's length where none is in its tree. */
  #startAt(container: Node, offset: number): number {
    let own = this.#firstOf(container);
    for (; this.stretches[own]?.node === container; own += 1) {
      const { from, start, length } = this.stretches[own] as Stretch;
      if (from + length > offset) return start + Math.max(0, offset - from);
    }
    if (own < this.stretches.length) return (this.stretches[own] as Stretch).start;
    const { after } = this.#around(container, offset);
    return after?.start ?? this.text.length;
  }

  /** The offset behind the last character before a boundary point; 0 where none is in its tree. */
  #endAt(container: Node, offset: number): number {
    const first = this.#firstOf(container);
    let end = this.stretches[first]?.start ?? -1;
    for (let own = first; this.stretches[own]?.node === container; own += 1) {
      const { from, start, length } = this.stretches[own] as Stretch;
      if (from < offset) end = start + Math.min(length, offset - from);
    }
    if (end >= 0) return end;
    const { before } = this.#around(container, offset);
    return before ? before.start + before.length : 0;
  }

  /** The stretches of its tree that stand next to a boundary point outside them. */
  #around(container: Node, offset: number): { before?: Stretch; after?: Stretch } {
    const point = callOf<Range>(documentOf(container), 'createRange');
    point.setStart(container, offset);
    const tree = this.#trees().get(container.getRootNode()) ?? [];
    const index = firstIndex(tree.length, (i) => {
      const { node, from, length } = this.stretches[tree[i] as number] as Stretch;
      // The end of the stretch stands after the point.
      return point.comparePoint(node, Math.min(from + length, node.length)) > 0;
    });
    const before = this.stretches[tree[index - 1] ?? -1];
    const after = this.stretches[tree[index] ?? -1];
    return { ...(before && { before }), ...(after && { after }) };
  }
}

function documentOf(node: Node): Document {
  return node.nodeType === 9 ? (node as Document) : (node.ownerDocument as Document);
}

/** The first index for which `holds`, which must be false and then true; `length` when there is none. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
