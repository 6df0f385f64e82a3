import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, respond: (value: unknown) => void) => boolean;

/** A browser's runtime with one other end, as far as messages go. */
function fakeRuntime() {
  const listeners = new Set<Listener>();
  let sender: unknown = { id: 'ours' };
  const runtime = {
    id: 'ours',
    lastError: undefined as { message: string } | undefined,
    getURL: (path: string) => `chrome-extension://ours${path}`,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    sendMessage(message: unknown, respond: (value: unknown) => void) {
      const answered = [...listeners].some((listener) => listener(message, sender, respond));
      if (answered) return;
      runtime.lastError = { message: 'Receiving end does not exist.' };
      respond(undefined);
      runtime.lastError = undefined;
    },
  };
  return { runtime, from: (who: unknown) => (sender = who) };
}

describe('messenger', () => {
  const { runtime, from } = fakeRuntime();
  let messenger: typeof import('@/lib/messaging/messenger');

  beforeEach(async () => {
    vi.resetModules();
    vi.doMock('wxt/browser', () => ({ browser: { runtime } }));
    vi.stubGlobal('chrome', { runtime });
    from({ id: 'ours', url: 'https://news.example/a', tab: { id: 1 } });
    messenger = await import('@/lib/messaging/messenger');
  });
  afterEach(() => vi.unstubAllGlobals());

  it('carries a value', async () => {
    const stop = messenger.answer('probed', ({ article }) => expect(article).toBe(true));
    expect(await messenger.ask('probed', { article: true })).toMatchObject({ ok: true });
    stop();
  });

  it('hears what is told without it', async () => {
    const { tell } = await import('@/lib/messaging/tell');
    const heard = vi.fn();
    const stop = messenger.answer('probed', heard);
    await tell('probed', { article: true });
    expect(heard).toHaveBeenCalledWith({ article: true }, expect.anything());
    stop();
  });

  it('tells an error by its code', async () => {
    const fail = () => {
      throw new Error('disk');
    };
    const stop = messenger.answer('undoNote', fail, () => 'quota');
    expect(await messenger.ask('undoNote', { operationId: 'o', added: 'n' })).toEqual({
      ok: false,
      error: 'quota',
    });
    stop();
  });

  it('refuses a page what only our own pages may', async () => {
    const handler = vi.fn();
    const stop = messenger.answer('deleteNote', handler);
    expect(await messenger.ask('deleteNote', { operationId: 'o', id: 'n' })).toEqual({
      ok: false,
      error: 'refused',
    });
    expect(handler).not.toHaveBeenCalled();
    stop();
  });

  it('refuses anyone who is not ours', async () => {
    const handler = vi.fn();
    const stop = messenger.answer('pageOpened', handler);
    from({ id: 'theirs', url: 'chrome-extension://theirs/popup.html' });
    expect(await messenger.ask('pageOpened')).toEqual({ ok: false, error: 'refused' });
    expect(handler).not.toHaveBeenCalled();
    stop();
  });

  it('reaches the reader of a tab in its top frame', async () => {
    const sendMessage = vi.fn((_tab, _message, _frame, respond: (value: unknown) => void) =>
      respond({ res: { ok: true, value: '选中' } }),
    );
    vi.stubGlobal('chrome', { runtime, tabs: { sendMessage } });
    const reply = await messenger.ask('selectedText', undefined, 7);
    expect(reply).toEqual({ ok: true, value: '选中' });
    expect(sendMessage).toHaveBeenCalledWith(
      7,
      expect.objectContaining({ type: 'selectedText' }),
      { frameId: 0 },
      expect.any(Function),
    );
  });

  it('says gone when nobody answers', async () => {
    expect(await messenger.ask('pageOpened')).toEqual({ ok: false, error: 'gone' });
  });

  it('says gone when the extension was reloaded under the page', async () => {
    vi.stubGlobal('chrome', {
      runtime: {
        ...runtime,
        sendMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    });
    expect(await messenger.ask('pageOpened')).toEqual({ ok: false, error: 'gone' });
  });

  describe('a call with an operation id', () => {
    const save = { operationId: 'o', id: 'n' };
    /** The other end is stopped while it answers, `times` times. */
    function lose(times: number) {
      const heard: unknown[] = [];
      const { sendMessage } = runtime;
      vi.spyOn(runtime, 'sendMessage').mockImplementation((message, respond) => {
        heard.push((message as { data: unknown }).data);
        if (heard.length > times) return sendMessage(message, respond);
        runtime.lastError = {
          message: 'The message channel closed before a response was received.',
        };
        respond(undefined);
        runtime.lastError = undefined;
      });
      return heard;
    }
    beforeEach(() => from({ id: 'ours', url: 'chrome-extension://ours/popup.html' }));

    it('is made again, as the same operation, when its answer is lost', async () => {
      const stop = messenger.answer('deleteNote', () => {});
      const heard = lose(2);
      expect(await messenger.ask('deleteNote', save)).toMatchObject({ ok: true });
      expect(heard).toEqual([save, save, save]);
      stop();
    });

    it('leaves the other end some time to start again', async () => {
      vi.useFakeTimers();
      const heard = lose(9);
      const reply = messenger.ask('deleteNote', save);
      await vi.advanceTimersByTimeAsync(99);
      expect(heard).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(400);
      expect(heard).toHaveLength(2);
      await vi.advanceTimersByTimeAsync(200);
      expect(heard).toHaveLength(3);
      await reply;
      // Nothing runs on.
      expect(vi.getTimerCount()).toBe(0);
      vi.useRealTimers();
    });

    it('is given up in the end', async () => {
      const heard = lose(9);
      expect(await messenger.ask('deleteNote', save)).toEqual({ ok: false, error: 'gone' });
      expect(heard).toHaveLength(3);
    });

    it('is not made again when it was refused', async () => {
      const stop = messenger.answer('deleteNote', () => {
        throw new Error('full');
      });
      const heard = lose(0);
      expect(await messenger.ask('deleteNote', save)).toMatchObject({ ok: false });
      expect(heard).toHaveLength(1);
      stop();
    });

    it('is not made again once the extension is gone', async () => {
      const heard = lose(9);
      vi.stubGlobal('chrome', { runtime });
      Object.assign(runtime, { id: undefined });
      expect(await messenger.ask('deleteNote', save)).toEqual({ ok: false, error: 'gone' });
      Object.assign(runtime, { id: 'ours' });
      expect(heard).toHaveLength(1);
    });

    it('has a time limit', async () => {
      vi.useFakeTimers();
      const stop = messenger.answer('deleteNote', () => new Promise(() => {}));
      const reply = messenger.ask('deleteNote', save);
      await vi.advanceTimersByTimeAsync(25_000);
      expect(await reply).toEqual({ ok: false, error: 'timeout' });
      stop();
      vi.useRealTimers();
    });
  });

  it('makes no other call twice', async () => {
    let calls = 0;
    vi.spyOn(runtime, 'sendMessage').mockImplementation((_, respond) => {
      calls += 1;
      runtime.lastError = { message: 'Receiving end does not exist.' };
      respond(undefined);
      runtime.lastError = undefined;
    });
    expect(await messenger.ask('pageOpened')).toEqual({ ok: false, error: 'gone' });
    expect(calls).toBe(1);
  });
});
