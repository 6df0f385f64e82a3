import { signal } from '@preact/signals';
import type { Problem } from '@/components/parts/problem';
import { lastSequence } from '@/lib/store/articles/catalogue';
import { goOnWithWhatIsLeft, openedDatabase, watchStore } from '@/lib/store/watch-store';

/** Counts the changes of the database: whoever reads it reads anew when it is another. Null before it was read. */
export const version = signal<number | null>(null);

/** What went wrong though the database can be read; null when all is well. */
export const warning = signal<Problem | null>(null);

/** The database cannot be used at all; null when it can. */
export const trouble = signal<Problem | null>(null);

let stopFollowing = () => {};
/** How long a database that changes all the time is left alone between two readings, in ms. */
const leisure = 3_000;

/** Set while it is left alone. */
let telling: ReturnType<typeof setInterval> | null = null;

/** Follows the database in this window and others. */
export function followDatabase(): void {
  stopFollowing = watchStore(lastSequence, {
    value(sequence, refusal) {
      if (telling === null) version.value = sequence;
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
 * Whether the database changes hundreds of times now, here or in another page: the lists are read anew at leisure and once that is
 * over. Read after each change, they would take as long as the changes themselves.
 */
export async function followAtLeisure(on: boolean): Promise<void> {
  if (on === (telling !== null)) return;
  if (telling !== null) clearInterval(telling);
  telling = on ? setInterval(() => void readVersion(), leisure) : null;
  if (!on) await readVersion();
}

/** Does something that changes the database hundreds of times; see `followAtLeisure`. */
export async function asManyChanges<T>(work: () => Promise<T>): Promise<T> {
  await followAtLeisure(true);
  try {
    return await work();
  } finally {
    await followAtLeisure(false);
  }
}

async function readVersion(): Promise<void> {
  try {
    version.value = await lastSequence(await openedDatabase());
  } catch {
    // Whoever follows the database is told.
  }
}

/** Goes on with a database from which notes are missing. */
export async function startAnew(): Promise<void> {
  await goOnWithWhatIsLeft();
  stopFollowing();
  followDatabase();
}
