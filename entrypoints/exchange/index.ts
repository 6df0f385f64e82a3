import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FileError } from '@/lib/exchange/files/file-error';
import type { JobNews, JobOrder } from '@/lib/messaging/exchange-job';
import type { CanaryKeeper } from '@/lib/store/canary';
import type { PangzhuDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import { toStoreError } from '@/lib/store/store-error';
import { changeNotes, undoChange } from './change-notes';
import { exportFile } from './export-file';
import { importFile } from './import-file';
import type { Job } from './job';
import { previewFile } from './preview-file';
import { takePack } from './take-pack';

/** How often it is told how far a job has come: a page draws no faster. In milliseconds. */
const every = 100;

/** A dedicated worker for one job: see lib/messaging/exchange-job.ts. */
export default defineUnlistedScript(() => {
  const stop = new AbortController();
  self.addEventListener('message', ({ data }: MessageEvent<JobOrder | 'stop'>) => {
    if (data === 'stop') stop.abort();
    else void carryOut(data, stop.signal);
  });
});

async function carryOut(order: JobOrder, signal: AbortSignal): Promise<void> {
  try {
    const db = await openStore(keeperOf(order.canary), { counting: false });
    tell({ kind: 'done', result: await resultOf(order, db, { onProgress: progress(), signal }) });
  } catch (error) {
    if (error instanceof FileError) tell({ kind: 'refused', error: error.code });
    else tell({ kind: 'failed', problem: toStoreError(error).code });
  }
}

async function resultOf(order: JobOrder, db: PangzhuDatabase, work: Job) {
  switch (order.name) {
    case 'export':
      return await exportFile(db, order.given, work);
    case 'preview':
      return await previewFile(db, order.given, work);
    case 'import':
      return await importFile(db, order.given, work);
    case 'pack':
      return await takePack(db, order.given);
    case 'change':
      return await changeNotes(db, order.given, work);
    case 'undo':
      return await undoChange(db, order.given, work);
  }
}

function tell(news: JobNews): void {
  self.postMessage(news);
}

function progress(): (done: number) => void {
  let next = 0;
  return (done) => {
    const now = performance.now();
    if (now < next) return;
    next = now + every;
    tell({ kind: 'progress', done });
  };
}

/** The page keeps the record: a worker has no `storage`. */
function keeperOf(record: unknown): CanaryKeeper {
  return {
    read: async () => record,
    write: async (canary) => tell({ kind: 'canary', canary }),
    watch() {},
  };
}
