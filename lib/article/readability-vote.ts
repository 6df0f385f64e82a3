/**
 * Asks Readability which text nodes of a page belong to its article. Insulates the room from Readability's ways: it works
 * on a copy whose text nodes are known one by one, it is called again from here with the page's class names left out
 * instead of retrying by itself (its retry parses the copy anew and the nodes' identity is lost), and it is not asked
 * where its recursion or its quadratic loops would hang the page.
 */
import { Readability } from '@mozilla/readability';
import { domAccess, propertyOf } from '@/lib/text/dom-access';
import { isNoiseName, noiseTags } from './noise';
import type { PageElement, PageTree } from './page-tree';

/** Above these it is not asked. */
const limits = { elements: 20_000, chars: 1_000_000 };
/** Deeper elements are hung onto their ancestor of this depth. */
const maxDepth = 150;
/** Less than this many characters are no answer: asked again without class names. */
const enough = 80;

const copiedAttributes = ['role', 'itemprop', 'rel'];

/** For each text node of the tree whether Readability keeps it; null when it was not asked or found nothing. */
export function readabilityVote(document: Document, tree: PageTree): Uint8Array | null {
  const body = tree.elements[0];
  if (!body || tree.elements.length > limits.elements || body.chars > limits.chars) return null;
  const first = ask(document, tree, true);
  if (first && first.chars >= enough) return first.kept;
  const second = ask(document, tree, false);
  return second && second.chars > (first?.chars ?? 0) ? second.kept : (first?.kept ?? null);
}

function ask(document: Document, tree: PageTree, withNames: boolean) {
  const implementation = propertyOf<DOMImplementation>(document, 'implementation');
  const copy = implementation.createHTMLDocument('');
  const indexOf = copyBody(copy, tree, withNames);
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
  return chars > 0 ? { kept, chars } : null;
}

/**
 * Builds the body anew without what the tree left out, what holds no text and what is nothing but links; gives the index
 * of each text node made.
 */
function copyBody(copy: Document, tree: PageTree, withNames: boolean): Map<Node, number> {
  const made: (Element | null)[] = [copy.body];
  const indexOf = new Map<Node, number>();
  let text = 0;
  const addTexts = (until: number) => {
    for (; text < until; text += 1) {
      const { node, parent } = tree.texts[text] as PageTree['texts'][number];
      const holder = made[parent];
      if (!holder) continue;
      const copied = copy.createTextNode(node.data);
      indexOf.set(copied, text);
      holder.appendChild(copied);
    }
  };
  for (let i = 1; i < tree.elements.length; i += 1) {
    const record = tree.elements[i] as PageElement;
    addTexts(record.firstText);
    const parent = made[record.parent] ?? null;
    if (!parent || isLeftOut(record)) made.push(null);
    else if (record.depth > maxDepth) made.push(parent);
    else {
      const element = copyElement(copy, record, withNames);
      parent.appendChild(element);
      made.push(element);
    }
  }
  addTexts(tree.texts.length);
  return indexOf;
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
