/**
 * Which custom elements (`<story-text>`) are blocks. Their style sheets say so, and these are not asked: a saved page and the
 * live one must agree. A paragraph stands alone among blocks; a name that is marked up stands in a line beside other text.
 */
import { type DomAccess, propertyOf } from './dom-access';

/** What holds lines and no blocks. */
const lineHolders = new Set(
  'P H1 H2 H3 H4 H5 H6 PRE A B STRONG EM I U S FONT SPAN SMALL BIG MARK Q CITE LABEL TIME SUB SUP RUBY'.split(
    ' ',
  ),
);

/** So many custom elements in a row are passed on the way to what else stands beside them. */
const most = 4;

/** The white space between two lines of markup. */
function isWhite(node: Node, access: DomAccess): boolean {
  return access.nodeType(node) === 3 && !/\S/.test((node as Text).data);
}

/** @param isBlock whether an element of that name, in upper case, is a block by itself */
export function isOwnBlock(
  element: Element,
  access: DomAccess,
  isBlock: (tag: string) => boolean,
): boolean {
  const parent = access.parentNode(element);
  if (parent && access.nodeType(parent) === 1 && lineHolders.has(access.tagName(parent as Element)))
    return false;
  return (['previousSibling', 'nextSibling'] as const).every((side) => {
    let beside = propertyOf<Node | null>(element, side);
    for (let passed = 0; beside && passed < most; ) {
      const custom =
        access.nodeType(beside) === 1 && access.tagName(beside as Element).includes('-');
      if (!custom && !isWhite(beside, access)) break;
      if (custom) passed += 1;
      beside = propertyOf<Node | null>(beside, side);
    }
    if (!beside || access.nodeType(beside) === 8) return true;
    if (access.nodeType(beside) !== 1) return false;
    const tag = access.tagName(beside as Element);
    return tag.includes('-') || tag === 'BR' || isBlock(tag);
  });
}
