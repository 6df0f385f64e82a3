import { signal } from '@preact/signals';
import { hrefOf, parseRoute, type Route, type View } from '@/components/library/route';

/** What the address asks for; changes as the reader follows links, goes back, or types an address. */
export const route = signal(parseRoute(location.hash));

addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash);
});

/**
 * Goes to another state of the view that is open. What is typed letter by letter takes the place of the last state, so that
 * going back goes to another search and not to another letter.
 */
export function change(next: Partial<Route>, how: 'push' | 'replace' = 'push'): void {
  const href = hrefOf({ ...route.value, ...next });
  if (href === location.hash) return;
  if (how === 'push') history.pushState(null, '', href);
  else history.replaceState(null, '', href);
  route.value = parseRoute(href);
}

/** Opens a view, all of it. */
export function goTo(view: View): void {
  location.hash = hrefOf({ view });
}
