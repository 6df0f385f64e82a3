import { effect, signal } from '@preact/signals';
import { mostSeries } from '@/components/library/ledger/chart-series';
import type { LedgerState, ListedLedger } from '@/components/library/ledger/ledger-view';
import type { Progress } from '@/components/library/lists/narrowed-view';
import { uiLanguage, wordOrder } from '@/components/words/ui-language';
import { conflictsAmong, rowsOfArticle, rowsOfFacts } from '@/lib/dictionary/ledger';
import { canonicalMetric } from '@/lib/dictionary/metric';
import type { Dictionary } from '@/lib/model/dictionary';
import type { LocalText } from '@/lib/model/entity';
import { ledgerGroupings, ledgerSorts } from '@/lib/model/ledger';
import { ledgerGroups } from '@/lib/search/ledger-groups';
import { courseOf } from '@/lib/search/listing/course';
import { Ledger } from '@/lib/search/listing/ledger';
import { allFindings, type FoundArticle, findingsUpTo } from '@/lib/store/articles/all-findings';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { inSlices, othersTurn } from '@/lib/text/in-slices';
import type { Steps } from '@/lib/text/steps';
import { dictionary } from './dictionary';
import { route } from './navigation';
import { version } from './state';
import { Turns } from './turns';

/** The figures that are listed, or how far they are read. */
export const ledgerState = signal<LedgerState>({ kind: 'reading', done: 0, all: 0 });

/** What the ledger was made of: with anything else another one is made. */
interface Source {
  readonly version: number;
  readonly dictionary: Dictionary;
  readonly language: keyof LocalText;
}

/** A ledger as far as it was read. */
interface Read {
  readonly from: Source;
  readonly ledger: Ledger;
  /** How many articles are in it, and the number of the last. */
  articles: number;
  last: number;
  conflicts: ReadonlySet<string>;
}

/** What a ledger's part is made of that has been read, and how much of all that is; null once it is all. */
interface ReadSoFar {
  readonly read: Read;
  readonly reading: Progress | null;
}

/** While a ledger is read it is listed after so long, in ms, then not before so long after it was listed last … */
const firstWait = 400;
const leastWait = 1_000;
/** … nor before so many times as long as that took: reading it is what is waited for. */
const listingShare = 4;

let current: Read | null = null;
const turns = new Turns();

/** Whether the rows are being looked for that the address asks for. */
export const isListing = (): boolean => turns.busy;

/** Lists what the address asks for, again whenever it, the database, a dictionary or the language changes. */
export function followLedger(): () => void {
  return effect(() => {
    const { view } = route.value;
    if (view !== 'figures' || version.value === null) return;
    const source = {
      version: version.value,
      dictionary: dictionary.value,
      language: uiLanguage(),
    };
    const { query, choice, sort, by } = route.value;
    const of = JSON.stringify([query, choice, sort, by, source.language]);
    turns.ask(of, (stop) => list(source, stop));
  });
}

async function list(source: Source, stop: AbortSignal): Promise<void> {
  try {
    for await (const { read, reading } of readLedger(source, stop)) {
      const found = await inSlices(asked(read), stop);
      if (!found) return;
      // Drawing them is a task of its own.
      await othersTurn();
      if (stop.aborted) return;
      ledgerState.value = { kind: 'ready', reading, ...found };
    }
  } catch (error) {
    if (!stop.aborted) ledgerState.value = { kind: 'trouble', trouble: toStoreError(error).code };
  }
}

/** What the address asks for. */
function* asked({ ledger, conflicts }: Read): Steps<ListedLedger> {
  const { query, choice, sort, by } = route.peek();
  const order = ledgerSorts.find((each) => each === sort) ?? 'name';
  const found = yield* ledger.find(query, choice, order, wordOrder());
  const grouping = ledgerGroupings.find((each) => each === by);
  const gathered = grouping && {
    by: grouping,
    groups: yield* ledgerGroups(found.rows, grouping, conflicts, canonicalMetric),
  };
  const course = yield* courseOf(found.rows, conflicts, mostSeries);
  return { ...found, conflicts, course, gathered: gathered ?? null };
}

/**
 * Brings the ledger up to date. Where that takes long, what is there so far is given from time to time, and what of it is still
 * being read. A call that is given up leaves the ledger as far as it got, for the next one to go on from.
 */
async function* readLedger(from: Source, stop: AbortSignal): AsyncGenerator<ReadSoFar> {
  const db = await openedDatabase();
  const before = current;
  const sameWords =
    before?.from.dictionary === from.dictionary && before.from.language === from.language;
  if (before && sameWords && before.from.version === from.version) {
    yield { read: before, reading: null };
    return;
  }
  // Articles are added at the end; when one is gone nobody knows which.
  const grown = before && sameWords && (await findingsUpTo(db, before.last)) === before.articles;
  const read = { ...(grown ? before : newLedger(from)), from: { ...from, version: unfinished } };
  current = read;
  const known = read.articles;
  let due = performance.now() + (known > 0 ? 0 : firstWait);
  for await (const { articles, all } of allFindings(db, { after: read.last })) {
    // The ledger is the next call's too: nothing may be added to it behind its back.
    if (stop.aborted || !(await inSlices(addAll(read, articles), stop))) return;
    const reading = { done: read.articles, all: known + all };
    const { value: shown } = ledgerState;
    if (shown.kind !== 'ready') ledgerState.value = { kind: 'reading', ...reading };
    // All of what was there before is more than a part of what is there now.
    if ((shown.kind === 'ready' && !shown.reading) || performance.now() < due) continue;
    const began = performance.now();
    const conflicts = await inSlices(conflictsAmong(read.ledger.rows), stop);
    if (!conflicts) return;
    yield { read: { ...read, conflicts }, reading };
    const now = performance.now();
    due = now + Math.max(leastWait, listingShare * (now - began));
  }
  const conflicts = await inSlices(conflictsAmong(read.ledger.rows), stop);
  if (!conflicts) return;
  current = { ...read, from, conflicts };
  yield { read: current, reading: null };
}

/** No state of the database: such a ledger is read on. */
const unfinished = -1;

function newLedger(from: Source): Read {
  const ledger = new Ledger();
  ledger.add(rowsOfFacts(from.dictionary, from.language));
  return { from, ledger, articles: 0, last: 0, conflicts: new Set() };
}

/** Adds articles one by one, so that a ledger that is given up between two of them can be gone on with; `true` at the end. */
function* addAll(read: Read, articles: readonly FoundArticle[]): Steps<true> {
  for (const article of articles) {
    read.ledger.add(rowsOfArticle(article, article, read.from.dictionary));
    read.articles += 1;
    read.last = article.number;
    yield;
  }
  return true;
}
