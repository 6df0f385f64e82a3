import type { PackedPart } from '@/lib/exchange/backup/packed-part';
import { startWorker } from '@/lib/messaging/exchange-scripts';
import { StoreError } from '@/lib/store/store-error';

export interface PackingWorker {
  /** @throws StoreError when the worker could not be started, or ran out of memory */
  readonly pack: (text: string) => Promise<PackedPart>;
  readonly end: () => void;
}

/** A second worker, which packs what this one has read: it answers in the order in which it is asked. */
export function packingWorker(): PackingWorker {
  const worker = startWorker('packing');
  const waiting: { resolve(part: PackedPart): void; reject(error: unknown): void }[] = [];
  let failed = false;
  worker.onmessage = ({ data }: MessageEvent<PackedPart>) => waiting.shift()?.resolve(data);
  worker.onerror = () => {
    failed = true;
    for (const { reject } of waiting.splice(0)) reject(new StoreError('unavailable'));
  };
  return {
    pack: (text) =>
      new Promise((resolve, reject) => {
        if (failed) reject(new StoreError('unavailable'));
        waiting.push({ resolve, reject });
        worker.postMessage(text);
      }),
    end: () => worker.terminate(),
  };
}
