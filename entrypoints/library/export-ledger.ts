import { i18n } from '#i18n';
import { gathered } from '@/lib/exchange/files/gathered';
import { type LedgerSource, ledgerCsvHeader, ledgerCsvRow } from '@/lib/exchange/notes/ledger-csv';
import type { KeptArticle } from '@/lib/model/article';
import type { LedgerRow } from '@/lib/model/ledger';
import { articlesByNumber } from '@/lib/store/articles/kept-articles';
import { openedDatabase } from '@/lib/store/watch-store';
import { sentenceAt } from '@/lib/text/sentence-at';
import { saveFile } from './save-file';
import { run, type Work } from './work';

/** So many rows are written between two pauses, and their articles read at once. */
const batchSize = 200;

/** Saves rows of the ledger as a table, each with the sentence that it stands in. */
export async function exportLedger(rows: readonly LedgerRow[]): Promise<void> {
  await run(i18n.t('library.export.writing'), async (work) => {
    const name = `pangzhu-${new Date().toISOString().slice(0, 10)}-figures.csv`;
    saveFile(name, await gathered(piecesOf(rows, work), 'text/csv'));
    return { words: i18n.t('library.export.done', [name]) };
  });
}

async function* piecesOf(
  rows: readonly LedgerRow[],
  { onProgress, signal }: Work,
): AsyncGenerator<string> {
  const db = await openedDatabase();
  yield ledgerCsvHeader();
  for (let from = 0; from < rows.length; from += batchSize) {
    signal.throwIfAborted();
    const batch = rows.slice(from, from + batchSize);
    const numbers = new Set(batch.flatMap(({ place }) => (place ? [place.article] : [])));
    const articles = await articlesByNumber(db, [...numbers]);
    const kept = new Map(articles.map((each) => [each.number, each.kept]));
    const written = batch.map((row) =>
      ledgerCsvRow(row, sourceOf(row, kept.get(row.place?.article ?? 0))),
    );
    yield written.join('');
    onProgress(from + batch.length, rows.length);
  }
}

function sourceOf({ place }: LedgerRow, kept: KeptArticle | undefined): LedgerSource {
  return {
    quote: kept && place ? sentenceAt(kept.text, place.start, place.end) : '',
    published: kept?.metadata.published ?? '',
    url: kept?.metadata.url ?? '',
  };
}
