import { i18n } from '#i18n';
import { gathered } from '@/lib/exchange/files/gathered';
import type { ExportFormat } from '@/lib/model/export-format';
import { openedDatabase } from '@/lib/store/watch-store';
import { exportPieces } from './export-pieces';
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

/** Gives notes out as a file, in the order of their articles. */
export async function exportNotes(format: ExportFormat, ids: readonly string[]): Promise<void> {
  await run(i18n.t('library.export.writing'), async ({ onProgress, signal }) => {
    const db = await openedDatabase();
    let done = 0;
    const count = () => {
      done += 1;
      onProgress?.(done, ids.length);
    };
    const { name, type } = files[format];
    const pieces = untilAborted(exportPieces(format, db, new Set(ids), count), signal);
    const file = await gathered(pieces, type);
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`pangzhu-${day}-${name}`, file);
    return { words: i18n.t('library.export.done', [name]) };
  });
}

async function* untilAborted<T>(
  items: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  for await (const item of items) {
    signal?.throwIfAborted();
    yield item;
  }
}
