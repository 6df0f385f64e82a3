import type { Choice, FacetCounts } from '@/lib/model/facet';
import { noteSorts } from '@/lib/model/library';
import type { Steps } from '@/lib/text/steps';
import { type Catalogue, widening } from './catalogue';
import { select } from './facets';
import { type ListedPage, listedPages } from './listed-pages';
import { ordered } from './order';

/** What a list of notes is asked for. */
export interface ListWanted {
  readonly choice: Choice;
  /** One of `noteSorts`; anything else is the search's own order, or the latest first. */
  readonly sort: string;
}

/** The notes that are listed and their pages, in the order asked for, and what they can be narrowed down by. */
export interface NoteList {
  readonly ids: readonly string[];
  readonly pages: readonly ListedPage[];
  readonly counts: FacetCounts;
}

/**
 * Lists notes of the catalogue. In steps: a hundred thousand take longer than a page may be kept waiting.
 *
 * @param found what a search found, the best first; null where nothing was searched
 * @param compare how words are ordered for the reader
 */
export function* listNotes(
  catalogue: Catalogue,
  found: readonly string[] | null,
  { choice, sort }: ListWanted,
  compare: (a: string, b: string) => number,
): Steps<NoteList> {
  const ranked = found?.flatMap((id) => catalogue.placeOf(id) ?? []);
  yield;
  // As numbers, not as words, which is what an array's own order is.
  const places = ranked ? Uint32Array.from(ranked).sort() : catalogue.places();
  const { indexes, counts } = yield* select(catalogue.columns, places, choice, widening);
  const chosen = noteSorts.find((each) => each === sort) ?? null;
  const order =
    ranked && chosen === null
      ? inOrderOf(ranked, indexes)
      : yield* ordered(catalogue, indexes, chosen ?? 'latest', compare);
  yield;
  const pages = yield* listedPages(catalogue, order);
  return { ids: order.map((place) => catalogue.ids[place] as string), pages, counts };
}

function inOrderOf(ranked: readonly number[], places: readonly number[]): number[] {
  const kept = new Set(places);
  return ranked.filter((place) => kept.has(place));
}
