import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import * as v from 'valibot';
import { i18n } from '#i18n';
import {
  ImportDialog,
  type ImportState,
  type OnConflict,
} from '@/components/library/import-dialog';
import { pageUrl } from '@/lib/article/page-url';
import { packFormat } from '@/lib/dictionary/pack-schema';
import { readPack } from '@/lib/dictionary/read-pack';
import { FileError } from '@/lib/exchange/files/file-error';
import { type ImportFile, openImportFile } from '@/lib/exchange/import/import-file';
import { batchesOf, planImport, withoutDuplicates } from '@/lib/exchange/import/import-plan';
import type { PangzhuDatabase } from '@/lib/store/database';
import { notesById } from '@/lib/store/export-notes';
import { type IncomingBatch, importNotes } from '@/lib/store/import-notes';
import { mute } from '@/lib/store/mutes';
import { addPack, setPackEnabled } from '@/lib/store/packs';
import { saveSearch } from '@/lib/store/searches';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { startAnew, trouble, warning } from './state';
import { runChange } from './work';

/** So many notes and articles are taken in one transaction. */
const batchSize = 500;

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const muteSchema = v.object({ entity: words, page: v.nullable(words) });
const packSchema = v.object({ id: words, enabled: v.boolean(), dictionary: v.looseObject({}) });
const searchSchema = v.object({
  id: v.pipe(words, v.maxLength(200)),
  name: v.pipe(words, v.maxLength(200)),
  query: words,
});

/** Reads a file of notes, says what it holds, and takes it when the reader says so. */
export function ImportPage({ onLeave }: { onLeave: () => void }) {
  const state = useSignal<ImportState>({ kind: 'choosing' });
  const stop = useRef(new AbortController());
  const opened = useRef<{ file: ImportFile; entries: number } | null>(null);

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
      const plan = await planImport(found.entries(), (ids) => notesById(db, ids), {
        onEntry: show,
        signal,
      });
      opened.current = { file: found, entries: plan.entries };
      state.value = { kind: 'planned', file: file.name, preview: plan };
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
      const done = await importNotes(db, batches(current.file), {
        onConflict,
        onProgress: (count) => onProgress?.(count, current.entries),
        ...(signal && { signal }),
      });
      await takeOthers(db, current.file);
      return { words: i18n.t('library.import.done', done.added) };
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

/** What a backup holds besides notes and articles. What is not as it should be is left behind. */
async function takeOthers(db: PangzhuDatabase, file: ImportFile): Promise<void> {
  if (file.format !== 'backup') return;
  for await (const entry of file.entries()) {
    if (entry.kind !== 'other') continue;
    const { name, row } = entry;
    if (name === 'muted-names' && v.is(muteSchema, row)) await mute(db, row.entity, row.page);
    if (name === 'saved-searches' && v.is(searchSchema, row)) await saveSearch(db, row);
    if (name === 'packs' && v.is(packSchema, row)) {
      const reading = readPack(JSON.stringify({ format: packFormat, ...row.dictionary }));
      if (!reading.ok) continue;
      await addPack(db, row.id, reading.pack);
      if (!row.enabled) await setPackEnabled(db, row.id, false);
    }
  }
}

async function* batches(file: ImportFile): AsyncGenerator<IncomingBatch> {
  for await (const { notes, others } of batchesOf(withoutDuplicates(file.entries()), batchSize)) {
    const articles = others.flatMap((entry) => (entry.kind === 'article' ? [entry.article] : []));
    // What was found in the articles is checked where it is kept.
    yield { notes, articles: articles as IncomingBatch['articles'] };
  }
}
