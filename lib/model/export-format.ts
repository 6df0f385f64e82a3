/** What notes can be given out as; `backup` is all there is, the others are of any notes. */
export const exportFormats = [
  'markdown',
  'logseq',
  'html',
  'csv',
  'gbt7714',
  'bibtex',
  'ris',
  'csl-json',
  'web-annotation',
  'backup',
] as const;
export type ExportFormat = (typeof exportFormats)[number];
