import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '@/lib/messaging/messenger';
import { noteCalls } from '@/lib/messaging/note-calls';
import type { Note } from '@/lib/model/note';

vi.mock('@/lib/messaging/messenger', () => ({ ask: vi.fn() }));

const note = { id: 'n' } as Note;
const calls = [
  ['deleteNote', {}, () => noteCalls.remove(note)],
  ['restoreNote', {}, () => noteCalls.restore(note)],
  ['settleConflict', { keep: 'copy' }, () => noteCalls.settleConflict(note, 'copy')],
] as const;

describe.each(calls)('what becomes of %s', (verb, data, call) => {
  beforeEach(() => {
    vi.mocked(ask).mockReset();
    vi.mocked(ask).mockResolvedValue({ ok: true, value: note } as never);
  });

  it('is null when it was done', async () => {
    expect(await call()).toBeNull();
    expect(ask).toHaveBeenCalledWith(verb, { id: 'n', operationId: expect.any(String), ...data });
  });

  it('is the reason when it was not', async () => {
    vi.mocked(ask).mockResolvedValue({ ok: false, error: 'quota' });
    expect(await call()).toBe('quota');
  });

  it('is an operation of its own each time', async () => {
    await call();
    await call();
    const ids = vi
      .mocked(ask)
      .mock.calls.map(([, made]) => (made as { operationId: string }).operationId);
    expect(new Set(ids).size).toBe(2);
  });
});
