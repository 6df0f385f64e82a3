import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { WorkState } from '@/components/library/work-bar';
import { ask } from '@/lib/messaging/messenger';
import { asRunningWork, type WorkProgress } from '@/lib/messaging/running-work';
import { type StoreErrorCode, toStoreError } from '@/lib/store/store-error';
import { asManyChanges } from './state';

/** What is being done, or was done last; null for nothing. */
export const work = signal<WorkState | null>(null);

let stop = new AbortController();

/** How something long is watched and ended. */
export interface Work {
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** What came of it, in words, and how to take it back; or what it failed of before its end. */
export interface Outcome {
  readonly words: string;
  readonly problem?: StoreErrorCode | null;
  readonly undo?: (() => void) | null;
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
    const { words: told, problem = null, undo = null } = await job({ onProgress, signal });
    if (problem) tell({ kind: 'failed', problem, undo });
    else tell({ kind: 'done', words: told, undo });
  } catch (error) {
    if (signal.aborted) tell({ kind: 'done', words: i18n.t('library.work.ended'), undo: null });
    else tell({ kind: 'failed', problem: toStoreError(error).code, undo: null });
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

/**
 * Does what no two pages may do at once, and has the others know of it. Whoever closes the page before its end is asked first.
 *
 * @param stop gives up while others are at it
 */
export async function asOnlyWork<T>(
  kind: WorkProgress['kind'],
  stop: AbortSignal | undefined,
  job: (tell: (done: number, all: number) => void) => Promise<T>,
): Promise<T> {
  return await asRunningWork({ kind, signal: stop, onShow: comeToFront }, async (tell) => {
    const end = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: end.signal });
    try {
      return await job(tell);
    } finally {
      end.abort();
    }
  });
}

async function comeToFront(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}
