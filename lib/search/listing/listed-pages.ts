import type { Steps } from '@/lib/text/steps';
import type { Catalogue } from './catalogue';

/** So many notes are looked at between two steps. */
const batchSize = 4_000;

/** A page with notes on it. */
export interface ListedPage {
  readonly page: number;
  /** The article that its last note was made on. */
  readonly article: number;
  /** Places of its notes in the catalogue, in the order they were given in. */
  readonly places: readonly number[];
}

/** The pages of some notes, in the order in which the first of each comes. In steps. */
export function* listedPages(catalogue: Catalogue, places: readonly number[]): Steps<ListedPage[]> {
  const pages = new Map<number, number[]>();
  for (const [i, place] of places.entries()) {
    if (i % batchSize === batchSize - 1) yield;
    const page = catalogue.pages[place] as number;
    const known = pages.get(page);
    if (known) known.push(place);
    else pages.set(page, [place]);
  }
  const listed: ListedPage[] = [];
  for (const [page, own] of pages) {
    const last = own.reduce((latest, place) => Math.max(latest, place));
    listed.push({ page, article: catalogue.articles[last] as number, places: own });
    if (listed.length % batchSize === 0) yield;
  }
  return listed;
}
