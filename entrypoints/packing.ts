import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packedPart } from '@/lib/exchange/backup/packed-part';

/** A dedicated worker that packs one text after the other: packing a backup takes as long as all else that is done for it. */
export default defineUnlistedScript(() => {
  let last: Promise<unknown> = Promise.resolve();
  self.addEventListener('message', ({ data }: MessageEvent<string>) => {
    last = last.then(async () => {
      const part = await packedPart(data);
      self.postMessage(part, { transfer: [part.packed.buffer] });
    });
    // The exchange worker hears of errors, but of no promise that nobody waits for.
    last.catch(reportError);
  });
});
