import type { IconName } from '../parts/icon';
import type { View } from './route';

/** What stands for each view, in the menu and where it has nothing to list. */
export const viewIcons = {
  notes: 'quote',
  articles: 'page',
  names: 'institution',
  figures: 'figure',
  tags: 'tag',
  dictionary: 'library',
  settings: 'settings',
} as const satisfies Record<View, IconName>;
