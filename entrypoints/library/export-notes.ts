import { i18n } from '#i18n';
import { formatInstant } from '@/components/words/date-format';
import { uiLocale } from '@/components/words/ui-language';
import type { ExportFormat } from '@/lib/model/export-format';
import { read, stateOf } from '@/lib/store/save';
import { openedDatabase } from '@/lib/store/watch-store';
import { inWorker } from './exchange-worker';
import { saveFile } from './save-file';
import { run } from './work';

/** What each format is called as a file. */
const files: Readonly<Record<ExportFormat, { name: string; type: string }>> = {
  markdown: { name: 'markdown.zip', type: 'application/zip' },
  logseq: { name: 'logseq.zip', type: 'application/zip' },
  html: { name: 'report.html', type: 'text/html' },
  csv: { name: 'notes.csv', type: 'text/csv' },
  gbt7714: { name: 'references.txt', type: 'text/plain' },
  bibtex: { name: 'references.bib', type: 'application/x-bibtex' },
  ris: { name: 'references.ris', type: 'application/x-research-info-systems' },
  'csl-json': { name: 'references.json', type: 'application/json' },
  'web-annotation': { name: 'annotations.jsonld', type: 'application/ld+json' },
  backup: { name: 'backup.zip', type: 'application/zip' },
};

/**
 * Gives notes out as a file, in the order of their articles.
 *
 * @param ids of the notes that are wanted; null for all
 */
export async function exportNotes(
  format: ExportFormat,
  ids: readonly string[] | null,
): Promise<void> {
  await run(i18n.t('library.export.writing'), async ({ onProgress, signal }) => {
    const { name, type } = files[format];
    const now = new Date().toISOString();
    const words = {
      language: uiLocale(),
      title: i18n.t('library.export.label'),
      reader: i18n.t('library.export.reader'),
      references: i18n.t('library.export.references'),
      made: i18n.t('library.export.made'),
      day: formatInstant(now),
    };
    const all = ids?.length ?? (await read(await openedDatabase(), ['meta'], stateOf)).count;
    const file = await inWorker(
      'export',
      { format, type, ids, words },
      { onProgress: (done) => onProgress?.(done, all), signal },
    );
    saveFile(`pangzhu-${now.slice(0, 10)}-${name}`, file);
    return { words: i18n.t('library.export.done', [name]) };
  });
}
