import type { ExchangeJobs, ManyChanged } from '@/lib/messaging/exchange-job';
import type { NotesChange, TagChange, TagsOfNote } from '@/lib/model/notes-change';
import type { PangzhuDatabase } from '@/lib/store/database';
import {
  type ChangedNotes,
  changeTags,
  deleteNotes,
  restoreNotes,
  undoTags,
} from '@/lib/store/notes/many-notes';
import { toStoreError } from '@/lib/store/store-error';
import type { Job } from './job';

/** What was done, as it is written down for the way back. */
type Done =
  | { readonly kind: 'tags'; readonly change: TagChange; readonly before: readonly TagsOfNote[] }
  | { readonly kind: 'deletion'; readonly ids: readonly string[] };

/** Changes many notes. @throws StoreError when nothing was changed */
export async function changeNotes(
  db: PangzhuDatabase,
  given: NotesChange,
  job: Job,
): Promise<ManyChanged> {
  if (given.kind === 'deletion') {
    const { changed: ids, ...end } = await carriedOut(deleteNotes(db, given.ids), job);
    return { ...end, changed: ids.length, undo: noted({ kind: 'deletion', ids }, ids) };
  }
  const { ids, add, remove } = given;
  const change = { add, remove };
  const { changed: before, ...end } = await carriedOut(changeTags(db, ids, change), job);
  return { ...end, changed: before.length, undo: noted({ kind: 'tags', change, before }, before) };
}

/** Takes a change back, or what is left of it. @throws StoreError when nothing was taken back */
export async function undoChange(
  db: PangzhuDatabase,
  { undo }: ExchangeJobs['undo']['given'],
  job: Job,
): Promise<ManyChanged> {
  const done = JSON.parse(await undo.text()) as Done;
  const work: AsyncGenerator<ChangedNotes<unknown>> =
    done.kind === 'deletion' ? restoreNotes(db, done.ids) : undoTags(db, done.before, done.change);
  const { changed, ...end } = await carriedOut(work, job);
  const isDone = !end.stopped && end.problem === null;
  return { ...end, changed: changed.length, undo: isDone ? null : undo };
}

/** Carries it out to its end, until it is stopped or fails: what was changed by then is known. */
async function carriedOut<Before>(
  work: AsyncGenerator<ChangedNotes<Before>>,
  { onProgress, signal }: Job,
): Promise<Pick<ManyChanged, 'stopped' | 'problem'> & { changed: Before[] }> {
  const changed: Before[] = [];
  let done = 0;
  try {
    // It may be stopped while it waits for its turn.
    while (!signal.aborted) {
      const { value } = await work.next();
      if (!value) return { changed, stopped: false, problem: null };
      for (const each of value.changed) changed.push(each);
      done += value.seen;
      onProgress(done);
    }
  } catch (error) {
    if (changed.length === 0) throw error;
    return { changed, stopped: false, problem: toStoreError(error).code };
  }
  return { changed, stopped: true, problem: null };
}

function noted(done: Done, { length }: readonly unknown[]): Blob | null {
  return length > 0 ? new Blob([JSON.stringify(done)], { type: 'application/json' }) : null;
}
