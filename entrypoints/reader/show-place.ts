import { ancestorsOf, boxOf, boxOfElement, portOf } from './controls/boxes';
import type { PageReader } from './page/page-reader';

const flashes = new WeakMap<PageReader, ReturnType<typeof setTimeout>[]>();

/**
 * Scrolls to the first of the ranges and flashes them, thrice; once and longer where motion is unwelcome.
 *
 * @returns whether it can be seen now
 */
export function showRanges(reader: PageReader, ranges: readonly Range[]): boolean {
  const [first] = ranges;
  if (!first) return false;
  const around = ancestorsOf(first.startContainer);
  if (!isRendered(first, around)) {
    for (const element of around)
      if (element.tagName === 'DETAILS') (element as HTMLDetailsElement).open = true;
  }
  if (!isRendered(first, around)) return false;
  const view = reader.page.defaultView as Window;
  if (!isInView(first)) {
    for (const element of around) {
      const own = viewOf(element);
      if (scrolls(own, element)) bringInto(element, boxOfElement(element), first);
      if (element === element.ownerDocument.documentElement) bringInto(own, portOf(own), first);
    }
  }

  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const steps = calm ? [ranges, []] : [ranges, [], ranges, [], ranges, []];
  paintSteadily(reader, []);
  flashes.set(
    reader,
    steps.map((step, i) => setTimeout(() => reader.flash(step), i * (calm ? 1500 : 350))),
  );
  return true;
}

/** Paints what is about to be written about, until it is told otherwise; nothing flashes any more. */
export function paintSteadily(reader: PageReader, ranges: readonly Range[]): void {
  for (const timer of flashes.get(reader) ?? []) clearTimeout(timer);
  reader.flash(ranges);
}

/**
 * Whether a range can be seen without scrolling, inside the window and whatever scrolls around it.
 *
 * @param edge how much of the window's height does not count, at the top and at the bottom: the pages' own bars stand there
 */
export function isInView(range: Range, edge = 1 / 8): boolean {
  const around = ancestorsOf(range.startContainer);
  const view = outermost(range.startContainer);
  if (!view || !isRendered(range, around)) return false;
  const box = boxOf(range);
  const within = (port: DOMRect, margin: number) =>
    box.top >= port.top + margin &&
    box.bottom <= port.bottom - margin &&
    box.left >= port.left &&
    box.right <= port.right;
  return (
    within(portOf(view), view.innerHeight * edge) &&
    around.every(
      (element) => !scrolls(viewOf(element), element) || within(boxOfElement(element), 0),
    )
  );
}

function viewOf({ ownerDocument }: Element): Window {
  return ownerDocument.defaultView as Window;
}

function outermost(node: Node): Window | null {
  let view = node.ownerDocument?.defaultView ?? null;
  while (view?.frameElement) view = view.frameElement.ownerDocument.defaultView;
  return view;
}

/** What is folded away (`content-visibility: hidden`) still has boxes. */
function isRendered(range: Range, [inmost]: readonly Element[]): boolean {
  return inmost?.checkVisibility() === true && range.getClientRects().length > 0;
}

/** Whether the reader can scroll back what we scroll: not so where the overflow is hidden. */
function scrolls(view: Window, element: Element): boolean {
  if (element === element.ownerDocument.scrollingElement) return false;
  const { overflowX, overflowY } = view.getComputedStyle(element);
  return /auto|scroll/.test(overflowX + overflowY);
}

/** Scrolls a range to the upper third of the port it is seen through, and sideways when it stands out there. */
function bringInto(scroller: Element | Window, port: DOMRect, range: Range): void {
  const box = boxOf(range);
  const aside = box.left < port.left || box.right > port.right;
  scroller.scrollBy({
    top: box.top - port.top - port.height / 3,
    left: aside ? box.left - port.left - port.width / 3 : 0,
    behavior: 'instant',
  });
}
