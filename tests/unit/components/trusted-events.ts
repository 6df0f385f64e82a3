/** Events as the reader makes them: `dispatchEvent` makes untrusted ones, and our in-page controls tell the difference. */

export function pressByReader(target: Element): void {
  dispatch(target, new MouseEvent('click', { bubbles: true, cancelable: true }));
}

export function keyByReader(target: Element, key: string): void {
  dispatch(target, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function dispatch(target: Element, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}
