import type { EntityKind } from '@/lib/model/entity';
import { type Facet, facets } from '@/lib/model/facet';
import { noteDay } from '../packed';
import type { SearchableNote } from '../searchable-note';
import { type FacetColumns, newColumns } from './facets';

/**
 * What the library lists of all notes: no words, only what they are sorted and narrowed down by. A hundred thousand notes
 * fit into memory, where the notes themselves would not.
 */
export class Catalogue {
  readonly ids: string[] = [];
  readonly sequences: number[] = [];
  /** The article and the page of each note; see `SearchableNote.at`. */
  readonly articles: number[] = [];
  readonly pages: number[] = [];
  /** `Day` each. */
  readonly days: number[] = [];
  readonly columns: FacetColumns<Facet> = newColumns(facets);
  /** What each name of the notes is, as the last note has it. */
  readonly kinds = new Map<string, EntityKind>();
  /** The last deletion that is known; null when none can concern it yet. */
  lastDeletion: number | null = null;
  readonly #places = new Map<string, number>();
  readonly #gone = new Set<number>();

  /** How many notes there are. */
  get count(): number {
    return this.#places.size;
  }

  /** The last save that is known. */
  get lastSequence(): number {
    return this.sequences.at(-1) ?? 0;
  }

  /** Of how many listed places the notes are gone; when they are many, a new catalogue is better. */
  get gone(): number {
    return this.#gone.size;
  }

  /** Lists notes; their sequences ascend and are higher than all before. A note that is listed already was saved again. */
  add(notes: readonly SearchableNote[]): void {
    for (const note of notes) {
      this.remove(note.id);
      const at = this.ids.push(note.id) - 1;
      this.#places.set(note.id, at);
      this.sequences.push(note.sequence);
      this.articles.push(note.at.article);
      this.pages.push(note.at.page);
      this.days.push(noteDay(note));
      for (const [facet, values] of Object.entries(facetValues(note))) {
        this.columns[facet as Facet].add(values);
      }
      for (const { name, kind } of note.names) this.kinds.set(name, kind);
    }
  }

  remove(id: string): void {
    const at = this.#places.get(id);
    if (at === undefined) return;
    this.#places.delete(id);
    this.#gone.add(at);
  }

  /** Where a note stands in the columns; undefined when it is not there. */
  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  /** The places of the notes that have a value of a facet, ascending. */
  placesWith(facet: Facet, value: string): number[] {
    const column = this.columns[facet];
    const number = column.numberOf(value);
    return number === undefined ? [] : [...this.places()].filter((at) => column.has(at, number));
  }

  /** The places of all notes, ascending: in the order of their saves. */
  places(): Iterable<number> {
    return this.#places.values();
  }
}

/**
 * Facets of which a note has one value at most. Of these, what is chosen widens (August or September); of the others it
 * narrows (both tags).
 */
export const widening: ReadonlySet<Facet> = new Set(['outlet', 'month', 'colour', 'status']);

/** `2024-08` of a day that has a month, `2024` of one that has only a year. */
function monthOf(day: number): string[] {
  if (day === 0) return [];
  const year = String(Math.floor(day / 10_000)).padStart(4, '0');
  const month = Math.floor(day / 100) % 100;
  return [month === 0 ? year : `${year}-${String(month).padStart(2, '0')}`];
}

function facetValues(note: SearchableNote): Record<Facet, Iterable<string>> {
  const { outlet, bylines } = note.article;
  return {
    tag: note.tags,
    kind: note.names.map(({ kind }) => kind),
    name: note.names.map(({ name }) => name),
    outlet: outlet === '' ? [] : [outlet],
    byline: bylines,
    month: monthOf(noteDay(note)),
    colour: [note.colour],
    status: note.status ? [note.status] : [],
  };
}
