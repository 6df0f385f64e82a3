import type { BrowserContext, CDPSession } from '@playwright/test';

/** One event of Chromium's trace; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor, where Chromium measured it: what the page waits on a machine that does nothing else. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** One task of a page's main thread; times in ms. */
export interface Task {
  readonly clock: number;
  readonly processor: number;
  /** Whether it was the browser's own drawing of a frame: style, layout, paint. */
  readonly frame: boolean;
}

/**
 * Records what a page's main thread does, whoever has it do it.
 *
 * A task is a `RunTask` event of DevTools' timeline: what a page waits for, microtasks included. (`ThreadControllerImpl::RunTask`
 * is not: the continuations of `scheduler.yield()` run after its end, in the microtask checkpoint.)
 */
export class MainThread {
  readonly #events: TraceEvent[] = [];

  private constructor(private readonly session: CDPSession) {
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value) this.#events.push(event as unknown as TraceEvent);
    });
  }

  static async record(context: BrowserContext): Promise<MainThread> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('the browser has no session of its own');
    const recording = new MainThread(session);
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        recordMode: 'recordAsMuchAsPossible',
        includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
      },
    });
    return recording;
  }

  /** Ends the recording. @returns the tasks since a script of this name began, in their order */
  async tasksSince(script: RegExp): Promise<Task[]> {
    const { session } = this;
    const done = new Promise<{ dataLossOccurred: boolean }>((resolve) =>
      session.once('Tracing.tracingComplete', resolve),
    );
    await session.send('Tracing.end');
    if ((await done).dataLossOccurred) throw new Error('the browser lost a part of the trace');
    const first = this.#events.find(({ args }) => script.test(args?.data?.url ?? ''));
    if (!first) throw new Error(`no script ${script} ran`);
    const events = this.#events.filter(
      ({ ph, pid, tid, ts, dur = 0 }) =>
        ph === 'X' && pid === first.pid && tid === first.tid && ts + dur > first.ts,
    );
    const frames = events.filter(({ name }) => name === 'PrePaint' || name === 'Commit');
    return events
      .filter(({ name }) => name === 'RunTask')
      .map(({ ts, dur = 0, tdur = dur }) => ({
        clock: dur / 1000,
        processor: tdur / 1000,
        frame: frames.some((frame) => frame.ts >= ts && frame.ts <= ts + dur),
      }));
  }
}
