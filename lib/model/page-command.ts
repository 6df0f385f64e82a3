/**
 * What the reader can have done on a page by shortcut, menu or button. The names are those of the commands in the manifest,
 * under which the browser keeps the reader's own keys: a name that was shipped is never changed.
 */
export const pageCommands = [
  'save',
  'annotate',
  'go-to-controls',
  'save-yellow',
  'save-green',
  'save-blue',
  'save-pink',
  'tag',
  'copy',
  'tag-page',
  'note-page',
] as const;
export type PageCommand = (typeof pageCommands)[number];

/** The keys that are set, as the browser writes them: `Alt+Shift+S`. */
export type Shortcuts = Partial<Record<PageCommand, string>>;
