import type { ImportEntry } from '@/lib/exchange/import/import-entry';
import { batchesOf, withoutDuplicates } from '@/lib/exchange/import/import-plan';
import type { ExchangeJobs } from '@/lib/messaging/exchange-job';
import type { PangzhuDatabase } from '@/lib/store/database';
import { type IncomingBatch, importNotes } from '@/lib/store/notes/import-notes';
import { othersToTake } from './import-others';
import type { Job } from './job';
import { opened } from './preview-file';

/** So many notes and articles are taken in one transaction. */
const batchSize = 1_000;

/** Takes a file that was read to its end before. @throws FileError, StoreError */
export async function importFile(
  db: PangzhuDatabase,
  { file, onConflict }: ExchangeJobs['import']['given'],
  { onProgress, signal }: Job,
): Promise<ExchangeJobs['import']['result']> {
  const { entries } = await opened(file);
  let added = 0;
  try {
    await importNotes(db, batches(db, entries()), {
      onConflict,
      onProgress(done, taken) {
        added = taken.added;
        onProgress(done);
      },
      signal,
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return { added, stopped: signal.aborted };
}

async function* batches(
  db: PangzhuDatabase,
  entries: AsyncIterable<ImportEntry>,
): AsyncGenerator<IncomingBatch> {
  const others = await othersToTake(db);
  for await (const batch of batchesOf(withoutDuplicates(entries), batchSize)) {
    const articles: unknown[] = [];
    for (const entry of batch.others) {
      if (entry.kind === 'article') articles.push(entry.article);
      if (entry.kind === 'other') await others(entry)?.();
    }
    // What was found in the articles is checked where it is kept.
    yield { notes: batch.notes, articles: articles as IncomingBatch['articles'] };
  }
}
