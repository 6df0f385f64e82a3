/**
 * Goes on where the reader was: the browser forgets which control of a frame had the focus once the page around it took it,
 * be it for a moment. A pointer may leave no control with it, as where words are selected.
 */
export function keepPlace(): void {
  let place: EventTarget | null = null;
  const goOn = () => {
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    if (place instanceof HTMLElement) place.focus();
  };
  addEventListener('focusin', ({ target }) => {
    place = target;
  });
  addEventListener('pointerdown', () => {
    place = null;
  });
  addEventListener('focus', goOn);
  addEventListener('focusout', () => setTimeout(goOn));
}
