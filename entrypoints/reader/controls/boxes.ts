/** Where things of a page stand in the window, whatever frame or shadow tree they are in. In CSS pixels of the viewport. */
import { propertyOf } from '@/lib/text/dom-access';

/** How many boxes of a range are told one by one. */
const told = 100;

/** The boxes of a range. Of many, as of a whole page selected: the first line's, what lies between, and the last line's. */
export function boxesOf(range: Range): DOMRect[] {
  const boxes = range.getClientRects();
  const few = boxes.length > told ? outerBoxes(boxes) : [...boxes];
  return few.map(inWindowOf(range.startContainer));
}

/** The box around boxes; an empty one around none. */
export function boxAround(boxes: readonly DOMRect[]): DOMRect {
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** In one reading: to measure and compare the ten thousand boxes of a long page takes a tenth of a second. */
function outerBoxes(boxes: DOMRectList): DOMRect[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let firstEnds = Infinity;
  let lastBegins = -Infinity;
  for (let i = 0; i < boxes.length; i += 1) {
    const { x, y, width, height } = boxes[i] as DOMRect;
    if (width === 0 || height === 0) continue;
    left = Math.min(left, x);
    right = Math.max(right, x + width);
    top = Math.min(top, y);
    firstEnds = Math.min(firstEnds, y + height);
    lastBegins = Math.max(lastBegins, y);
    bottom = Math.max(bottom, y + height);
  }
  const edges = firstEnds < lastBegins ? [top, firstEnds, lastBegins, bottom] : [top, bottom];
  return edges.slice(1).flatMap((edge, at) => {
    const height = edge - (edges[at] as number);
    return height > 0 ? [new DOMRect(left, edge - height, right - left, height)] : [];
  });
}

/** The box around what a range holds. */
export function boxOf(range: Range): DOMRect {
  return inWindowOf(range.startContainer)(range.getBoundingClientRect());
}

export function boxOfElement(element: Element): DOMRect {
  return inWindowOf(element)(element.getBoundingClientRect());
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

/** From a node's own window to the outermost. */
function inWindowOf(node: Node): (box: DOMRect) => DOMRect {
  const view = node.ownerDocument?.defaultView;
  if (!view?.frameElement) return (box) => box;
  const { x, y } = originOf(view);
  return (box) => new DOMRect(box.x + x, box.y + y, box.width, box.height);
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
