import { ancestorsOf, boxesOf } from './controls/boxes';
import type { Anchor } from './controls/place-beside';

/** What is selected on the page to be saved: null when it is nothing, only white space, or text that is being edited. */
export function selectedRange(page: Document): Range | null {
  const selection = activeDocument(page).getSelection();
  const range = selection && rangeOf(selection);
  if (!range || range.collapsed || range.toString().trim() === '') return null;
  const around = range.commonAncestorContainer;
  const element = around.nodeType === 1 ? (around as Element) : around.parentElement;
  return element && isEdited(element) ? null : range;
}

/** Whether it is just this that is selected. Of what is in a shadow tree that is not known. */
export function isSelected(page: Document, range: Range): boolean {
  const selection = activeDocument(page).getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return (
    startContainer === range.startContainer &&
    startOffset === range.startOffset &&
    endContainer === range.endContainer &&
    endOffset === range.endOffset
  );
}

/** The document that has the focus: the page's, or that of a frame of the same origin. */
export function activeDocument(page: Document): Document {
  const frame = page.activeElement as { contentDocument?: Document | null } | null;
  return frame?.contentDocument ? activeDocument(frame.contentDocument) : page;
}

/** What is selected, also within open shadow trees, whose insides `getRangeAt` does not tell. */
function rangeOf(selection: Selection): Range | null {
  if (selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const shadowRoots = rootsAt(range);
  // Chromium from 137, Firefox from 142.
  if (shadowRoots.length === 0 || !('getComposedRanges' in selection)) return range.cloneRange();
  const [inner] = selection.getComposedRanges({ shadowRoots });
  if (!inner) return null;
  const live = inner.startContainer.ownerDocument?.createRange();
  live?.setStart(inner.startContainer, inner.startOffset);
  live?.setEnd(inner.endContainer, inner.endOffset);
  return live ?? null;
}

/** The open shadow roots that a range may stand for: it then stands beside or around their host. */
function rootsAt({ startContainer, startOffset, commonAncestorContainer }: Range): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const near = [startContainer, startContainer.childNodes[startOffset], commonAncestorContainer];
  for (const node of near) {
    let root = (node as Element | undefined)?.shadowRoot;
    while (root) {
      roots.push(root);
      // Nested hosts: the selection's own is not known, so all on the way are offered.
      const hosts = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
      roots.push(...hosts.map(({ shadowRoot }) => shadowRoot as ShadowRoot));
      root = null;
    }
  }
  return roots;
}

/** Where the caret stands while nothing is selected; null where there is none. */
export function caretRange(page: Document): Range | null {
  const selection = activeDocument(page).getSelection();
  return selection?.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

function isEdited(element: Element): boolean {
  return (
    element.ownerDocument.designMode === 'on' ||
    (element as HTMLElement).isContentEditable === true ||
    element.closest('input, textarea, select, [role="textbox"]') !== null
  );
}

/** Where controls for a range stand: beside its boxes, wherever they have been scrolled to. */
export function anchorOf(range: Range): Anchor {
  const { startContainer: start } = range;
  const around = [...(start.nodeType === 1 ? [start as Element] : []), ...ancestorsOf(start)];
  // Of a range in a frame, the frame: what clips it inside is not known to the overlay.
  const contextElement = around.find(({ ownerDocument }) => ownerDocument === document);
  return {
    ...(contextElement && { contextElement }),
    boxes: () => boxesOf(range),
  };
}

/** The corner of the window in which notices stand. */
export function cornerOf(page: Document): Anchor {
  const boxes = () => {
    const { clientWidth, clientHeight } = page.documentElement;
    return [new DOMRect(clientWidth - 16, clientHeight - 16, 0, 0)];
  };
  return { boxes };
}
