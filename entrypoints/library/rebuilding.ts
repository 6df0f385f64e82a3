import { signal } from '@preact/signals';
import { ask } from '@/lib/messaging/messenger';
import { type RebuildProgress, rebuildProgress } from '@/lib/store/search-text/rebuild-progress';

/** How far the background has got with making the search text anew; null while it does not. */
export const rebuilding = signal<RebuildProgress | null>(null);
/** Counts how often it was put in order: what was found before may not be all. */
export const mendings = signal(0);
/** The state of the database in which it was asked for last: what could not be mended then is not asked for again. */
let asked: number | null = null;

export function followRebuilding(): void {
  void rebuildProgress.getValue().then((progress) => {
    rebuilding.value = progress;
  });
  rebuildProgress.watch((progress) => {
    if (rebuilding.value && !progress) mendings.value += 1;
    rebuilding.value = progress;
  });
}

/** Has the search text put in order. @param at the state of the database in which it was found out of step */
export async function mendSearchText(at: number): Promise<void> {
  if (asked === at || rebuilding.value) return;
  asked = at;
  const reply = await ask('mendSearchText');
  if (reply.ok) mendings.value += 1;
}
