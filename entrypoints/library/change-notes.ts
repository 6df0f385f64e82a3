import { i18n } from '#i18n';
import type { ManyChanged } from '@/lib/messaging/exchange-job';
import type { NotesChange } from '@/lib/model/notes-change';
import { inWorker } from './exchange-worker';
import { asOnlyWork, type Outcome, runChange, type Work } from './work';

const running = { tags: 'library.bulk.tagging', deletion: 'library.bulk.deleting' } as const;
const done = { tags: 'library.bulk.tagged', deletion: 'library.bulk.deleted' } as const;
/** Whoever changed more than these is told how long there is a way back. */
const few = 100;

/**
 * Changes many notes in a worker, with a way to end it and a way back.
 *
 * @param plan finds the notes, if they have to be looked for
 */
export async function changeNotes<Kind extends NotesChange['kind']>(
  kind: Kind,
  plan: (stop: AbortSignal) => Promise<NotesChange & { readonly kind: Kind }>,
): Promise<void> {
  await runChange(i18n.t(running[kind]), async (work) => {
    const change = await plan(work.signal);
    const { length } = change.ids;
    const result = await inTurn(work, length, (watcher) => inWorker('change', change, watcher));
    return outcome(i18n.t(done[kind], result.changed), result, length);
  });
}

function outcome(words: string, result: ManyChanged, all: number): Outcome {
  const { changed, stopped, problem, undo } = result;
  const told = stopped ? i18n.t('library.bulk.stopped', [words]) : words;
  return {
    words: undo && changed > few ? i18n.t('library.bulk.untilLeft', [told]) : told,
    problem,
    undo: undo && (() => void takeBack(undo, all)),
  };
}

async function takeBack(undo: Blob, all: number): Promise<void> {
  await runChange(i18n.t('library.bulk.undoing'), async (work) => {
    const result = await inTurn(work, all, (watcher) => inWorker('undo', { undo }, watcher));
    const { stopped, problem, undo: left } = result;
    return {
      words: i18n.t(stopped ? 'library.bulk.stoppedUndo' : 'notice.undone'),
      problem,
      undo: left && (() => void takeBack(left, all)),
    };
  });
}

/** Once no import and no other change runs; what takes longer than a moment is told in other pages too. */
async function inTurn<T>(
  { onProgress, signal }: Work,
  all: number,
  job: (watcher: { onProgress: (done: number) => void; signal: AbortSignal }) => Promise<T>,
): Promise<T> {
  return await asOnlyWork('change', signal, async (tell) => {
    const show = (count: number) => {
      onProgress(count, all);
      if (count < all) tell(count, all);
    };
    return await job({ onProgress: show, signal });
  });
}
