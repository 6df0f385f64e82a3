import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where the keyboard goes on: at the row of the list that is in the tab order, else at the search, the open tab or the view. */
const places = [
  '[role=list] [tabindex="0"]',
  '[role=searchbox]',
  '[role=tab][aria-selected=true]',
  'main',
];

/** Hands the focus on before what has it goes: left to the browser, it would be nowhere. */
export function handOnFocus(): void {
  for (const place of places) {
    const element = document.querySelector<HTMLElement>(place);
    element?.focus();
    if (element && element === document.activeElement) return;
  }
}

/** Hands the focus on when an element goes that holds it. */
export function useFocusHandedOn(held: RefObject<Element | null>): void {
  useLayoutEffect(
    () => () => {
      if (held.current?.contains(document.activeElement)) handOnFocus();
    },
    [held],
  );
}

/** Hands the focus on to the next row before a row of a list goes, or to the one before. @returns whether there is one */
export function handOnToNext(row: Element | null, control: string): boolean {
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const found = next?.querySelector<HTMLElement>(control);
  found?.focus();
  return found != null;
}

/**
 * Has something take the focus where nothing has it: what had it is gone with the view that it was in.
 *
 * @param anew when one of these changes, it is looked at again
 */
export function useLostFocus(taker: RefObject<HTMLElement | null>, anew: readonly unknown[]): void {
  useLayoutEffect(() => {
    if (document.activeElement === document.body) taker.current?.focus({ preventScroll: true });
  }, [...anew]);
}
