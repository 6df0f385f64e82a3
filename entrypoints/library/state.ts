import { signal } from '@preact/signals';
import type { Problem } from '@/components/parts/problem';
import { lastSequence } from '@/lib/store/articles/catalogue';
import { goOnWithWhatIsLeft, watchStore } from '@/lib/store/watch-store';

/** Counts the changes of the database: whoever reads it reads anew when it is another. Null before it was read. */
export const version = signal<number | null>(null);

/** What went wrong though the database can be read; null when all is well. */
export const warning = signal<Problem | null>(null);

/** The database cannot be used at all; null when it can. */
export const trouble = signal<Problem | null>(null);

let stopFollowing = () => {};
/** What the database has come to while nobody was to be told. */
let latest: number | null = null;
let isHeld = false;

/** Follows the database in this window and others. */
export function followDatabase(): void {
  stopFollowing = watchStore(lastSequence, {
    value(sequence, refusal) {
      latest = sequence;
      if (!isHeld) version.value = sequence;
      warning.value = refusal;
      // Emptied is not the same as empty.
      trouble.value = refusal === 'lost' && sequence === 0 ? 'lost' : null;
    },
    trouble(code) {
      trouble.value = code;
    },
  });
}

/**
 * Does something that changes the database hundreds of times: the lists are read anew once it is done. Read after each change,
 * they would take as long as the changes themselves.
 */
export async function asOneChange<T>(work: () => Promise<T>): Promise<T> {
  isHeld = true;
  try {
    return await work();
  } finally {
    isHeld = false;
    version.value = latest;
  }
}

/** Goes on with a database from which notes are missing. */
export async function startAnew(): Promise<void> {
  await goOnWithWhatIsLeft();
  stopFollowing();
  followDatabase();
}
