/**
 * The theme as a page of ours last knew it, in that page's own `localStorage`, which answers at once. Not for parts of ours in
 * another's page: the storage would be that page's.
 */
const key = 'theme';

/** Dresses a page before anything of it is painted; `wearTheme` dresses it again when it knows better. */
export function wearLastTheme(root: HTMLElement): void {
  const theme = localStorage.getItem(key);
  if (theme) root.dataset['theme'] = theme;
}

/** @param theme a theme's name; null for the system's */
export function noteTheme(theme: string | null): void {
  if (theme === null) localStorage.removeItem(key);
  else localStorage.setItem(key, theme);
}
