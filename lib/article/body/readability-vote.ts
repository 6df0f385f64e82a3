/**
 * Asks Readability which text nodes of a page belong to its article. Insulates the room from Readability's ways: it works
 * on a copy whose text nodes are known one by one, it is called again from here with the page's class names left out
 * instead of retrying by itself (its retry parses the copy anew and the nodes' identity is lost), and it is not asked
 * where its recursion or its quadratic loops would hang the page.
 */
import { Readability } from '@mozilla/readability';
import { domAccess, propertyOf } from '@/lib/text/dom-access';
import type { Steps } from '@/lib/text/steps';
import type { PageElement, PageTree } from '../page/page-tree';
import { type LongRow, longRows, vouch } from './long-rows';
import { isNoiseName, noiseTags } from './noise';

/** Above these, of what would be copied, it is not asked: its one call cannot be cut into slices. */
const limits = { elements: 2000, chars: 100_000 };
/** Deeper elements are hung onto their ancestor of this depth. */
const maxDepth = 40;
/** It reads the text of every wrapper anew: so many characters in all take it some 30 ms, and fewer levels are left to it then. */
const readings = { chars: 400_000, levels: 10 };
/** Less than this many characters are no answer: asked again without class names. */
const enough = 80;

const copiedAttributes = ['role', 'itemprop', 'rel'];

/** For each text node of the tree whether Readability keeps it; null when it was not asked or found nothing. */
export function* voteSteps(document: Document, tree: PageTree): Steps<Uint8Array | null> {
  if (!tree.elements[0]) return null;
  const rows = longRows(tree);
  yield;
  const first = yield* ask(document, tree, rows, true);
  if (first && first.chars >= enough) return first.kept;
  const second = yield* ask(document, tree, rows, false);
  return second && second.chars > (first?.chars ?? 0) ? second.kept : (first?.kept ?? null);
}

interface Vote {
  readonly kept: Uint8Array;
  readonly chars: number;
}

function* ask(
  document: Document,
  tree: PageTree,
  rows: readonly LongRow[],
  withNames: boolean,
): Steps<Vote | null> {
  const implementation = propertyOf<DOMImplementation>(document, 'implementation');
  const copy = implementation.createHTMLDocument('');
  const indexOf = yield* copyBody(copy, tree, rows, withNames);
  if (!indexOf) return null;
  yield;
  let content: Node | undefined;
  try {
    const reader = new Readability<Node>(copy, {
      charThreshold: 1,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    });
    content = reader.parse()?.content ?? undefined;
  } catch {
    // It has no guard against every odd page; then its vote is missing.
    return null;
  }
  if (!content) return null;
  yield;
  const kept = new Uint8Array(tree.texts.length);
  let chars = 0;
  const access = domAccess(content);
  let node: Node | null = content;
  while (node) {
    const index = indexOf.get(node);
    if (index !== undefined) {
      kept[index] = 1;
      chars += tree.texts[index]?.chars ?? 0;
    }
    let next = access.firstChild(node);
    while (!next && node && node !== content) {
      next = access.nextSibling(node);
      if (!next) node = access.parentNode(node);
    }
    node = next;
  }
  for (const row of rows) vouch(tree, row, kept);
  return chars > 0 ? { kept, chars } : null;
}

/**
 * Builds the body anew without what the tree left out, what holds no text, what is nothing but links and the middle of long
 * rows; gives the index of each text node made. Null when it would become too large.
 */
function* copyBody(
  copy: Document,
  tree: PageTree,
  rows: readonly LongRow[],
  withNames: boolean,
): Steps<Map<Node, number> | null> {
  const made: (Element | null)[] = [copy.body];
  const indexOf = new Map<Node, number>();
  const between = new Set(rows.flatMap(({ middle }) => middle));
  const deepest = levelsFor(tree, between);
  let text = 0;
  let chars = 0;
  let elements = 0;
  const addTexts = (until: number) => {
    for (; text < until; text += 1) {
      const { node, parent, chars: more } = tree.texts[text] as PageTree['texts'][number];
      const holder = made[parent];
      if (!holder) continue;
      chars += more;
      const copied = copy.createTextNode(node.data);
      indexOf.set(copied, text);
      holder.appendChild(copied);
    }
  };
  for (let i = 1; i < tree.elements.length; i += 1) {
    if (i % 128 === 0) yield;
    if (elements > limits.elements || chars > limits.chars) return null;
    const record = tree.elements[i] as PageElement;
    addTexts(record.firstText);
    const parent = made[record.parent] ?? null;
    if (!parent || between.has(i) || isLeftOut(record)) made.push(null);
    else if (record.depth > deepest) made.push(parent);
    else {
      const element = copyElement(copy, record, withNames);
      parent.appendChild(element);
      made.push(element);
      elements += 1;
    }
  }
  addTexts(tree.texts.length);
  return chars > limits.chars ? null : indexOf;
}

function levelsFor({ elements }: PageTree, leftOut: ReadonlySet<number>): number {
  let chars = elements[0]?.chars ?? 0;
  for (const i of leftOut) chars -= (elements[i] as PageElement).chars;
  return Math.min(maxDepth, Math.max(readings.levels, Math.floor(readings.chars / chars)));
}

function isLeftOut({ tag, names, chars, linkChars, firstLine, endLine }: PageElement): boolean {
  // Readability counts images.
  if (chars === 0) return tag !== 'BR' && tag !== 'IMG';
  if (noiseTags.has(tag)) return true;
  const linkDensity = linkChars / chars;
  if (linkDensity > 0.7 && endLine - firstLine > 2) return true;
  return linkDensity > 0.5 && endLine > firstLine && isNoiseName(names);
}

function copyElement(copy: Document, record: PageElement, withNames: boolean): Element {
  const { attribute, hasAttributes } = domAccess(record.element);
  // A name that HTML does not allow (`<o:p>` is, `<a"b>` is not) reads as an inline element.
  const element = copy.createElement(/^[A-Z][A-Z0-9]*$/.test(record.tag) ? record.tag : 'SPAN');
  if (record.tag === 'A') element.setAttribute('href', 'https://link.invalid/');
  if (!hasAttributes(record.element)) return element;
  for (const name of copiedAttributes) {
    const value = attribute(record.element, name);
    if (value !== null) element.setAttribute(name, value);
  }
  if (withNames && record.names) {
    element.className = attribute(record.element, 'class') ?? '';
    const id = attribute(record.element, 'id');
    if (id) element.id = id;
  }
  return element;
}
