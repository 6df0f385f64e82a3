import { browser } from 'wxt/browser';

/** An element's shadow root, also a closed one: it is asked whether there is text in it, and never read. */
export function closedRootOf(element: Element): ShadowRoot | null {
  const { dom } = browser as {
    dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
  // Firefox has it on the element.
  const own = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return dom?.openOrClosedShadowRoot(element) ?? own.openOrClosedShadowRoot ?? null;
}
