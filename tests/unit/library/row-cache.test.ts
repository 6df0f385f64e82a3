import { describe, expect, it, vi } from 'vitest';
import { RowCache } from '@/entrypoints/library/row-cache';

vi.mock('@/lib/store/watch-store', () => ({ openedDatabase: async () => ({}) }));

/** A cache of rows of this many characters, and which keys were read for it. */
function cacheOf(characters: number) {
  const loaded: number[] = [];
  let version = 1;
  const cache = new RowCache<number, { text: string; version: number }>(
    async (_, keys) => {
      loaded.push(...keys);
      return keys.map((key) => [key, { text: 'x'.repeat(characters), version }] as const);
    },
    ({ text }) => text.length,
  );
  return { cache, loaded, change: () => (version += 1) };
}

const range = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
const kept = (cache: Pick<RowCache<number, unknown>, 'rowOf'>, keys: readonly number[]) =>
  keys.filter((key) => cache.rowOf(key) !== null);

describe('rows of a long list', () => {
  it('are read once, and again when they may have changed; until then they are shown as they were', async () => {
    const { cache, loaded, change } = cacheOf(10);
    await cache.want([1, 2]);
    await cache.want([2, 3]);
    expect(loaded).toEqual([1, 2, 3]);
    change();
    cache.outdate();
    expect(cache.rowOf(2)?.version).toBe(1);
    await cache.want([2]);
    expect(cache.rowOf(2)?.version).toBe(2);
  });

  it('are kept up to some thousands, the ones seen last', async () => {
    const { cache } = cacheOf(10);
    for (let first = 0; first < 5_000; first += 50) {
      await cache.want([0, ...range(first, 50)]);
    }
    const all = kept(cache, range(0, 5_000));
    expect(all.length).toBeLessThanOrEqual(2_000);
    expect(all).toEqual([0, ...range(5_001 - all.length, all.length - 1)]);
  });

  it('are few where they are long, and are read again when they come back', async () => {
    const { cache, loaded } = cacheOf(100_000);
    for (let first = 0; first < 500; first += 10) await cache.want(range(first, 10));
    const all = kept(cache, range(0, 500));
    expect(all.length).toBeGreaterThan(10);
    expect(all.length * 100_000).toBeLessThanOrEqual(5_000_000);
    loaded.length = 0;
    await cache.want([0, 499]);
    expect(loaded).toEqual([0]);
    expect(kept(cache, [0, 499])).toEqual([0, 499]);
  });

  it('stay for as long as they are in sight, however long they are', async () => {
    const { cache, loaded } = cacheOf(100_000);
    const sight = range(0, 80);
    await cache.want(sight);
    expect(kept(cache, sight)).toEqual(sight);
    await cache.want([...sight, 80]);
    expect(kept(cache, [...sight, 80])).toEqual([...sight, 80]);
    expect(loaded).toEqual([...sight, 80]);
    await cache.want([80, 81]);
    expect(kept(cache, [80, 81])).toEqual([80, 81]);
    expect(kept(cache, sight).length).toBeLessThan(50);
  });

  it('count once, however often they are read', async () => {
    const { cache } = cacheOf(100_000);
    await cache.want(range(0, 20));
    for (let times = 0; times < 10; times += 1) {
      cache.outdate();
      await cache.want(range(20, 10));
    }
    expect(kept(cache, range(0, 30))).toEqual(range(0, 30));
  });

  it('that are seen again are not the next to go', async () => {
    const { cache } = cacheOf(10);
    await cache.want(range(0, 1_000));
    await cache.want(range(1_000, 900));
    await cache.want([0]);
    await cache.want(range(3_000, 200));
    expect(kept(cache, [0, 1, 100, 101, 3_000])).toEqual([0, 101, 3_000]);
  });

  it('have whoever shows them drawn again when some were read, and only then', async () => {
    const { cache } = cacheOf(10);
    await cache.want([1, 2]);
    expect(cache.read.value).toBe(1);
    await cache.want([2, 1]);
    expect(cache.read.value).toBe(1);
    await cache.want([2, 3]);
    expect(cache.read.value).toBe(2);
  });

  it('that could not be read are read when they are wanted again', async () => {
    let isOut = true;
    const cache = new RowCache<number, string>(
      async (_, keys) => {
        if (isOut) throw new Error('out of reach');
        return keys.map((key) => [key, `row ${key}`] as const);
      },
      ({ length }) => length,
    );
    await expect(cache.want([1])).rejects.toThrow('out of reach');
    expect(cache.rowOf(1)).toBeNull();
    isOut = false;
    await cache.want([1]);
    expect(cache.rowOf(1)).toBe('row 1');
  });
});
