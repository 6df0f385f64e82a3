import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { traceTasks } from '../main-thread';

/** What a step took; times in ms, the heap in bytes. */
export interface Use {
  readonly time: number;
  /** Of the process in which the extension's pages and workers run, and of the browser's own, which keeps the database. */
  readonly processor: number;
  readonly browserProcess: number;
  /** Of page and worker together, at most. */
  readonly heap: number;
  /** The longest task of the page, on the processor. */
  readonly longestTask: number;
}

/** Watches a page and the workers that it starts. */
export async function measureUse(
  { context, profile }: ExtensionBrowser,
  page: Page,
): Promise<(work: () => Promise<void>) => Promise<Use>> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const heaps = await followHeaps(session);
  const processTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0) * 1000;
  };
  return async (work) => {
    await session.send('HeapProfiler.collectGarbage');
    const stop = await traceTasks(await context.newCDPSession(page));
    await page.evaluate(() => performance.mark('bench'));
    heaps.begin();
    const [processor, browserProcess, start] = [
      await processTime(),
      browserTime(profile),
      performance.now(),
    ];
    await work();
    const time = performance.now() - start;
    const use = {
      time,
      processor: (await processTime()) - processor,
      browserProcess: browserTime(profile) - browserProcess,
      heap: heaps.most(),
    };
    // What is drawn of it at the end belongs to it.
    await page.waitForTimeout(300);
    // Of minutes there may be more than a call takes arguments.
    const longestTask = (await stop('bench')).reduce((most, task) => Math.max(most, task), 0);
    return { ...use, longestTask };
  };
}

type Session = Awaited<ReturnType<ExtensionBrowser['context']['newCDPSession']>>;

/** The script's memory in a page and in its workers, ten times a second. */
async function followHeaps(session: Session) {
  const workers = new Map<string, number>();
  let own = 0;
  let most = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.set(sessionId, 0);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { result } = JSON.parse(message);
    if (workers.has(sessionId) && result?.usedSize) workers.set(sessionId, result.usedSize);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
  const timer = setInterval(async () => {
    for (const sessionId of workers.keys()) {
      await session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {});
    }
    own = (await session.send('Runtime.getHeapUsage').catch(() => null))?.usedSize ?? own;
    most = Math.max(
      most,
      [...workers.values()].reduce((sum, each) => sum + each, own),
    );
  }, 100);
  timer.unref();
  return {
    begin() {
      most = 0;
    },
    most: () => most,
  };
}

/** Of the browser's own process, in ms; 0 where the system does not tell (anywhere but on Linux). */
function browserTime(profile: string): number {
  const tick = 10;
  try {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes(`--user-data-dir=${profile}`) || command.includes('--type=')) continue;
      const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .slice(11, 13)
        .map(Number);
      return (user + system) * tick;
    }
  } catch {
    // A process that ended while it was looked at.
  }
  return 0;
}
