import { describe, expect, it } from 'vitest';
import { changeNotes, undoChange } from '@/entrypoints/exchange/change-notes';
import type { PangzhuDatabase } from '@/lib/store/database';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote } from '@/lib/store/notes/notes';
import { StoreError } from '@/lib/store/store-error';
import { bodyOf, targetOf } from '../store/fixtures';
import { testDatabase } from '../store/test-database';

/** More than are changed in one transaction. */
const many = 1_010;

async function filled(count: number): Promise<{ db: PangzhuDatabase; ids: string[] }> {
  const db = await testDatabase();
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const sketch = { quote: `第${i}句` };
    const note = { target: targetOf(sketch), body: bodyOf(sketch), text: '' };
    ids.push((await addNote(db, { operationId: `${i}`, ...note })).id);
  }
  return { db, ids };
}

const total = async (db: PangzhuDatabase, query: string) =>
  (await findNotes(db, query, { limit: 1 })).total;

/** A job that is stopped as soon as it tells how far it is, if it is to be. */
function aJob(isStopped = false) {
  const stop = new AbortController();
  const told: number[] = [];
  const onProgress = (done: number) => {
    told.push(done);
    if (isStopped) stop.abort();
  };
  return { told, onProgress, signal: stop.signal };
}

const tagged = (ids: readonly string[]) => ({
  kind: 'tags' as const,
  ids,
  add: ['新'],
  remove: [],
});

describe('a change of many notes', () => {
  it('is told as it goes on, and taken back', async () => {
    const { db, ids } = await filled(many);
    const job = aJob();
    const { undo, ...end } = await changeNotes(db, tagged(ids), job);
    expect(end).toEqual({ changed: many, stopped: false, problem: null });
    expect(job.told).toEqual([1_000, many]);
    expect(await total(db, '#新')).toBe(many);
    const back = await undoChange(db, { undo: undo as Blob }, aJob());
    expect(back).toEqual({ changed: many, stopped: false, problem: null, undo: null });
    expect(await total(db, '#新')).toBe(0);
  });

  it('that is stopped is taken back as far as it came, and the way back gone on with', async () => {
    const { db, ids } = await filled(many);
    const { undo, ...end } = await changeNotes(db, { kind: 'deletion', ids }, aJob(true));
    expect(end).toEqual({ changed: 1_000, stopped: true, problem: null });
    expect(await total(db, '')).toBe(10);
    await changeNotes(db, { kind: 'deletion', ids }, aJob());
    expect(await total(db, '')).toBe(0);
    const back = await undoChange(db, { undo: undo as Blob }, aJob(true));
    expect(back).toMatchObject({ changed: 1_000, stopped: true });
    const rest = await undoChange(db, { undo: back.undo as Blob }, aJob());
    expect(rest).toEqual({ changed: 0, stopped: false, problem: null, undo: null });
    expect(await total(db, '')).toBe(1_000);
  });

  it('that fails midway can be taken back as far as it came', async () => {
    const { db, ids } = await filled(many);
    const job = aJob();
    const onProgress = () => {
      db.refusal = 'quota';
    };
    const { undo, ...end } = await changeNotes(db, tagged(ids), { ...job, onProgress });
    expect(end).toEqual({ changed: 1_000, stopped: false, problem: 'quota' });
    db.refusal = null;
    await undoChange(db, { undo: undo as Blob }, aJob());
    expect(await total(db, '#新')).toBe(0);
  });

  it('that cannot be begun, or changes nothing, leaves nothing to be taken back', async () => {
    const { db, ids } = await filled(3);
    db.refusal = 'lost';
    const refused = changeNotes(db, tagged(ids), aJob());
    await expect(refused).rejects.toThrow(StoreError);
    db.refusal = null;
    const change = { kind: 'tags' as const, ids, add: [], remove: ['没有'] };
    expect(await changeNotes(db, change, aJob())).toMatchObject({ changed: 0, undo: null });
    const stopped = aJob();
    const signal = AbortSignal.abort();
    expect(await changeNotes(db, tagged(ids), { ...stopped, signal })).toMatchObject({
      changed: 0,
      stopped: true,
      undo: null,
    });
  });
});
