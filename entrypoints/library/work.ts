import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { WorkState } from '@/components/library/work-bar';
import { ask } from '@/lib/messaging/messenger';
import type { Work } from '@/lib/store/many-notes';
import { toStoreError } from '@/lib/store/store-error';

/** What is being done, or was done last; null for nothing. */
export const work = signal<WorkState | null>(null);

let stop = new AbortController();

/** What came of it, in words, and how to take it back. */
interface Outcome {
  readonly words: string;
  readonly undo?: () => void;
}

/** Does something long, one at a time: an earlier one is ended first. */
export async function run(words: string, job: (work: Work) => Promise<Outcome>): Promise<void> {
  stop.abort();
  stop = new AbortController();
  const { signal: own } = stop;
  work.value = { kind: 'running', words, done: 0, all: 0 };
  const onProgress = (done: number, all: number) => {
    if (!own.aborted) work.value = { kind: 'running', words, done, all };
  };
  try {
    const { undo = null, ...outcome } = await job({ onProgress, signal: own });
    if (!own.aborted) work.value = { kind: 'done', ...outcome, undo };
  } catch (error) {
    if (own.aborted) work.value = { kind: 'done', words: i18n.t('library.work.ended'), undo: null };
    else work.value = { kind: 'failed', problem: toStoreError(error).code };
  }
}

/** Ends what is being done; what was done of it stays done. */
export function endWork(): void {
  stop.abort();
}

export function closeWork(): void {
  work.value = null;
}

/** As `run`, for what changes notes: open pages read theirs again. */
export async function runChange(
  words: string,
  job: (work: Work) => Promise<Outcome>,
): Promise<void> {
  await run(words, job);
  await ask('manyNotesChanged', undefined);
}
