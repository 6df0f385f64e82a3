import { type DomAccess, domAccess } from './dom-access';

const ELEMENT = 1;
const TEXT = 3;

/** A path that is longer names a page that is not read by people. In UTF-16 units. */
const longest = 4_000;

/** Names that XPath takes as they stand; others are counted among all elements. */
const plainName = /^[a-z][a-z0-9-]*$/;

/**
 * Where a text node or an element stands in its document, as an XPath of child steps only:
 * `/html[1]/body[1]/p[2]/text()[1]`. Nothing of the page is touched.
 *
 * @returns null for what stands in no document, or in another one (a frame's, a shadow tree's), and for paths that are too long
 */
export function nodePath(node: Node, document: Document): string | null {
  const access = domAccess(node);
  const steps: string[] = [];
  let length = 0;
  let at: Node | null = node;
  while (at && at !== document) {
    const test = testOf(at, access);
    const parent: Node | null = access.parentNode(at);
    if (test === null || !parent) return null;
    const step = `/${test}[${placeAmong(at, parent, test, access)}]`;
    length += step.length;
    if (length > longest) return null;
    steps.push(step);
    at = parent;
  }
  return at === document && steps.length > 0 ? steps.reverse().join('') : null;
}

const step = /\/([a-z][a-z0-9-]*|\*|text\(\))\[(\d{1,7})\]/y;

/** The node at such a path now; null where there is none, or the path is of another form. */
export function nodeAt(path: string, document: Document): Node | null {
  if (path.length > longest) return null;
  const access = domAccess(document);
  let at: Node = document;
  let read = 0;
  while (read < path.length) {
    step.lastIndex = read;
    const match = step.exec(path);
    if (!match) return null;
    const child = childAt(at, match[1] as string, Number(match[2]), access);
    if (!child) return null;
    at = child;
    read = step.lastIndex;
  }
  return at === document ? null : at;
}

/** The node test that a node answers to. */
function testOf(node: Node, access: DomAccess): string | null {
  const type = access.nodeType(node);
  if (type === TEXT) return 'text()';
  if (type !== ELEMENT) return null;
  const name = access.tagName(node as Element).toLowerCase();
  return plainName.test(name) ? name : '*';
}

function answers(node: Node, test: string, access: DomAccess): boolean {
  const type = access.nodeType(node);
  if (test === 'text()') return type === TEXT;
  if (type !== ELEMENT) return false;
  return test === '*' || access.tagName(node as Element).toLowerCase() === test;
}

function placeAmong(node: Node, parent: Node, test: string, access: DomAccess): number {
  let place = 0;
  for (let at = access.firstChild(parent); at; at = access.nextSibling(at)) {
    if (answers(at, test, access)) place += 1;
    if (at === node) break;
  }
  return place;
}

function childAt(parent: Node, test: string, place: number, access: DomAccess): Node | null {
  let left = place;
  for (let at = access.firstChild(parent); at; at = access.nextSibling(at)) {
    if (!answers(at, test, access)) continue;
    left -= 1;
    if (left === 0) return at;
  }
  return null;
}
