import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PangzhuDatabase } from '@/lib/store/database';
import { bodyOf, targetOf } from './fixtures';

/** Each test has a page of its own: the connection is the page's. */
async function newPage() {
  vi.resetModules();
  const { watchStore, openedDatabase } = await import('@/lib/store/watch-store');
  const { addNote, recentNotes } = await import('@/lib/store/notes');
  const quotes = async (db: PangzhuDatabase) =>
    (await recentNotes(db, 10)).map(({ selector }) => selector?.quote.exact);
  const add = async (quote: string) =>
    addNote(await openedDatabase(), {
      operationId: crypto.randomUUID(),
      target: targetOf({ quote }),
      body: bodyOf({}),
      text: '',
    });
  const told: unknown[] = [];
  const watcher = {
    value: (value: unknown, refusal: string | null) => told.push([value, refusal]),
    trouble: (code: string) => told.push(code),
  };
  return { told, add, openedDatabase, watch: () => watchStore(quotes, watcher) };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('watchStore', () => {
  it('tells what there is, and again when it changes', async () => {
    const { told, add, watch } = await newPage();
    const stop = watch();
    await vi.waitFor(() => expect(told).toEqual([[[], null]]));
    await add('甲');
    await vi.waitFor(() => expect(told.at(-1)).toEqual([['甲'], null]));
    stop();
  });

  it('tells nothing once it is stopped', async () => {
    const { told, add, watch } = await newPage();
    const early = watch();
    early();
    const late = watch();
    await vi.waitFor(() => expect(told).toHaveLength(1));
    late();
    await add('甲');
    const again = watch();
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(told.at(-1)).toEqual([['甲'], null]);
    again();
  });

  it('tells of trouble once, and works when it is over', async () => {
    const { told, watch } = await newPage();
    vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new Error('no'));
    watch();
    await vi.waitFor(() => expect(told).toEqual(['unavailable']));
    const stop = watch();
    await vi.waitFor(() => expect(told.at(-1)).toEqual([[], null]));
    expect(told).toHaveLength(2);
    stop();
  });

  it('says why nothing can be written to what it reads', async () => {
    const { told, openedDatabase, watch } = await newPage();
    (await openedDatabase()).refusal = 'newer-schema';
    const stop = watch();
    await vi.waitFor(() => expect(told).toEqual([[[], 'newer-schema']]));
    stop();
  });
});
