import { effect, signal } from '@preact/signals';
import { changeSteps } from '@/lib/anchor/changes/article-changes';
import { createLocator } from '@/lib/anchor/locate';
import type { Evidence, LocatedNote } from '@/lib/model/page-report';
import { type WholeArticle, wholeArticle } from '@/lib/store/articles/kept-articles';
import { type SameText, sameTextElsewhere } from '@/lib/store/articles/same-text';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { inSlices } from '@/lib/text/in-slices';
import type { Steps } from '@/lib/text/steps';
import { route } from './navigation';
import { version, warning } from './state';

/** An article with what is worked out of its texts. */
export interface OpenArticle {
  readonly whole: WholeArticle;
  /** Other pages with its text. */
  readonly elsewhere: readonly SameText[];
  /** The page's notes where they stand in this text. */
  readonly notes: readonly LocatedNote[];
  /** How the page's texts differ; null where there is but one, undefined until it is known. */
  readonly evidence: Evidence | null | undefined;
}

/** The article that is open; null while it is read, undefined when it is not there. */
export const openArticle = signal<OpenArticle | null | undefined>(null);

let reading = new AbortController();

/** Reads the article that the address names, again whenever it or the database changes. */
export function followArticle(): () => void {
  let last: string | null = null;
  return effect(() => {
    const { view, item } = route.value;
    if (version.value === null || view !== 'articles' || item === null) return;
    if (last !== item) openArticle.value = null;
    last = item;
    reading.abort();
    reading = new AbortController();
    const { signal: stop } = reading;
    read(Number(item), stop).catch((error) => {
      if (!stop.aborted) warning.value = toStoreError(error).code;
    });
  });
}

/** Shows an article as soon as its text is there; what is compared in long texts comes later. */
async function read(number: number, stop: AbortSignal): Promise<void> {
  const db = await openedDatabase();
  const whole = Number.isSafeInteger(number) ? await wholeArticle(db, number) : null;
  if (stop.aborted) return;
  if (!whole) {
    openArticle.value = undefined;
    return;
  }
  const elsewhere = await sameTextElsewhere(db, whole.kept);
  const notes = await inSlices(placed(whole), stop);
  if (!notes) return;
  // What was known of it is shown until it is known anew.
  const before = openArticle.peek();
  const evidence = before?.whole.number === number ? before.evidence : undefined;
  openArticle.value = { whole, elsewhere, notes, evidence };
  const compared = await inSlices(evidenceSteps(whole), stop);
  if (!stop.aborted) openArticle.value = { whole, elsewhere, notes, evidence: compared };
}

/** What the page says otherwise since it was kept first, as of this text; of the first text, as of the last. */
function* evidenceSteps({ number, versions }: WholeArticle): Steps<Evidence | null> {
  const [first, ...later] = versions;
  const now = later.find((each) => each.number === number) ?? later.at(-1);
  if (!first || !now) return null;
  const change = yield* changeSteps(first.kept.text, now.kept.text);
  return { captured: first.kept.captured, change };
}

/** Where the page's notes stand in this text; those made on it stand where they were made. */
function* placed({ kept, notes }: WholeArticle): Steps<LocatedNote[]> {
  // Made for the first note that needs it: it folds the whole text.
  let locate: ReturnType<typeof createLocator> | undefined;
  const placed: LocatedNote[] = [];
  for (const note of notes) {
    const { selector } = note;
    const made = note.textHash === kept.textHash && selector?.position;
    if (!selector) placed.push({ note, located: null, difference: null });
    else if (made) placed.push({ note, located: { state: 'exact', ...made }, difference: null });
    else {
      locate ??= createLocator(kept.text);
      yield* locate.prepare(selector);
      placed.push({ note, located: locate(selector), difference: null });
      yield;
    }
  }
  return placed;
}
