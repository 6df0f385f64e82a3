import type { Anchor } from './overlay';

/** What is selected on the page to be saved: null when it is nothing, only white space, or text that is being edited. */
export function selectedRange(page: Document): Range | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (selection.toString().trim() === '') return null;
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  return element && isEdited(element) ? null : range.cloneRange();
}

/** Where the caret stands while nothing is selected; null where there is none. */
export function caretRange(page: Document): Range | null {
  const selection = page.getSelection();
  return selection?.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

function isEdited(element: Element): boolean {
  return (
    element.ownerDocument.designMode === 'on' ||
    (element instanceof HTMLElement && element.isContentEditable) ||
    element.closest('input, textarea, select, [role="textbox"]') !== null
  );
}

/** Where controls for a range stand: beside its boxes, wherever they have been scrolled to. */
export function anchorOf(range: Range): Anchor {
  const { startContainer: start } = range;
  const contextElement = start instanceof Element ? start : start.parentElement;
  return {
    ...(contextElement && { contextElement }),
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
  };
}

/** The corner of the window in which notices stand. */
export function cornerOf(page: Document): Anchor {
  const box = () => {
    const { clientWidth, clientHeight } = page.documentElement;
    return new DOMRect(clientWidth - 16, clientHeight - 16, 0, 0);
  };
  return { getBoundingClientRect: box, getClientRects: () => [box()] };
}
