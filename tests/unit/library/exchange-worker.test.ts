/** A page and the worker that it starts, put together as the browser does: what one posts the other is told, as a copy. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JobNews } from '@/lib/messaging/exchange-job';
import type { NotesChange } from '@/lib/model/notes-change';
import type { PangzhuDatabase } from '@/lib/store/database';
import { StoreError } from '@/lib/store/store-error';
import '../store/test-database';

const parts = vi.hoisted(() => ({
  db: null as PangzhuDatabase | null,
  opening: null as Error | null,
  isMissing: false,
  kept: { databaseId: 'before', lastSequence: 7, count: 3 } as unknown,
  workers: [] as unknown[],
}));
vi.mock('@/lib/messaging/exchange-scripts', () => ({ startWorker: () => new PairedWorker() }));
vi.mock('@/lib/store/kept-canary', () => ({
  keptCanary: {
    read: async () => parts.kept,
    write: async (canary: unknown) => {
      parts.kept = canary;
    },
  },
}));
vi.mock('@/lib/store/open-store', async (actual) => {
  const { openStore } = await actual<typeof import('@/lib/store/open-store')>();
  return {
    openStore: async (...given: Parameters<typeof openStore>) => {
      if (parts.opening) throw parts.opening;
      parts.db = await openStore(...given);
      return parts.db;
    },
  };
});

import exchange from '@/entrypoints/exchange';
import { inWorker } from '@/entrypoints/library/exchange-worker';

/** The worker's own world, and the page's end of it. */
class PairedWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly news: JobNews[] = [];
  #hear: (event: { data: unknown }) => void = () => {};
  #ended = false;

  constructor() {
    parts.workers.push(this);
    if (parts.isMissing) return;
    vi.stubGlobal('self', {
      addEventListener: (_: 'message', hear: (event: { data: unknown }) => void) => {
        this.#hear = hear;
      },
      postMessage: (data: JobNews) => {
        if (this.#ended) return;
        this.news.push(data);
        this.onmessage?.({ data });
      },
    });
    void exchange.main();
  }

  postMessage(data: unknown): void {
    if (!this.#ended) this.#hear({ data });
  }

  terminate(): void {
    this.#ended = true;
  }

  get ended(): boolean {
    return this.#ended;
  }
}

const lastWorker = () => parts.workers.at(-1) as PairedWorker;
const many = 2_500;

/** Taken in through the worker itself. */
async function filled(): Promise<string[]> {
  const rows = Array.from(
    { length: many },
    (_, i) => `第${i}户搬走,https://news.example/${i % 50}`,
  );
  const file = new Blob([['quote,url', ...rows].join('\r\n')]);
  const taken = await inWorker('import', { file, onConflict: 'keep' }, aWatcher());
  expect(taken).toEqual({ added: many, stopped: false });
  return await idsInOrder();
}

async function idsInOrder(): Promise<string[]> {
  return (await parts.db?.notes.orderBy('sequence').primaryKeys()) ?? [];
}

function aWatcher(onProgress: (done: number) => void = () => {}, signal?: AbortSignal) {
  return { onProgress, signal };
}

const deletion = (ids: readonly string[]): NotesChange => ({ kind: 'deletion', ids });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.assign(parts, { db: null, opening: null, isMissing: false, kept: null, workers: [] });
});
afterEach(() => {
  parts.db?.close();
  vi.unstubAllGlobals();
});

describe('a job in the worker', () => {
  it('tells how far it is, what it came to, and what is to be recorded of the database', async () => {
    const ids = await filled();
    const told: number[] = [];
    const result = await inWorker(
      'change',
      deletion(ids),
      aWatcher((done) => told.push(done)),
    );
    expect(result).toMatchObject({ changed: many, stopped: false, problem: null });
    expect(told[0]).toBe(1_000);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(parts.kept).toMatchObject({ count: 0, lastSequence: 2 * many });
    expect(lastWorker().news.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(lastWorker().news.at(-1)?.kind).toBe('done');
    expect(lastWorker().ended).toBe(true);
  });

  it('that is stopped says so, and can be taken back as far as it came', async () => {
    const ids = await filled();
    const stop = new AbortController();
    const watcher = aWatcher(() => stop.abort(), stop.signal);
    const { undo, ...end } = await inWorker('change', deletion(ids), watcher);
    expect(end).toEqual({ changed: 1_000, stopped: true, problem: null });
    expect(await idsInOrder()).toEqual(ids.slice(1_000));
    const back = await inWorker('undo', { undo: undo as Blob }, aWatcher());
    expect(back).toEqual({ changed: 1_000, stopped: false, problem: null, undo: null });
    // What was brought back counts as saved last.
    expect(await idsInOrder()).toEqual([...ids.slice(1_000), ...ids.slice(0, 1_000)]);
  });

  it('that is stopped before it began does nothing', async () => {
    const ids = await filled();
    const watcher = aWatcher(() => {}, AbortSignal.abort());
    const end = await inWorker('change', deletion(ids), watcher);
    expect(end).toEqual({ changed: 0, stopped: true, problem: null, undo: null });
    expect(await idsInOrder()).toEqual(ids);
    expect(lastWorker().ended).toBe(true);
  });

  it('that fails midway says of what, and can be taken back as far as it came', async () => {
    const ids = await filled();
    const watcher = aWatcher(() => {
      if (parts.db) parts.db.refusal = 'quota';
    });
    const { undo, ...end } = await inWorker('change', deletion(ids), watcher);
    expect(end).toEqual({ changed: 1_000, stopped: false, problem: 'quota' });
    await inWorker('undo', { undo: undo as Blob }, aWatcher());
    expect((await idsInOrder()).toSorted()).toEqual(ids.toSorted());
  });

  it('takes a change of tags back to the tags of each note', async () => {
    const ids = await filled();
    const tagged = (add: string[], some: readonly string[]) =>
      inWorker('change', { kind: 'tags', ids: some, add, remove: [] }, aWatcher());
    const tags = async () =>
      (await parts.db?.notes.bulkGet([...ids]))?.map((row) => row?.tags.join(' '));
    await tagged(['旧'], ids.slice(0, 700));
    const before = await tags();
    const { undo, changed } = await tagged(['旧', '新'], ids);
    expect(changed).toBe(many);
    expect(new Set(await tags())).toEqual(new Set(['旧 新']));
    await inWorker('undo', { undo: undo as Blob }, aWatcher());
    expect(await tags()).toEqual(before);
  });

  it('refuses a file by the reason for it', async () => {
    const file = new Blob(['%PDF-1.7']);
    const job = inWorker('preview', { file }, aWatcher());
    await expect(job).rejects.toMatchObject({ name: 'FileError', code: 'unknown-format' });
    expect(lastWorker().ended).toBe(true);
  });

  it('fails by what is the matter with the database', async () => {
    parts.opening = new StoreError('newer-schema');
    const job = inWorker('change', deletion(['a']), aWatcher());
    await expect(job).rejects.toMatchObject({ name: 'StoreError', code: 'newer-schema' });
    expect(lastWorker().ended).toBe(true);
  });

  it('writes nothing into a database that is not the one that was recorded', async () => {
    parts.kept = { databaseId: 'another', lastSequence: 7, count: 3 };
    const job = inWorker('change', deletion(['a']), aWatcher());
    await expect(job).rejects.toMatchObject({ code: 'lost' });
    expect(parts.kept).toMatchObject({ databaseId: 'another' });
  });

  it('fails when the worker cannot be started, or runs out of memory', async () => {
    parts.isMissing = true;
    const job = inWorker('change', deletion(['a']), aWatcher());
    await vi.waitFor(() => expect(lastWorker().onerror).not.toBeNull());
    lastWorker().onerror?.();
    await expect(job).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
    expect(lastWorker().ended).toBe(true);
  });
});
