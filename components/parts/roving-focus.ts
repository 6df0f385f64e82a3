/**
 * Moves the focus among a group's controls, as the ARIA patterns for toolbars, tabs and radio groups ask: one of them is in
 * the tab order, the arrow keys, Home and End go round the others.
 *
 * @param group the element that holds them
 * @param selector which elements are the group's controls
 * @returns the control that has the focus now, or null when the key is none of the group's
 */
export function moveFocus(
  event: KeyboardEvent,
  group: Element,
  selector = 'button',
): HTMLElement | null {
  const controls = [...group.querySelectorAll<HTMLElement>(selector)];
  const at = controls.indexOf(event.target as HTMLElement);
  const to = destination(event.key, at, controls.length);
  const control = to === null ? undefined : controls[to];
  if (!control) return null;
  event.preventDefault();
  for (const other of controls) other.tabIndex = other === control ? 0 : -1;
  control.focus();
  return control;
}

function destination(key: string, at: number, count: number): number | null {
  if (count === 0 || at < 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
