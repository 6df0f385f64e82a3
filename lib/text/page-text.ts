/**
 * The text of a piece of a page, with the way from its offsets to DOM ranges and back. Insulates the rest of the code from
 * how markup splits text: blocks are parted by a blank line, `<br>` and a line of `<pre>` are one newline, white space is
 * collapsed as a browser does it, and a source line break inside Chinese text is nothing (CSS Text 3 §4.1.3).
 */
import { callOf, domAccess } from './dom-access';
import { walkPage } from './page-walk';
import { finish, type Steps } from './steps';
import { isSpace, type Stretch, TextCollector } from './text-collector';

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION BUTTON INPUT OBJECT EMBED AUDIO VIDEO CANVAS SVG MATH HEAD RT RP'.split(
    ' ',
  ),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL P PLAINTEXT PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP'.split(
    ' ',
  ),
);

/** Whether this element's text is never read: code, controls, ruby's readings, what the author hid. */
export function isSkippedElement(element: Element, access = domAccess(element)): boolean {
  if (skipped.has(access.tagName(element))) return true;
  return access.hasAttributes(element) && access.attribute(element, 'hidden') !== null;
}

/** Whether this element ends the line before and after it, by its name. */
export function isBlockElement(element: Element, access = domAccess(element)): boolean {
  return blocks.has(access.tagName(element));
}

export class PageText {
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
      start = this.#offsetOf(range.startContainer, range.startOffset);
      end = this.#offsetOf(range.endContainer, range.endOffset);
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

  /** Whether everything that was read still stands in its document and reads the same. */
  *isCurrent(): Steps<boolean> {
    for (const [i, { node, from, start, length }] of this.stretches.entries()) {
      if (i % 256 === 0) yield;
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

  #firstOf(node: Node): number {
    return firstIndex(this.stretches.length, (i) => {
      const other = (this.stretches[i] as Stretch).node;
      return other === node || follows(other, node);
    });
  }

  /** The offset of the first character at or after a boundary point. */
  #offsetOf(container: Node, offset: number): number {
    const point = callOf<Range>(documentOf(container), 'createRange');
    point.setStart(container, offset);
    const index = firstIndex(this.stretches.length, (i) => {
      const { node, from, length } = this.stretches[i] as Stretch;
      // The end of the stretch stands after the point.
      if (node === container) return from + length > offset;
      return point.comparePoint(node, Math.min(from + length, node.length)) > 0;
    });
    const stretch = this.stretches[index];
    if (!stretch) return this.text.length;
    if (stretch.node !== container) return stretch.start;
    return stretch.start + Math.max(0, offset - stretch.from);
  }
}

function documentOf(node: Node): Document {
  return node.nodeType === 9 ? (node as Document) : (node.ownerDocument as Document);
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & 4) !== 0; // DOCUMENT_POSITION_FOLLOWING
}

/** The first index for which `holds`, which must be false and then true; `length` when there is none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Reads the text under `root`, as `walkPage` goes through it.
 *
 * @param includes which text nodes belong; all when left out. What does not belong still parts blocks.
 * @returns null when the page was rebuilt meanwhile, which can only be where the work was paused
 */
export function* pageTextSteps(
  root: Node,
  includes: (node: Text) => boolean = () => true,
): Steps<PageText | null> {
  const collector = new TextCollector();
  const access = domAccess(root);
  let preformatted = 0;
  const whole = yield* walkPage(root, {
    text(node) {
      if (includes(node)) collector.read(node, preformatted > 0);
    },
    open(element) {
      if (isSkippedElement(element, access)) return false;
      const tag = access.tagName(element);
      if (tag === 'BR') collector.lineBreak();
      else if (blocks.has(tag)) collector.blockBreak();
      if (preformattedTags.has(tag)) preformatted += 1;
      return true;
    },
    close(element) {
      const tag = access.tagName(element);
      if (blocks.has(tag)) collector.blockBreak();
      if (preformattedTags.has(tag)) preformatted -= 1;
    },
  });
  return whole ? new PageText(collector.text(), collector.stretches) : null;
}

/** `pageTextSteps` in one go. */
export function readPageText(root: Node, includes?: (node: Text) => boolean): PageText {
  // Only a pause gives the page a chance to change.
  return finish(pageTextSteps(root, includes)) as PageText;
}

const preformattedTags = new Set(['PRE', 'LISTING', 'PLAINTEXT', 'XMP']);
