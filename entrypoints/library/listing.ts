import { batch, effect, signal } from '@preact/signals';
import type { Listed, Searching } from '@/components/library/lists/searched-view';
import type { View } from '@/components/library/route';
import { toggled } from '@/components/library/route';
import { wordOrder } from '@/components/words/ui-language';
import { Catalogue } from '@/lib/search/listing/catalogue';
import { type ListWanted, listNotes } from '@/lib/search/listing/list-notes';
import type { ListedPage } from '@/lib/search/listing/listed-pages';
import { sorted } from '@/lib/search/listing/sorted';
import { parseQuery } from '@/lib/search/query/query';
import { readCatalogue } from '@/lib/store/articles/catalogue';
import { findIds } from '@/lib/store/notes/find-notes';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { inSlices } from '@/lib/text/in-slices';
import type { Steps } from '@/lib/text/steps';
import { synonyms } from './dictionary';
import { change, route } from './navigation';
import { mendings, mendSearchText } from './rebuilding';
import { version } from './state';
import { Turns } from './turns';

interface Wanted extends ListWanted {
  readonly query: string;
}

/** Where the list has got to. */
export const listed = signal<Listed>({ kind: 'reading', done: 0, all: 0 });
/** The ids of the notes that are listed, and their pages, in the order asked for. */
export const listedNotes = signal<readonly string[]>([]);
export const pages = signal<readonly ListedPage[]>([]);

/** So many notes are looked at between two steps. */
const batchSize = 2_000;

let catalogue = new Catalogue();
/** What the query finds, and for which query and state of the database that is known. */
let found: { key: string; ids: readonly string[] | null } | null = null;
const turns = new Turns();

const listingViews: ReadonlySet<View> = new Set(['notes', 'articles']);

/** Lists what the address asks for, again whenever it or the database changes. */
export function followListing(onChange: () => void): () => void {
  return effect(() => {
    const { view, item, query, choice, sort } = route.value;
    const at = version.value;
    // What was found is looked for again once it may be more.
    void mendings.value;
    if (at === null || item !== null || !listingViews.has(view)) return;
    onChange();
    const of = JSON.stringify([query, choice, sort]);
    turns.ask(of, (stop) => list(at, { query, choice, sort }, stop));
  });
}

async function list(at: number, wanted: Wanted, stop: AbortSignal): Promise<void> {
  try {
    const db = await openedDatabase();
    const onProgress = (done: number, all: number) => {
      if (listed.value.kind !== 'ready') listed.value = { kind: 'reading', done, all };
    };
    catalogue = await readCatalogue(db, catalogue, onProgress, stop);
    const key = JSON.stringify([at, mendings.peek(), wanted.query]);
    const searching = found?.key === key ? null : await findIds(db, wanted.query, synonyms);
    const known = found?.key === key ? found.ids : null;
    if (searching?.outOfStep) void mendSearchText(at);
    const ids = searching ? await inSlices(searching.ids, stop) : known;
    if (stop.aborted) return;
    found = { key, ids };
    const list = await inSlices(listNotes(catalogue, ids, wanted, wordOrder()), stop);
    if (!list) return;
    batch(() => {
      listedNotes.value = list.ids;
      pages.value = list.pages;
      listed.value = { kind: 'ready', counts: list.counts, reading: null };
    });
  } catch (error) {
    if (!stop.aborted) listed.value = { kind: 'trouble', trouble: toStoreError(error).code };
  }
}

/**
 * The catalogue of all notes, as the database is now.
 *
 * @param onProgress is told how many notes of how many are read
 * @throws StoreError
 */
export async function knownCatalogue(
  onProgress?: (done: number, all: number) => void,
  stop?: AbortSignal,
): Promise<Catalogue> {
  catalogue = await readCatalogue(await openedDatabase(), catalogue, onProgress, stop);
  return catalogue;
}

/** The tags of a page's notes, those it has most first. */
export function tagsOfPage({ places }: ListedPage): string[] {
  const { tag } = catalogue.columns;
  const counts = new Map<string, number>();
  for (const each of places.flatMap((place) => tag.of(place))) {
    counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([each]) => each);
}

/** The same for any number of notes, by their ids; in steps. */
export function* tagsOfNotes(ids: readonly string[]): Steps<string[]> {
  const { tag } = catalogue.columns;
  const counts = new Uint32Array(tag.vocabulary.length);
  for (const [i, id] of ids.entries()) {
    const place = catalogue.placeOf(id);
    if (place !== undefined) tag.count(place, counts);
    if (i % batchSize === batchSize - 1) yield;
  }
  const carried: number[] = [];
  for (const [number, notes] of counts.entries()) if (notes > 0) carried.push(number);
  yield;
  const byCount = (a: number, b: number) => (counts[b] as number) - (counts[a] as number);
  return (yield* sorted(carried, byCount)).map((number) => tag.vocabulary[number] as string);
}

/** What a searched view does with its search: it goes into the address. */
export function searching(): Searching {
  const { query, choice } = route.value;
  return {
    query,
    unclear: parseQuery(query).unclear,
    choice,
    busy: turns.busy,
    onQuery: (words) => change({ query: words, sort: '' }, query === '' ? 'push' : 'replace'),
    onToggle: (facet, value) => change({ choice: toggled(choice, facet, value) }),
    onClearChoice: () => change({ choice: {} }),
    onClear: () => change({ query: '', choice: {}, sort: '' }),
    onRetry: () => location.reload(),
  };
}
