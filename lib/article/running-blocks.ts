/** Sums up running text by the blocks that hold it, for the probe: what counts, and for which containers. */
import { callOf, type DomAccess, domAccess, propertyOf } from '@/lib/text/dom-access';
import { isClock } from './page/clock';

const closed =
  /^(?:A|BUTTON|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|OPTION|NAV|FOOTER|LABEL|IFRAME|SVG|CODE)$/;
const inline =
  /^(?:B|I|U|EM|STRONG|SPAN|FONT|SMALL|BIG|MARK|SUB|SUP|RUBY|RB|TIME|ABBR|CITE|Q|S|INS|DEL|WBR|O:P)$/;
const imprint = /ICP|公网安备|许可证|版权所有|copyright|all rights reserved/i;
const remarks =
  /(?:^|[\s_-])(?:comments|comment-?list|comment-?item|replies|reply-?list|pinglun|disqus)(?:$|[\s_-])/i;
const stop = /[。！？；!?]|[.;](?:\s|$)/;
const cutShort = /(?:…|\.{3})\s*$/;
/** A block of so many characters is running text even without a full stop. */
const long = 30;
/** So many short lines of one element are verses. */
const verses = 8;

interface Block {
  readonly element: Node;
  /** The containers that its text counts for, and how much of it; found when there is text to count. */
  holders?: readonly (readonly [container: Node, share: number])[];
  /** What was read before the first full stop. */
  pending: number;
  runs: boolean;
}

export class RunningBlocks {
  readonly #body: Node;
  readonly #access: DomAccess;
  /** The block that the text directly in an element belongs to; null where text does not count. */
  readonly #known = new Map<Node, Block | null>();
  readonly #sums = new Map<Node, number>();
  /** For what holds paragraphs of a few words: how many lines they have, and how much text. */
  readonly #short = new Map<Node | null, readonly [lines: number, weight: number]>();

  constructor(body: Node) {
    this.#body = body;
    this.#access = domAccess(body);
  }

  /** Whether the text of this element can count at all: it is no link, control, code or menu, and cannot be edited. */
  isOpen(element: Node | null): boolean {
    return this.#blockOf(element) !== null;
  }

  /** Adds a text node; gives the most that a container around it now holds, in characters. */
  add(text: Text): number {
    const block = this.#blockOf(text.parentNode);
    if (!block) return 0;
    const { data } = text;
    const weight = weigh(data);
    if (weight < 1 || imprint.test(data)) return 0;
    if (!block.runs) {
      block.pending += weight;
      block.runs = stop.test(data) || block.pending >= long;
      if (block.runs && block.pending >= 8) return this.#count(block, block.pending);
      return weight > 2 ? this.#verses(block.element, weight) : 0;
    }
    return this.#count(block, weight);
  }

  #verses(element: Node, weight: number): number {
    if (!/^(?:P|SECTION)$/.test(this.#access.tagName(element as Element))) return 0;
    const holder = this.#access.parentNode(element);
    const [lines, sum] = this.#short.get(holder) ?? [0, 0];
    this.#short.set(holder, [lines + 1, sum + weight]);
    return lines < verses - 1 ? 0 : sum + weight;
  }

  #count(block: Block, weight: number): number {
    let most = 0;
    block.holders ??= this.#holders(block.element);
    for (const [container, share] of block.holders) {
      const sum = (this.#sums.get(container) ?? 0) + weight * share;
      this.#sums.set(container, sum);
      most = Math.max(most, sum);
    }
    return most;
  }

  /** The block around what stands in `element`, unless that is a link, a control, code, a menu or can be edited. */
  #blockOf(element: Node | null): Block | null {
    const path: Node[] = [];
    let node = element;
    let block: Block | null | undefined;
    for (; node && path.length < 100; node = this.#access.parentNode(node)) {
      block = this.#known.get(node);
      if (block !== undefined) break;
      path.push(node);
      if (node === this.#body) break;
    }
    for (const inner of path.reverse()) {
      if (block !== null) block = this.#enter(inner as Element, block);
      this.#known.set(inner, block);
    }
    return block ?? null;
  }

  #enter(element: Element, outer: Block | undefined): Block | null {
    // A shadow root.
    if (this.#access.nodeType(element) !== 1) return { element, pending: 0, runs: false };
    const { tagName, attribute, hasAttributes } = this.#access;
    const tag = tagName(element);
    if (closed.test(tag) || (tag === 'FORM' && isLogin(element))) return null;
    if (hasAttributes(element)) {
      if (attribute(element, 'hidden') !== null) return null;
      const editable = attribute(element, 'contenteditable');
      if (editable !== null && editable !== 'false') return null;
      if (remarks.test(attribute(element, 'class') ?? attribute(element, 'id') ?? '')) return null;
    }
    if (outer && inline.test(tag)) return outer;
    return { element, pending: 0, runs: false };
  }

  /** Itself, what holds it, and what holds that where there is nothing else in between; none for a teaser. */
  #holders(element: Node): [Node, number][] {
    if (element === this.#body) return [[element, 1]];
    if (this.#isTeaser(element)) return [];
    const holders: [Node, number][] = [[element, 1]];
    let inner: Node = element;
    for (let level = 0; level < 4 && inner !== this.#body; level += 1) {
      const holder = this.#access.parentNode(inner) ?? inner;
      holders.push([holder, level === 0 ? 1 : 0.8]);
      if (this.#beginsWithLink(holder) || !this.#holdsOnly(holder, inner)) break;
      inner = holder;
    }
    return holders;
  }

  /** Teasers begin with a linked headline or are cut short; paragraphs do neither. */
  #isTeaser(element: Node): boolean {
    let last: Node | null = element;
    while (last && this.#access.nodeType(last) === 1) last = lastChild(last);
    if (last && this.#access.nodeType(last) === 3 && cutShort.test((last as Text).data))
      return true;
    return this.#beginsWithLink(element);
  }

  #beginsWithLink(element: Node): boolean {
    const { firstChild, nextSibling, nodeType, tagName } = this.#access;
    let node = firstChild(element);
    for (let steps = 0; node && steps < 12; steps += 1) {
      if (nodeType(node) === 1) {
        if (tagName(node as Element) === 'A') {
          const label = propertyOf<string>(node, 'textContent').trim();
          return label.length > 7 && !/^(?:https?:|@|#)/.test(label);
        }
        node = firstChild(node) ?? nextSibling(node);
      } else if (nodeType(node) === 3 && (node as Text).data.trim()) return false;
      else node = this.#after(node, element);
    }
    return false;
  }

  /**
   * Whether there is little in `holder` besides `element`: rows of a list have a sender, a date, a box to tick. The time
   * over a post of a live report is not counted: the post may be one short sentence.
   */
  #holdsOnly(holder: Node, element: Node): boolean {
    const textOf = (node: Node) => propertyOf<string>(node, 'textContent').trim();
    let left = textOf(element).length * 0.15;
    let above = true;
    let node = this.#access.firstChild(holder);
    for (let steps = 0; node && left >= 0; steps += 1, node = this.#access.nextSibling(node)) {
      if (steps > 50) return false;
      if (node === element) above = false;
      else if (this.#access.nodeType(node) !== 8) {
        const text = textOf(node);
        if (!above || !isClock(text)) left -= text.length;
      }
    }
    return left >= 0;
  }

  /** The node that follows in document order, within `root`. */
  #after(node: Node, root: Node): Node | null {
    for (let at: Node | null = node; at && at !== root; at = this.#access.parentNode(at)) {
      const next = this.#access.nextSibling(at);
      if (next) return next;
    }
    return null;
  }
}

function lastChild(node: Node): Node | null {
  return propertyOf<Node | null>(node, 'lastChild');
}

/** A form around a whole page may hold a password field too; a login form holds little else. */
function isLogin(form: Element): boolean {
  const password = callOf<Element | null>(form, 'querySelector', 'input[type="password" i]');
  return password !== null && propertyOf<string>(form, 'textContent').length < 1500;
}

/** Characters of Chinese, Japanese and Korean; three letters or digits weigh as one. */
function weigh(data: string): number {
  let wide = 0;
  let narrow = 0;
  const end = Math.min(data.length, 2000);
  for (let i = 0; i < end; i += 1) {
    const code = data.charCodeAt(i);
    if (code >= 0x3040 && code <= 0xd7a3) wide += 1;
    else if (code > 0x2f) narrow += 1;
  }
  return wide + narrow / 3;
}
