import { afterEach, expect, it, vi } from 'vitest';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote, deleteNote, notesOfPage, recentNotes, updateNote } from '@/lib/store/notes/notes';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

afterEach(() => {
  vi.useRealTimers();
});

it('loses nothing and keeps its order when the clock jumps a year, either way', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const db = await testDatabase();
  const years = ['2024-08-09', '2025-08-09', '2023-08-09', '1970-01-01', '2024-08-10'];
  for (const [i, day] of years.entries()) {
    vi.setSystemTime(`${day}T12:00:00Z`);
    const body = bodyOf({ comment: `第${i}条` });
    const note = { operationId: `add ${i}`, target: targetOf({}), body, text: '' };
    const { id } = await addNote(db, note);
    // Asked for again a year later it is still the same operation.
    vi.setSystemTime('2030-01-01T00:00:00Z');
    expect((await addNote(db, note)).id).toBe(id);
    vi.setSystemTime(`${day}T12:00:00Z`);
  }
  const comments = ['第4条', '第3条', '第2条', '第1条', '第0条'];
  expect((await recentNotes(db, 9)).map(({ comment }) => comment)).toEqual(comments);
  const onPage = await notesOfPage(db, 'https://news.example/a');
  expect(onPage.map(({ comment }) => comment)).toEqual(comments.toReversed());

  vi.setSystemTime('1999-01-01T00:00:00Z');
  const [first] = onPage;
  const edit = { operationId: 'edit', id: first?.id ?? '', baseRevision: 1 };
  await updateNote(db, { ...edit, body: bodyOf({ comment: '改过的第0条' }) });
  await deleteNote(db, { operationId: 'delete', id: onPage[1]?.id ?? '' });
  const now = ['改过的第0条', '第4条', '第3条', '第2条'];
  expect((await recentNotes(db, 9)).map(({ comment }) => comment)).toEqual(now);
  expect((await findNotes(db, '条', { limit: 9 })).total).toBe(4);
  expect((await checkSearchText(db)).sound).toBe(true);
});
