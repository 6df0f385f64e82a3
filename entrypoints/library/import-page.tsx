import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  ImportDialog,
  type ImportState,
  type OnConflict,
} from '@/components/library/import-dialog';
import { pageUrl } from '@/lib/article/page-url';
import { FileError } from '@/lib/exchange/files/file-error';
import { type ImportFile, openImportFile } from '@/lib/exchange/import/import-file';
import {
  batchesOf,
  type ImportPlan,
  planImport,
  withoutDuplicates,
} from '@/lib/exchange/import/import-plan';
import type { PangzhuDatabase } from '@/lib/store/database';
import { notesById } from '@/lib/store/notes/export-notes';
import { type IncomingBatch, importNotes } from '@/lib/store/notes/import-notes';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { othersToTake } from './import-others';
import { asOpenImport, wasLeft } from './open-import';
import { startAnew, trouble, warning } from './state';
import { runChange } from './work';

/** So many notes and articles are taken in one transaction. */
const batchSize = 500;

/** A file that was read to its end, and what it holds. */
interface Opened {
  readonly source: File;
  readonly file: ImportFile;
  readonly plan: ImportPlan;
}

/** Reads a file of notes, says what it holds, and takes it when the reader says so. */
export function ImportPage({ onLeave }: { onLeave: () => void }) {
  const state = useSignal<ImportState>({ kind: 'choosing' });
  const stop = useRef(new AbortController());
  const opened = useRef<Opened | null>(null);

  async function read(file: File) {
    stop.current = new AbortController();
    const { signal } = stop.current;
    const show = (done: number) => {
      const words = i18n.t('library.import.reading', [done]);
      state.value = { kind: 'working', work: { kind: 'running', words, done: 0, all: 0 } };
    };
    show(0);
    try {
      const db = await openedDatabase();
      const found = await openImportFile(file, { pageUrl, now: new Date().toISOString() });
      const others = await othersToTake(db);
      const plan = await planImport(found.entries(), (ids) => notesById(db, ids), {
        onEntry: show,
        isNew: (entry) => others(entry) !== null,
        signal,
      });
      opened.current = { source: file, file: found, plan };
      const left = await wasLeft(file);
      state.value = { kind: 'planned', file: file.name, preview: plan, left };
    } catch (error) {
      if (signal.aborted) state.value = { kind: 'choosing' };
      else if (error instanceof FileError) {
        state.value = { kind: 'refused', file: file.name, error: error.code };
      } else {
        const problem = toStoreError(error).code;
        state.value = { kind: 'working', work: { kind: 'failed', problem } };
      }
    }
  }

  function take(onConflict: OnConflict) {
    const { current } = opened;
    if (!current) return;
    onLeave();
    void runChange(i18n.t('library.import.importing'), async ({ onProgress, signal }) => {
      // What was missing is what the file is to bring back.
      if ((await openedDatabase()).refusal === 'lost') await startAnew();
      const db = await openedDatabase();
      const { source, file, plan } = current;
      const all = plan.articles + plan.new + plan.same + plan.conflicting;
      let added = 0;
      try {
        await asOpenImport({ name: source.name, size: source.size }, () =>
          importNotes(db, batches(db, file), {
            onConflict,
            onProgress(count, taken) {
              added = taken.added;
              onProgress?.(count, all);
            },
            ...(signal && { signal }),
          }),
        );
      } catch (error) {
        if (signal?.aborted) return { words: i18n.t('library.import.ended', added) };
        throw error;
      }
      return { words: i18n.t('library.import.done', added) };
    });
  }

  return (
    <ImportDialog
      state={state.value}
      paused={warning.value === 'lost' || trouble.value === 'lost'}
      onFile={(file) => void read(file)}
      onImport={take}
      onCancel={() => stop.current.abort()}
      onLeave={onLeave}
    />
  );
}

async function* batches(db: PangzhuDatabase, file: ImportFile): AsyncGenerator<IncomingBatch> {
  const others = await othersToTake(db);
  for await (const batch of batchesOf(withoutDuplicates(file.entries()), batchSize)) {
    const articles: unknown[] = [];
    for (const entry of batch.others) {
      if (entry.kind === 'article') articles.push(entry.article);
      if (entry.kind === 'other') await others(entry)?.();
    }
    // What was found in the articles is checked where it is kept.
    yield { notes: batch.notes, articles: articles as IncomingBatch['articles'] };
  }
}
