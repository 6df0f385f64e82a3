import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { WorkState } from '@/components/library/work-bar';
import { ask } from '@/lib/messaging/messenger';
import type { Work } from '@/lib/store/notes/many-notes';
import { toStoreError } from '@/lib/store/store-error';
import { asManyChanges } from './state';

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
  const own = new AbortController();
  stop = own;
  const { signal } = own;
  work.value = { kind: 'running', words, done: 0, all: 0 };
  const onProgress = (done: number, all: number) => {
    if (!signal.aborted) work.value = { kind: 'running', words, done, all };
  };
  const tell = (state: WorkState) => {
    if (stop === own) work.value = state;
  };
  try {
    const { undo = null, ...outcome } = await job({ onProgress, signal });
    tell({ kind: 'done', ...outcome, undo });
  } catch (error) {
    if (signal.aborted) tell({ kind: 'done', words: i18n.t('library.work.ended'), undo: null });
    else tell({ kind: 'failed', problem: toStoreError(error).code });
  }
}

/** Ends what is being done; what was done of it stays done. */
export function endWork(): void {
  stop.abort();
}

export function closeWork(): void {
  const { value } = work;
  work.value = null;
  if (value?.kind === 'offer') value.onLeave();
}

/** As `run`, for what changes notes, many perhaps: open pages read theirs again. */
export async function runChange(
  words: string,
  job: (work: Work) => Promise<Outcome>,
): Promise<void> {
  await asManyChanges(() => run(words, job));
  await ask('manyNotesChanged', undefined);
}
