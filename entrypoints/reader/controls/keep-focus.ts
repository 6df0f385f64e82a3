import { hear } from './hear';
import type { Overlay } from './overlay';

/** How often within how long, in ms, the page may take the focus before it is left to it. */
const tries = 5;
const within = 1000;

/**
 * Keeps the focus in an overlay, which has it, until the signal ends: a page that takes it, as one does that holds the keyboard
 * in a dialog of its own, would hear what is typed from then on.
 *
 * @param onLost the page does not give up
 * @returns lets the focus go where the reader wants it, as pointing at the page does; until it is in the overlay again
 */
export function keepFocus(
  view: Window,
  overlay: Overlay,
  signal: AbortSignal,
  onLost: () => void,
): () => void {
  let kept = true;
  let taken: number[] = [];

  function takeBack(): void {
    if (!kept || overlay.focused) return;
    const now = performance.now();
    taken = [...taken.filter((time) => now - time < within), now];
    if (taken.length <= tries) overlay.focus();
    else onLost();
  }

  function letGo(): void {
    kept = false;
  }

  const first = { signal, capture: true };
  view.addEventListener('focusin', takeBack, first);
  // Whoever holds the keyboard in a dialog does so on hearing that something outside it has the focus.
  const hide = (event: FocusEvent) => {
    const { host } = overlay;
    if (event.target === host || event.relatedTarget === host) event.stopImmediatePropagation();
  };
  for (const type of ['focus', 'focusin', 'blur', 'focusout'] as const) {
    view.addEventListener(type, hide, first);
  }
  hear(view, 'pointerdown', (event) => !overlay.holds(event) && letGo(), signal);
  // Nobody is told that a frame has the focus; that the window lost it is told.
  const enter = () => {
    if (overlay.focused) kept = true;
  };
  view.addEventListener('blur', enter, { signal });
  return letGo;
}
