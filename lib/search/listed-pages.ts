import type { Catalogue } from './catalogue';

/** A page with notes on it. */
export interface ListedPage {
  readonly page: number;
  /** The article that its last note was made on. */
  readonly article: number;
  /** Places of its notes in the catalogue, in the order they were given in. */
  readonly places: readonly number[];
}

/** The pages of some notes, in the order in which the first of each comes. */
export function listedPages(catalogue: Catalogue, places: Iterable<number>): ListedPage[] {
  const pages = new Map<number, number[]>();
  for (const place of places) {
    const page = catalogue.pages[place] as number;
    const known = pages.get(page);
    if (known) known.push(place);
    else pages.set(page, [place]);
  }
  return Array.from(pages, ([page, own]) => {
    const last = own.reduce((latest, place) => Math.max(latest, place));
    return { page, article: catalogue.articles[last] as number, places: own };
  });
}
