import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A database that only counts its changes, and is slow to read or out of order. */
const database = vi.hoisted(() => ({
  sequence: 0,
  isBroken: false,
  tell: (_sequence: number) => {},
}));
vi.mock('@/lib/store/watch-store', () => ({
  goOnWithWhatIsLeft: vi.fn(),
  openedDatabase: vi.fn(async () => {
    if (database.isBroken) throw new Error('gone');
  }),
  watchStore(_read: unknown, { value }: { value: (sequence: number, refusal: null) => void }) {
    database.tell = (sequence) => value(sequence, null);
    return () => {};
  },
}));
vi.mock('@/lib/store/articles/catalogue', () => ({ lastSequence: async () => database.sequence }));

import { asManyChanges, followDatabase, version } from '@/entrypoints/library/state';

beforeEach(() => {
  vi.useFakeTimers();
  database.isBroken = false;
  followDatabase();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Something that takes until it is ended. */
function longWork() {
  let end = () => {};
  const work = new Promise<string>((resolve) => {
    end = () => resolve('done');
  });
  return { work: () => work, end: () => end() };
}

function change(sequence: number, told = true): void {
  database.sequence = sequence;
  if (told) database.tell(sequence);
}

describe('the version of the database', () => {
  it('is another after each change', () => {
    change(1);
    expect(version.value).toBe(1);
    change(2);
    expect(version.value).toBe(2);
  });

  it.each([true, false])('follows many changes at leisure, told of each: %s', async (told) => {
    change(10);
    const { work, end } = longWork();
    const done = asManyChanges(work);
    const seen: (number | null)[] = [];
    const stop = version.subscribe((value) => seen.push(value));
    for (let sequence = 11; sequence <= 110; sequence += 1) {
      change(sequence, told);
      await vi.advanceTimersByTimeAsync(100);
    }
    // Ten seconds with a hundred changes.
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.length).toBeLessThan(6);
    expect(seen.at(-1)).toBeGreaterThan(70);
    change(111, told);
    end();
    expect(await done).toBe('done');
    expect(version.value).toBe(111);
    const times = seen.length;
    change(112, false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.length).toBe(times);
    database.tell(112);
    expect(version.value).toBe(112);
    stop();
  });

  it('is up to date after work that failed, and followed again', async () => {
    change(20);
    const failing = asManyChanges(async () => {
      change(21);
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(version.value).toBe(21);
    change(22);
    expect(version.value).toBe(22);
  });

  it('stays what it was while the database cannot be read', async () => {
    change(30);
    const { work, end } = longWork();
    const done = asManyChanges(work);
    database.isBroken = true;
    change(31);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(version.value).toBe(30);
    end();
    expect(await done).toBe('done');
  });
});
