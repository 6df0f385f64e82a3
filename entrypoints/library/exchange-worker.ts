import { FileError } from '@/lib/exchange/files/file-error';
import type { ExchangeJobs, JobName, JobNews, JobOrder } from '@/lib/messaging/exchange-job';
import { startWorker } from '@/lib/messaging/exchange-scripts';
import { keptCanary } from '@/lib/store/kept-canary';
import { StoreError } from '@/lib/store/store-error';

/** Who is told how far a job has come, and who stops it. */
interface Watcher {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Has a job done beside the page, so that the page goes on drawing.
 *
 * @throws FileError, StoreError
 */
export async function inWorker<Name extends JobName>(
  name: Name,
  given: ExchangeJobs[Name]['given'],
  { onProgress, signal }: Watcher,
): Promise<ExchangeJobs[Name]['result']> {
  const canary = await keptCanary.read();
  const worker = startWorker('exchange');
  const stop = () => worker.postMessage('stop');
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise((resolve, reject) => {
      // It could not be loaded, or ran out of memory.
      worker.onerror = () => reject(new StoreError('unavailable'));
      worker.onmessage = ({ data }: MessageEvent<JobNews<Name>>) => {
        if (data.kind === 'progress') onProgress(data.done);
        else if (data.kind === 'canary') void keptCanary.write(data.canary).catch(() => {});
        else if (data.kind === 'done') resolve(data.result);
        else if (data.kind === 'refused') reject(new FileError(data.error));
        else reject(new StoreError(data.problem));
      };
      worker.postMessage({ name, given, canary } as JobOrder);
      if (signal?.aborted) stop();
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.terminate();
  }
}
