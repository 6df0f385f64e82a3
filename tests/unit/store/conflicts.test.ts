import { describe, expect, it } from 'vitest';
import { conflictsAmong, settleConflict } from '@/lib/store/notes/conflicts';
import { addNote, recentNotes, restoreNote, updateNote } from '@/lib/store/notes/notes';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

/** A note that was edited in two windows. */
async function inConflict() {
  const db = await testDatabase();
  const target = targetOf({});
  const { id } = await addNote(db, { operationId: 'a', target, body: bodyOf({}), text: '' });
  const edit = (operationId: string, comment: string) =>
    updateNote(db, { operationId, id, baseRevision: 1, body: bodyOf({ comment }) });
  await edit('b', '先存的');
  const { conflict } = await edit('c', '后存的');
  return { db, id, copy: conflict?.id ?? '' };
}

const comments = async (db: Awaited<ReturnType<typeof testDatabase>>) =>
  (await recentNotes(db, 9)).map(({ comment, conflictOf }) => [comment, conflictOf]);

describe('a conflict', () => {
  it('is held against the note that it was meant for', async () => {
    const { db, id, copy } = await inConflict();
    const pairs = async () => await conflictsAmong(db, await recentNotes(db, 9));
    const [pair, ...others] = await pairs();
    expect([pair?.copy.id, pair?.other?.id, others]).toEqual([copy, id, []]);
    expect(pair?.other?.comment).toBe('先存的');
    await db.notes.delete(id);
    expect(await pairs()).toMatchObject([{ copy: { id: copy }, other: null }]);
  });

  it.each([
    [
      'both',
      '后存的',
      [
        ['后存的', undefined],
        ['先存的', undefined],
      ],
    ],
    ['copy', '后存的', [['后存的', undefined]]],
    ['other', '先存的', [['先存的', undefined]]],
  ] as const)('is settled: %s', async (keep, result, left) => {
    const { db, copy } = await inConflict();
    const settle = () => settleConflict(db, { operationId: 's', id: copy, keep });
    expect((await settle()).comment).toBe(result);
    expect(await comments(db)).toEqual(left);
    // Asked for again, it changes nothing.
    expect((await settle()).comment).toBe(result);
    expect(await comments(db)).toEqual(left);
    expect((await checkSearchText(db)).sound).toBe(true);
  });

  it('is settled for good, but not beyond recall', async () => {
    const { db, id, copy } = await inConflict();
    await settleConflict(db, { operationId: 's', id: copy, keep: 'copy' });
    await expect(
      settleConflict(db, { operationId: 't', id: copy, keep: 'both' }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await restoreNote(db, { operationId: 'u', id });
    expect(await comments(db)).toEqual([
      ['先存的', undefined],
      ['后存的', undefined],
    ]);
  });

  it('never leaves nothing', async () => {
    const { db, id, copy } = await inConflict();
    await settleConflict(db, { operationId: 's', id: copy, keep: 'both' });
    const again = await inConflict();
    await again.db.notes.delete(again.id);
    await expect(
      settleConflict(again.db, { operationId: 't', id: again.copy, keep: 'other' }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await again.db.notes.count()).toBe(1);
    await expect(settleConflict(db, { operationId: 'v', id, keep: 'copy' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
