import type { Figure } from './figure';
import type { Note } from './note';

/** The parts of a note that are searched. */
export type SearchField = 'quote' | 'comment' | 'tags' | 'title' | 'outlet' | 'byline';

/** Where a query stands in one field: UTF-16 offsets into that field's text (for tags and bylines: of the item at `index`). */
export interface FieldMatch {
  readonly field: SearchField;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** A note that was found, and why. */
export interface NoteHit {
  readonly note: Note;
  readonly matches: readonly FieldMatch[];
  /** Figures of its article that a query by value (投资>1亿) means: those in the passage first, a few of them. */
  readonly figures?: readonly Figure[];
}

/** A word of a query that could not be understood: what it seems to be about, or `length` where the query is too long from it on. */
export interface UnclearWord {
  readonly word: string;
  readonly about: 'date' | 'kind' | 'status' | 'figure' | 'length';
}

/** What a search gives: the best hits first, at most as many as were asked for, and the true number of all. */
export interface SearchResult {
  readonly hits: readonly NoteHit[];
  readonly total: number;
  /** The search text disagrees with the notes: there may be more than were found. */
  readonly outOfStep?: true;
  /** Words that narrowed nothing, or were looked for as they stand; left out when there are none. */
  readonly unclear?: readonly UnclearWord[];
}
