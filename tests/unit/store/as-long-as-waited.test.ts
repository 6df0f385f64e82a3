import { afterEach, describe, expect, it, vi } from 'vitest';
import { asLongAsWaited } from '@/lib/store/as-long-as-waited';

/** Pieces of which each takes so long, in ms, on a clock of their own. */
function pieces(...times: readonly number[]) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const left = times.entries();
  return async () => {
    const { value, done } = left.next();
    if (done) return null;
    now += value[1];
    return value[0];
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('reading as long as was waited', () => {
  it('takes what there is time for, and no less than one', async () => {
    expect(await asLongAsWaited(pieces(100, 30, 30, 30, 30, 30))).toEqual([0, 1, 2, 3, 4]);
    expect(await asLongAsWaited(pieces(10, 300, 10))).toEqual([0, 1]);
  });

  it('ends with what there is, be it nothing', async () => {
    expect(await asLongAsWaited(pieces(100, 10))).toEqual([0, 1]);
    expect(await asLongAsWaited(pieces())).toEqual([]);
  });

  it('holds no more than some, however long it had to wait', async () => {
    const all = Array.from({ length: 50 }, (_, i) => (i === 0 ? 60_000 : 1));
    const read = await asLongAsWaited(pieces(...all));
    expect(read.length).toBeGreaterThan(1);
    expect(read.length).toBeLessThan(all.length);
  });
});
