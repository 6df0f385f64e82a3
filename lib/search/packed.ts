import type { Note } from '@/lib/model/note';
import { type Day, dayOf } from './day';
import { hostLabels } from './host';
import { initialsOf } from './initials';
import { FIELD, foldForSearch, ITEM } from './searchable';

/**
 * The fields of a packed note, best first: where a needle stands first in a note's text is where it counts most. What the
 * reader sees comes before `tagInitials`.
 */
export const packedFields = [
  'tags',
  'comment',
  'title',
  'quote',
  'byline',
  'outlet',
  'tagInitials',
  'bylineInitials',
  'host',
] as const;
export type PackedField = (typeof packedFields)[number];

export const fieldCount = packedFields.length;
/** The number of each field in `packedFields`. */
export const fieldNumber = Object.freeze(
  Object.fromEntries(packedFields.map((name, i) => [name, i])) as Record<PackedField, number>,
);
/** How many of the fields are text that the reader sees. */
export const visibleFields = fieldNumber.tagInitials;

/** The folded text of many notes end to end, to be scanned as one string, with columns of what else a search asks. */
export interface PackedNotes {
  readonly ids: readonly string[];
  /** Of each note's last save. */
  readonly sequences: readonly number[];
  /** Equal for notes of one page. */
  readonly pages: readonly number[];
  readonly days: readonly Day[];
  /** Where in `text` the fields start: `fieldCount` a note, and the end of the text. */
  readonly bounds: Uint32Array;
  /** Every field is followed by `FIELD`. */
  readonly text: string;
}

export const noPackedNotes: PackedNotes = {
  ids: [],
  sequences: [],
  pages: [],
  days: [],
  bounds: new Uint32Array([0]),
  text: '',
};

/** The day a note counts as of: of its article's publication, else of its own making. */
export function noteDay(note: Note): Day {
  return dayOf(note.article.published) || dayOf(note.created);
}

/** A note's fields as they are searched, in the order of `packedFields`. */
export function packedTexts(note: Note): string[] {
  const tags = note.tags.map((tag) => foldForSearch(tag).text);
  const bylines = note.article.bylines.map((name) => foldForSearch(name).text);
  return [
    items(tags),
    foldForSearch(note.comment).text,
    foldForSearch(note.article.title).text,
    foldForSearch(note.selector?.quote.exact ?? '').text,
    items(bylines),
    foldForSearch(note.article.outlet).text,
    items(tags.flatMap(initialsOf)),
    items(bylines.flatMap(initialsOf)),
    hostLabels(note.article.url),
  ];
}

function items(texts: readonly string[]): string {
  return texts.length === 0 ? '' : ITEM + texts.join(ITEM) + ITEM;
}

/** `packed` with one more note at its end. */
export function appendNote(packed: PackedNotes, note: Note, page: number): PackedNotes {
  const bounds = new Uint32Array(packed.bounds.length + fieldCount);
  bounds.set(packed.bounds);
  let { length: at } = packed.text;
  let added = '';
  packedTexts(note).forEach((field, i) => {
    added += field + FIELD;
    at += field.length + FIELD.length;
    bounds[packed.bounds.length + i] = at;
  });
  return {
    ids: [...packed.ids, note.id],
    sequences: [...packed.sequences, note.sequence],
    pages: [...packed.pages, page],
    days: [...packed.days, noteDay(note)],
    bounds,
    text: packed.text + added,
  };
}

/** `packed` without the note of this id; `packed` itself when it does not hold it. */
export function withoutNote(packed: PackedNotes, id: string): PackedNotes {
  const index = packed.ids.indexOf(id);
  if (index < 0) return packed;
  const first = index * fieldCount;
  const start = packed.bounds[first] as number;
  const end = packed.bounds[first + fieldCount] as number;
  const bounds = new Uint32Array(packed.bounds.length - fieldCount);
  bounds.set(packed.bounds.subarray(0, first));
  for (let i = first; i < bounds.length; i += 1) {
    bounds[i] = (packed.bounds[i + fieldCount] as number) - (end - start);
  }
  return {
    ids: packed.ids.toSpliced(index, 1),
    sequences: packed.sequences.toSpliced(index, 1),
    pages: packed.pages.toSpliced(index, 1),
    days: packed.days.toSpliced(index, 1),
    bounds,
    text: packed.text.slice(0, start) + packed.text.slice(end),
  };
}
