import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { mute, unmute } from '@/lib/store/mutes';
import { dropDraft, keepDraft } from '@/lib/store/notes/drafts';
import { findNotes } from '@/lib/store/notes/find-notes';
import {
  addNote,
  deleteNote,
  notesOfPage,
  recentNotes,
  restoreNote,
  updateNote,
} from '@/lib/store/notes/notes';
import { addPack, removePack, setPackEnabled } from '@/lib/store/packs';
import { rebuildSearchText } from '@/lib/store/search-text/search-text-check';
import { removeSearch, saveSearch } from '@/lib/store/searches';
import { StoreError } from '@/lib/store/store-error';
import { bodyOf, targetOf } from './fixtures';
import { contentsOf, freshName, testDatabase } from './test-database';

afterEach(() => {
  vi.useRealTimers();
});

const note = { target: targetOf({}), body: bodyOf({ comment: '产值' }), text: '全文' };

/** Every way to write, each on its own. */
const writes: [
  string,
  (db: Awaited<ReturnType<typeof testDatabase>>, id: string) => Promise<unknown>,
][] = [
  ['addNote', (db) => addNote(db, { ...note, operationId: 'another' })],
  [
    'updateNote',
    (db, id) => updateNote(db, { operationId: 'u', id, baseRevision: 1, body: note.body }),
  ],
  ['deleteNote', (db, id) => deleteNote(db, { operationId: 'd', id })],
  ['restoreNote', (db, id) => restoreNote(db, { operationId: 'r', id })],
  ['keepDraft', (db) => keepDraft(db, 'page', note.body)],
  ['dropDraft', (db) => dropDraft(db, 'page')],
  ['rebuildSearchText', (db) => rebuildSearchText(db)],
  ['mute', (db) => mute(db, 'park:x', null)],
  ['unmute', (db) => unmute(db, 'park:x', null)],
  ['addPack', (db) => addPack(db, 'pack', {} as never)],
  ['setPackEnabled', (db) => setPackEnabled(db, 'pack', false)],
  ['removePack', (db) => removePack(db, 'pack')],
  ['saveSearch', (db) => saveSearch(db, { id: 'a', name: '八月', query: '' })],
  ['removeSearch', (db) => removeSearch(db, 'a')],
  ['a table', (db) => db.tags.put({ tag: '园区', count: 1, sequence: 1 })],
];

function rawOpen(name: string, version?: number, upgrade: (db: IDBDatabase) => void = () => {}) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

it('asks for strict durability in every read-write transaction', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const db = await testDatabase();
  const { id } = await addNote(db, { ...note, operationId: 'add' });
  for (const [, write] of writes) await write(db, id);
  const modes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(modes.length).toBeGreaterThan(writes.length);
  expect(modes.filter(([, , options]) => options?.durability !== 'strict')).toEqual([]);
});

it('acknowledges a save only once its transaction is complete', async () => {
  const events: string[] = [];
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...parameters
  ) {
    const made = transaction.apply(this, parameters);
    if (made.mode === 'readwrite') made.addEventListener('complete', () => events.push('complete'));
    return made;
  });
  const db = await testDatabase();
  await addNote(db, { ...note, operationId: 'add' });
  events.push('saved');
  expect(events).toEqual(['complete', 'saved']);
});

it('gives each database its own id, and keeps it', async () => {
  const name = freshName();
  const idOf = async (which: string) =>
    (await (await testDatabase(which)).meta.get('state'))?.databaseId;
  const id = await idOf(name);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(await idOf(name)).toBe(id);
  expect(await idOf(freshName())).not.toBe(id);
});

it('is made once when two open it at once', async () => {
  const name = freshName();
  const [a, b] = await Promise.all([testDatabase(name), testDatabase(name)]);
  expect(await a.meta.toArray()).toEqual(await b.meta.toArray());
  expect(await a.meta.count()).toBe(1);
});

it('is reported as newer by code that is older, and takes no write', async () => {
  const name = freshName();
  const before = await testDatabase(name);
  const { id } = await addNote(before, { ...note, operationId: 'add' });
  before.close();
  const raw = await rawOpen(name, 990, (upgraded) => upgraded.createObjectStore('later'));
  raw.close();

  const db = await testDatabase(name);
  expect(db.refusal).toBe('newer-schema');
  expect(await notesOfPage(db, 'https://news.example/a')).toHaveLength(1);
  expect(await recentNotes(db, 5)).toHaveLength(1);
  expect((await findNotes(db, '产值', { limit: 5 })).total).toBe(1);
  const contents = await contentsOf(db);
  for (const [name, write] of writes) {
    await expect(write(db, id), name).rejects.toMatchObject({ code: 'newer-schema' });
  }
  expect(await contentsOf(db)).toEqual(contents);
  db.close();
  expect((await rawOpen(name)).version).toBe(990);
});

it('does not patch a newer database that lacks one of its tables', async () => {
  const name = freshName();
  (await testDatabase(name)).close();
  (await rawOpen(name, 990, (upgraded) => upgraded.deleteObjectStore('notes'))).close();
  const db = await testDatabase(name);
  await expect(recentNotes(db, 5)).rejects.toMatchObject({ code: 'newer-schema' });
  await expect(findNotes(db, '', { limit: 5 })).rejects.toMatchObject({ code: 'newer-schema' });
  db.close();
  const raw = await rawOpen(name);
  expect([raw.version, raw.objectStoreNames.contains('notes')]).toEqual([990, false]);
});

it('makes way for a newer version, and says so afterwards', async () => {
  const name = freshName();
  const db = await testDatabase(name);
  const { id } = await addNote(db, { ...note, operationId: 'add' });
  (await rawOpen(name, 990)).close();
  for (const [name, write] of writes) {
    await expect(write(db, id), name).rejects.toMatchObject(
      name === 'a table' ? {} : { code: 'newer-schema' },
    );
  }
  await expect(recentNotes(db, 5)).rejects.toMatchObject({ code: 'newer-schema' });
});

it('says so when it was deleted, and does not come back as an empty one', async () => {
  const name = freshName();
  const db = await testDatabase(name);
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
  await expect(recentNotes(db, 5)).rejects.toMatchObject({ code: 'unavailable' });
  await expect(addNote(db, { ...note, operationId: 'a' })).rejects.toMatchObject({
    code: 'unavailable',
  });
  expect(await indexedDB.databases()).not.toContainEqual(expect.objectContaining({ name }));
});

it('is read-only when it was upgraded between being looked at and being opened', async () => {
  const name = freshName();
  (await testDatabase(name)).close();
  const before = await indexedDB.databases();
  (await rawOpen(name, 990)).close();
  const look = vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce(before);
  const db = await testDatabase(name);
  expect(look).toHaveBeenCalledTimes(2);
  expect(db.refusal).toBe('newer-schema');
  look.mockRestore();
});

it('is not opened again in the middle, perhaps as an empty one, when the browser closed it', async () => {
  const db = await testDatabase(freshName());
  // Dexie has not heard of it yet.
  db.backendDB().close();
  await expect(addNote(db, { ...note, operationId: 'a' })).rejects.toMatchObject({
    code: 'unavailable',
  });
  await expect(recentNotes(db, 5)).rejects.toMatchObject({ code: 'unavailable' });
  expect(db.isOpen()).toBe(false);
});

it('gives up when another tab holds an older version, and does not open later', async () => {
  const name = freshName();
  const old = await rawOpen(name, 5, (upgraded) => upgraded.createObjectStore('old'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opening = openDatabase(name).catch((error: unknown) => error);
  // The browser's own steps do not run on these timers: let them, until it has been waiting for a while.
  for (let i = 0; i < 100; i += 1) await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(1_999);
  await expect(Promise.race([opening, Promise.resolve('waiting')])).resolves.toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(await opening).toMatchObject({ code: 'blocked' });
  vi.useRealTimers();
  old.close();
  const later = await rawOpen(name);
  later.close();
  expect([...later.objectStoreNames]).toContain('notes');
});

it('asks again when the browser lost the question, as while it clears its data', async () => {
  const look = vi.spyOn(indexedDB, 'databases').mockReturnValueOnce(new Promise(() => {}));
  (await testDatabase(freshName())).close();
  expect(look).toHaveBeenCalledTimes(2);
  look.mockRestore();
});

it('gives up when the browser does not answer', async () => {
  vi.spyOn(indexedDB, 'databases').mockReturnValue(new Promise(() => {}));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opening = openDatabase(freshName()).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await opening).toMatchObject({ code: 'timeout' });
});

it.each([
  ['QuotaExceededError', 'quota'],
  ['UnknownError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
])('reports %s on opening as %s', async (name, code) => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', name);
  });
  const error = await openDatabase(freshName()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ code });
});

it('reports that there is no IndexedDB', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', 'SecurityError'));
  await expect(openDatabase(freshName())).rejects.toMatchObject({ code: 'unavailable' });
});

it('reports a full disk as quota, and keeps what it had', async () => {
  const db = await testDatabase();
  await addNote(db, { ...note, operationId: 'first' });
  const contents = await contentsOf(db);
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(addNote(db, { ...note, operationId: 'second' })).rejects.toMatchObject({
    code: 'quota',
  });
  add.mockRestore();
  expect(await contentsOf(db)).toEqual(contents);
});
