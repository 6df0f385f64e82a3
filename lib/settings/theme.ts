import { storage } from 'wxt/utils/storage';

/** Whether our pages and cards are light or dark: as the system is, or always one of them. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const themeItem = storage.defineItem<Theme>('local:theme', { fallback: 'system' });

/**
 * Dresses a page of ours, or the element that holds our parts in another's, now and whenever the setting changes.
 *
 * @param worn is told the theme then; null for the system's
 */
export function wearTheme(
  root: HTMLElement,
  worn: (theme: string | null) => void = () => {},
): void {
  const wear = (theme: Theme) => {
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    worn(theme === 'system' ? null : theme);
  };
  // A page that is open while the extension is updated keeps the theme it has.
  themeItem.getValue().then(wear, () => {});
  themeItem.watch(wear);
}
