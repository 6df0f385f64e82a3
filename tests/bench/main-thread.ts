import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** µs. */
  readonly ts: number;
  readonly dur?: number;
  /** On the processor, where Chromium measured it: what the page waits on a machine that does nothing else. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

const isTask = ({ name, ph }: TraceEvent): boolean => ph === 'X' && name.endsWith('::RunTask');

/**
 * Traces a page from now on.
 *
 * @returns ends it, and gives the lengths in ms of all tasks of the page's main thread, the browser's own layout and painting
 * in them, since its last `performance.mark` of a name
 */
export async function traceTasks(
  session: CDPSession,
): Promise<(mark: string) => Promise<number[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // Of minutes there are gigabytes else: what tasks consist of is not asked for.
    for (const event of value as unknown as TraceEvent[])
      if (event.ph !== 'X' || isTask(event)) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  return async (mark) => {
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await done;
    await session.detach();
    const from = events.filter(({ name }) => name === mark).at(-1);
    if (!from) throw new Error(`no mark ${mark} was set`);
    return (
      events
        .filter(isTask)
        .filter(
          ({ pid, tid, ts, dur = 0 }) => pid === from.pid && tid === from.tid && ts + dur > from.ts,
        )
        // Chromium's clock of the processor jumps now and then: no task takes longer on it than by the clock.
        .map(({ dur = 0, tdur = dur }) => Math.min(tdur, dur) / 1_000)
    );
  };
}
