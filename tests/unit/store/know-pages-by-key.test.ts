import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote, notesOfPage } from '@/lib/store/notes/notes';
import {
  checkSearchText,
  needsRebuild,
  rebuildSearchText,
} from '@/lib/store/search-text/search-text-check';
import { bodyOf, targetOf } from './fixtures';
import { freshName, testDatabase } from './test-database';
import { fromJson, readFixture, type VersionFixture, writeFixture } from './versions/fixture';

afterEach(() => {
  vi.restoreAllMocks();
});

type Row = Record<string, unknown> & { article: object; at: { page: number } };

/** The shipped version 1, its page b being page a as telephones see it. */
function versionOne(): VersionFixture {
  const file = join(import.meta.dirname, 'versions', '1.json');
  const json = readFileSync(file, 'utf8').replaceAll(
    'https://example.cn/b',
    'http://m.example.cn/a/',
  );
  return fromJson(json);
}

function rowsOf({ tables }: VersionFixture, name: string): Row[] {
  return [...(tables.find((table) => table.name === name)?.rows ?? [])] as Row[];
}

function rawDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
}

it('brings the variants of a page together', async () => {
  const name = freshName();
  await writeFixture(name, versionOne());
  const db = await testDatabase(name);
  const [one, other] = await db.articles.toArray();
  expect([one?.key, other?.key]).toEqual(['example.cn/a', 'example.cn/a']);
  expect([one?.page, other?.page]).toEqual([1, 1]);
  expect((await db.bin.toArray()).map(({ at }) => at.page)).toEqual([1]);
  for (const url of ['https://example.cn/a', 'http://www.example.cn/a?from=x']) {
    expect(await notesOfPage(db, url)).toHaveLength(3);
  }
  const note = { target: targetOf({ url: 'https://wap.example.cn/a' }), body: bodyOf({}) };
  await addNote(db, { ...note, text: '', operationId: 'another' });
  expect((await db.notes.toArray()).map(({ at }) => at.page)).toEqual([1, 1, 1, 1]);
});

it('has the search text made anew where that changes what is one page', async () => {
  const name = freshName();
  const fixture = versionOne();
  // The deleted note is there: it is packed as of page 2.
  const [deleted] = rowsOf(fixture, 'bin');
  const [text] = rowsOf(fixture, 'texts') as unknown as { text: string }[];
  expect(deleted?.at.page).toBe(2);
  expect(text?.text).not.toBe('');
  await writeFixture(name, fixture);
  const db = await testDatabase(name);
  expect(await needsRebuild(db)).toBe(true);
  await rebuildSearchText(db);
  expect((await checkSearchText(db)).sound).toBe(true);
  expect((await findNotes(db, '产值', { limit: 5 })).total).toBe(3);
});

it('that throws at any row leaves version 1 with all its rows', async () => {
  const fixture = versionOne();
  const rows = ['articles', 'notes', 'bin', 'meta'].map((table) => rowsOf(fixture, table).length);
  const all = rows.reduce((sum, count) => sum + count, 0);
  const name = freshName();
  await writeFixture(name, fixture);
  const put = IDBObjectStore.prototype.put;
  for (let failing = 1; failing <= all; failing += 1) {
    let count = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      count += 1;
      if (count === failing) throw new Error('cannot migrate');
      return put.apply(this, row);
    });
    await expect(openDatabase(name)).rejects.toMatchObject({ code: 'unavailable' });
    expect(count).toBeGreaterThanOrEqual(failing);
    spy.mockRestore();
    const raw = await rawDatabase(name);
    expect(await readFixture(raw)).toEqual(fixture);
    raw.close();
  }
  expect((await testDatabase(name)).backendDB().version).toBe(20);
});
