import { signal } from '@preact/signals';
import type { ListedNotes } from '@/components/library/notes-view';
import { uiLocale } from '@/components/ui-language';
import type { Choice } from '@/lib/model/facet';
import { type NoteSort, noteSorts } from '@/lib/model/library';
import { Catalogue } from '@/lib/search/catalogue';
import { select } from '@/lib/search/facets';
import { ordered } from '@/lib/search/order';
import { readCatalogue } from '@/lib/store/catalogue';
import type { PangzhuDatabase } from '@/lib/store/database';
import { type FoundNote, findIds, foundNotes } from '@/lib/store/find-notes';
import { toStoreError } from '@/lib/store/store-error';
import { synonyms } from './synonyms';

/** What a list of notes is asked for. */
export interface Wanted {
  readonly query: string;
  readonly choice: Choice;
  /** One of `noteSorts`; anything else is the search's own order, or the latest first. */
  readonly sort: string;
}

const collator = new Intl.Collator(uiLocale() === 'zh-CN' ? 'zh-u-co-pinyin' : uiLocale());

export const listed = signal<ListedNotes>({ kind: 'reading', done: 0, all: 0 });

let catalogue = new Catalogue();
/** What the query finds, and for which query and state of the database that is known. */
let found: { key: string; ids: readonly string[] | null } | null = null;
let asking = new AbortController();

/**
 * Lists what is wanted, as the database is now; an earlier call that is still at it is given up.
 *
 * @param version another number means that notes have changed
 */
export async function listNotes(
  db: PangzhuDatabase,
  version: number,
  wanted: Wanted,
): Promise<void> {
  asking.abort();
  asking = new AbortController();
  const { signal: stop } = asking;
  try {
    const onProgress = (done: number, all: number) => {
      if (listed.value.kind !== 'ready') listed.value = { kind: 'reading', done, all };
    };
    catalogue = await readCatalogue(db, catalogue, onProgress, stop);
    const key = JSON.stringify([version, wanted.query]);
    if (found?.key !== key) found = { key, ids: await findIds(db, wanted.query, synonyms) };
    if (stop.aborted) return;
    listed.value = { kind: 'ready', ...choose(catalogue, found.ids, wanted) };
  } catch (error) {
    if (!stop.aborted) listed.value = { kind: 'trouble', trouble: toStoreError(error).code };
  }
}

function choose(from: Catalogue, ids: readonly string[] | null, { choice, sort }: Wanted) {
  const ranked = ids?.flatMap((id) => from.placeOf(id) ?? []);
  const places = ranked?.toSorted((a, b) => a - b) ?? [...from.places()];
  const { indexes, counts } = select(from.columns, places, choice);
  const byChoice = isSort(sort) ? sort : null;
  let order: readonly number[];
  if (ranked && byChoice === null) {
    const kept = new Set(indexes);
    order = ranked.filter((place) => kept.has(place));
  } else {
    order = ordered(from, indexes, byChoice ?? 'latest', collator.compare);
  }
  return { ids: order.map((place) => from.ids[place] as string), counts };
}

function isSort(text: string): text is NoteSort {
  return (noteSorts as readonly string[]).includes(text);
}

/** Notes that were read, for those in sight; with which query, and whether they may have changed since. */
const rows = new Map<string, FoundNote>();
const upToDate = new Set<string>();
/** Counts what was read, so that what shows rows is drawn again. */
export const rowsRead = signal(0);

/** More rows than this are never in sight. */
const mostRows = 2_000;

/** A note that was read, as it was then; null for one that was not. */
export function rowOf(id: string): FoundNote | null {
  return rows.get(id) ?? null;
}

/** Reads these notes, unless they have been since they changed. */
export async function readRows(
  db: PangzhuDatabase,
  ids: readonly string[],
  query: string,
): Promise<void> {
  const missing = ids.filter((id) => !upToDate.has(id));
  if (missing.length === 0) return;
  if (rows.size > mostRows) {
    rows.clear();
    upToDate.clear();
  }
  for (const id of missing) upToDate.add(id);
  try {
    for (const row of await foundNotes(db, missing, query, synonyms))
      rows.set(row.hit.note.id, row);
    rowsRead.value += 1;
  } catch (error) {
    listed.value = { kind: 'trouble', trouble: toStoreError(error).code };
  }
}

/** Has rows read again when they are next in sight; until then they are shown as they were. */
export function outdateRows(): void {
  upToDate.clear();
}
