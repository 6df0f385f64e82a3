import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PangzhuDatabase } from '@/lib/store/database';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote } from '@/lib/store/notes/notes';
import { mendSearchText, searchTextChecked } from '@/lib/store/search-text/mend-search-text';
import { type RebuildProgress, rebuildProgress } from '@/lib/store/search-text/rebuild-progress';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

const day = 24 * 3_600_000;
const start = Date.UTC(2026, 2, 1);

let db: PangzhuDatabase;
let told: (RebuildProgress | null)[];

const look = (needed = false) => mendSearchText(db, { needed });
const foundBy = async (word: string) => (await findNotes(db, word, { limit: 9 })).total;

/** Changes the packed text behind the store's back, so that nothing tells of it but a comparison with the notes. */
async function damage(): Promise<void> {
  await db.texts.toCollection().modify((row) => {
    Object.assign(row, { text: row.text.replaceAll('记号', '计号') });
  });
  await db.chunks.toCollection().modify((row) => Object.assign(row, { version: row.version + 1 }));
  await db.meta.toCollection().modify((row) => {
    Object.assign(row, { textVersion: row.textVersion + 1 });
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  db = await testDatabase();
  for (let i = 0; i < 5; i += 1) {
    const body = bodyOf({ comment: `记号${i}` });
    await addNote(db, { operationId: `add ${i}`, target: targetOf({}), body, text: '' });
  }
  told = [];
  rebuildProgress.watch((progress) => told.push(progress));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the weekly look at the search text', () => {
  it('leaves what agrees with the notes as it is, and notes when that was', async () => {
    const before = await db.texts.toArray();
    await look();
    expect(await searchTextChecked.getValue()).toBe(start);
    expect(await db.texts.toArray()).toEqual(before);
    expect(told).toEqual([]);
  });

  it('makes what does not agree anew, and tells how far it is', async () => {
    await damage();
    expect(await foundBy('记号')).toBe(0);
    await look();
    expect(await foundBy('记号')).toBe(5);
    await vi.waitFor(() => expect(told.at(-1)).toBeNull());
    expect(told.slice(0, -1)).toEqual([
      { done: 0, all: 5 },
      { done: 5, all: 5 },
    ]);
    expect(await rebuildProgress.getValue()).toBeNull();
  });

  it.each([
    ['six days later', 6 * day, 0],
    ['eight days later', 8 * day, 5],
    ['with a clock set back by a year', -365 * day, 5],
  ])('is had once a week: %s', async (_, later, found) => {
    await look();
    await damage();
    vi.setSystemTime(start + later);
    await look();
    expect(await foundBy('记号')).toBe(found);
    expect(await searchTextChecked.getValue()).toBe(found === 0 ? start : start + later);
  });

  it('is had again the next time when what it began was interrupted, and says so no longer', async () => {
    await damage();
    const put = vi.spyOn(db.Transaction.prototype, 'table').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(look(true)).rejects.toMatchObject({ name: 'StoreError' });
    put.mockRestore();
    expect(await searchTextChecked.getValue()).toBe(0);
    expect(await rebuildProgress.getValue()).toBeNull();
    await look();
    expect(await foundBy('记号')).toBe(5);
  });
});

it('does not wait for the week to be over when somebody saw that the text is out of step', async () => {
  await look();
  await damage();
  await look(true);
  expect(await foundBy('记号')).toBe(5);
  expect(await searchTextChecked.getValue()).toBe(start);
});
