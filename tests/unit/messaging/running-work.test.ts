import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeLocks } from './fake-locks';

type Module = typeof import('@/lib/messaging/running-work');
type Followed = Parameters<Parameters<Module['followWork']>[0]>[0];

const channels: BroadcastChannel[] = [];

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
  const Channel = BroadcastChannel;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      constructor(name: string) {
        super(name);
        channels.push(this);
      }
    },
  );
});
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
  vi.unstubAllGlobals();
});

/** A page of its own: it hears what the others say, not what it says itself. */
async function newPage(): Promise<Module> {
  vi.resetModules();
  return await import('@/lib/messaging/running-work');
}

/** Work that runs in a page until it is ended. */
async function begin(kind: 'import' | 'change', onShow = () => {}) {
  const page = await newPage();
  let end = () => {};
  let tell: (done: number, all: number) => void = () => {};
  const began = vi.fn();
  const done = page.asRunningWork({ kind, onShow }, (told) => {
    tell = told;
    began();
    return new Promise<void>((resolve) => {
      end = resolve;
    });
  });
  await vi.waitFor(() => expect(began).toHaveBeenCalled());
  return { tell: (count: number, all: number) => tell(count, all), end: () => end(), done };
}

async function follow() {
  const { followWork, showWork } = await newPage();
  const told: Followed[] = [];
  followWork((running) => told.push(running));
  return { told, showWork };
}

describe('work that runs in another page', () => {
  it('is told as it goes on, and when it has ended', async () => {
    const { told } = await follow();
    const { tell, end, done } = await begin('import');
    tell(5, 20);
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: 'import', done: 5, all: 20 }));
    end();
    await done;
    await vi.waitFor(() => expect(told.at(-1)).toBeNull());
  });

  it.each(['import', 'change'] as const)(
    'tells a page that is opened later how far it is: %s',
    async (kind) => {
      const { tell, end, done } = await begin(kind);
      tell(7, 20);
      // Said before anybody heard it; nothing more is said until it is asked for.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const { told } = await follow();
      await vi.waitFor(() => expect(told).toEqual([{ kind, done: 7, all: 20 }]));
      end();
      await done;
    },
  );

  it('brings its page to the front', async () => {
    const onShow = vi.fn();
    const { end, done } = await begin('change', onShow);
    const { showWork } = await follow();
    showWork();
    await vi.waitFor(() => expect(onShow).toHaveBeenCalledOnce());
    end();
    await done;
    showWork();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onShow).toHaveBeenCalledOnce();
  });

  it('is not begun by one that was given up while it waited', async () => {
    const { end, done } = await begin('import');
    const { asRunningWork } = await newPage();
    const stop = new AbortController();
    const work = vi.fn(async () => {});
    const waiting = asRunningWork({ kind: 'change', signal: stop.signal, onShow() {} }, work);
    stop.abort(new Error('given up'));
    await expect(waiting).rejects.toThrow('given up');
    end();
    await done;
    expect(work).not.toHaveBeenCalled();
  });
});
