import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ImportDialog, type ImportState } from '@/components/library/import-dialog';
import { FileError } from '@/lib/exchange/files/file-error';
import type { ImportPreview, OnConflict } from '@/lib/model/import-preview';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { inWorker } from '../exchange-worker';
import { asOpenImport, wasLeft } from '../open-import';
import { startAnew, trouble, warning } from '../state';
import { runChange } from '../work';

/** A file that was read to its end, and what it holds. */
interface Opened {
  readonly file: File;
  readonly plan: ImportPreview;
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
      const plan = await inWorker('preview', { file }, { onProgress: show, signal });
      opened.current = { file, plan };
      const left = await wasLeft(file);
      state.value = { kind: 'planned', file: file.name, preview: plan, left };
    } catch (error) {
      if (signal.aborted) state.value = { kind: 'choosing' };
      else if (error instanceof FileError) {
        state.value = { kind: 'refused', file: file.name, error: error.code };
      } else {
        const problem = toStoreError(error).code;
        state.value = { kind: 'working', work: { kind: 'failed', problem, undo: null } };
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
      const { file, plan } = current;
      const all = plan.articles + plan.new + plan.same + plan.conflicting;
      const { added, stopped } = await asOpenImport(file, signal, (tell) => {
        const show = (done: number) => {
          onProgress?.(done, all);
          tell(done, all);
        };
        show(0);
        return inWorker('import', { file, onConflict }, { onProgress: show, signal });
      });
      return { words: i18n.t(stopped ? 'library.import.ended' : 'library.import.done', added) };
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
