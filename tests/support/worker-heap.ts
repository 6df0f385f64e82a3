import type { BrowserContext } from '@playwright/test';

/**
 * What lives in the JavaScript heap of the extension's running service worker, in bytes, after what is dead was collected.
 * Playwright has no session of a worker's own: its messages are passed on by that of a page.
 */
export async function workerHeap(context: BrowserContext): Promise<number> {
  const [page] = context.pages();
  if (!page) throw new Error('no page is open');
  const session = await context.newCDPSession(page);
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    if (!worker) throw new Error('the worker is not running');
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: worker.targetId,
      flatten: false,
    });
    let last = 0;
    const ask = (method: string) =>
      new Promise<{ usedSize: number }>((resolve) => {
        last += 1;
        const id = last;
        session.on('Target.receivedMessageFromTarget', ({ message }) => {
          const answer = JSON.parse(message) as { id: number; result: { usedSize: number } };
          if (answer.id === id) resolve(answer.result);
        });
        const message = JSON.stringify({ id, method });
        void session.send('Target.sendMessageToTarget', { sessionId, message });
      });
    await ask('HeapProfiler.collectGarbage');
    return (await ask('Runtime.getHeapUsage')).usedSize;
  } finally {
    await session.detach();
  }
}
