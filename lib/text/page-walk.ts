/**
 * Walks a page as the reader sees it, in pieces: through open shadow roots and their slots, and through frames of the same
 * origin. Iterative (pages nest ten thousand deep), and never lost: should the page be rebuilt while the walk pauses, it
 * says so. Closed shadow roots and frames of other origins stay closed.
 */
import { callOf, type DomAccess, domAccess, propertyOf } from './dom-access';
import type { Steps } from './steps';

export interface PageVisitor {
  text(node: Text): void;
  comment?(node: Comment): void;
  /** @returns whether to go into the element; then `close` follows */
  open(element: Element): boolean;
  close(element: Element): void;
}

/** Nodes between two pauses: well under a millisecond. */
const stride = 128;

/** What stands inside an opened element, and how far the walk through it is. */
interface Level {
  readonly owner: Element;
  /** Whose children are walked: the element, its shadow root, or the root of its frame's document. */
  readonly container: Node;
  /** For a slot, what is shown in it instead of its children. */
  readonly assigned: readonly Node[] | null;
  at: number;
  node: Node;
}

/** @returns false when the page was rebuilt around the walk's place: what was visited is not the whole */
export function* walkPage(root: Node, visitor: PageVisitor): Steps<boolean> {
  const access = domAccess(root);
  const levels: Level[] = [];
  let node = root;
  for (let seen = 1; ; seen += 1) {
    if (seen % stride === 0 && (yield) && !stands(levels, access)) return false;
    const type = access.nodeType(node);
    if (type === 3) visitor.text(node as Text);
    else if (type === 8) visitor.comment?.(node as Comment);
    else if (type === 1 && visitor.open(node as Element)) {
      const level = levelIn(node as Element, access);
      if (level) {
        levels.push(level);
        node = level.node;
        continue;
      }
      visitor.close(node as Element);
    }
    for (;;) {
      const level = levels[levels.length - 1];
      if (!level) return true;
      const next = nextIn(level, access);
      if (next) {
        level.node = next;
        node = next;
        break;
      }
      levels.pop();
      visitor.close(level.owner);
    }
  }
}

function levelIn(owner: Element, access: DomAccess): Level | null {
  const tag = access.tagName(owner);
  if (tag === 'IFRAME' || tag === 'FRAME') {
    const inner = propertyOf<Document | null>(owner, 'contentDocument');
    const body = inner && propertyOf<Element | null>(inner, 'body');
    const container = body && access.parentNode(body);
    return container ? { owner, container, assigned: null, at: 0, node: body } : null;
  }
  if (tag === 'SLOT' && 'assignedNodes' in owner) {
    const assigned = callOf<readonly Node[]>(owner, 'assignedNodes');
    const [node] = assigned;
    if (node) return { owner, container: owner, assigned, at: 0, node };
  }
  const container = access.shadowRoot(owner) ?? owner;
  const node = access.firstChild(container);
  return node && { owner, container, assigned: null, at: 0, node };
}

function nextIn(level: Level, access: DomAccess): Node | null {
  if (!level.assigned) return access.nextSibling(level.node);
  level.at += 1;
  return level.assigned[level.at] ?? null;
}

/** Whether the walk's place is still where it was: each level's node in its container, each container in the one around. */
function stands(levels: readonly Level[], access: DomAccess): boolean {
  return levels.every(({ container, assigned, node }) =>
    assigned
      ? propertyOf<Element | null>(node, 'assignedSlot') === container
      : access.parentNode(node) === container,
  );
}
