/** Where things of a page stand in the window, whatever frame or shadow tree they are in. In CSS pixels of the viewport. */
import { propertyOf } from '@/lib/text/dom-access';

export function boxesOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].map((box) => inWindow(box, range.startContainer));
}

/** The box around a range's boxes. */
export function boxAround(range: Range): DOMRect {
  return inWindow(range.getBoundingClientRect(), range.startContainer);
}

export function boxOfElement(element: Element): DOMRect {
  return inWindow(element.getBoundingClientRect(), element);
}

/** What a window shows of its document. */
export function portOf(view: Window): DOMRect {
  const { x, y } = originOf(view);
  return new DOMRect(x, y, view.innerWidth, view.innerHeight);
}

/** The elements around a node as the reader sees them, inmost first: out of shadow trees and frames too. */
export function ancestorsOf(node: Node): Element[] {
  const around: Element[] = [];
  let element = parentOf(node);
  for (; element; element = parentOf(element)) around.push(element);
  return around;
}

function parentOf(node: Node): Element | null {
  // A form's controls may hide its `parentElement`.
  const parent = propertyOf<Element | null>(node, 'parentElement');
  if (parent) return propertyOf<Element | null>(node, 'assignedSlot') ?? parent;
  const root = node.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return (root as Document).defaultView?.frameElement ?? null;
}

function inWindow(box: DOMRect, node: Node): DOMRect {
  const view = node.ownerDocument?.defaultView;
  if (!view?.frameElement) return box;
  const { x, y } = originOf(view);
  return new DOMRect(box.x + x, box.y + y, box.width, box.height);
}

/** Where a frame's content begins in the outermost window. */
function originOf(view: Window): { x: number; y: number } {
  let x = 0;
  let y = 0;
  let inner: Window = view;
  for (let frame = inner.frameElement; frame; frame = inner.frameElement) {
    const outer = frame.ownerDocument.defaultView as Window;
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = outer.getComputedStyle(frame);
    x += left + frame.clientLeft + Number.parseFloat(paddingLeft);
    y += top + frame.clientTop + Number.parseFloat(paddingTop);
    inner = outer;
  }
  return { x, y };
}
