import type { EntityKind } from '@/lib/model/entity';
import type { Note } from '@/lib/model/note';
import { initialsOf } from '@/lib/text/initials';
import { hostLabels } from './query/host';
import { foldForSearch, ITEM } from './searchable';

/** A name that stands in a note's passage, or, for a note on the whole page, in its article. */
export interface NoteName {
  readonly kind: EntityKind;
  /** The canonical name. */
  readonly name: string;
  /** As it stands in the text. */
  readonly text: string;
  /** The entity's id, or null for one that only the article introduces. */
  readonly entity: string | null;
}

/** A note with what else can be searched of it. */
export interface SearchableNote extends Note {
  readonly names: readonly NoteName[];
  readonly at: {
    /** The number of the article that it was made on: one text of one page. */
    readonly article: number;
    /** Equal for notes of one page, whichever of its texts they were made on. */
    readonly page: number;
  };
}

/**
 * The fields of a packed note, best first: where a needle stands first in a note's text is where it counts most. What the
 * reader sees comes before `names`.
 */
export const packedFields = [
  'tags',
  'comment',
  'title',
  'quote',
  'byline',
  'outlet',
  'names',
  'tagInitials',
  'nameInitials',
  'bylineInitials',
  'host',
  'status',
] as const;
export type PackedField = (typeof packedFields)[number];

export const fieldCount = packedFields.length;
/** The number of each field in `packedFields`. */
export const fieldNumber = Object.freeze(
  Object.fromEntries(packedFields.map((name, i) => [name, i])) as Record<PackedField, number>,
);
/** How many of the fields are searched by a plain word. */
export const plainFields = fieldNumber.tagInitials;

/** A note's fields as they are searched, in the order of `packedFields`. */
export function packedTexts(note: SearchableNote): string[] {
  const tags = note.tags.map(folded);
  const bylines = note.article.bylines.map(folded);
  const names = [...new Set(note.names.map(({ name }) => folded(name)))];
  return [
    items(tags),
    folded(note.comment),
    folded(note.article.title),
    folded(note.selector?.quote.exact ?? ''),
    items(bylines),
    folded(note.article.outlet),
    items(names),
    items(tags.flatMap(initialsOf)),
    items(names.flatMap(initialsOf)),
    items(bylines.flatMap(initialsOf)),
    hostLabels(note.article.url),
    items(note.status ? [note.status] : []),
  ];
}

function folded(text: string): string {
  return foldForSearch(text).text;
}

function items(texts: readonly string[]): string {
  return texts.length === 0 ? '' : ITEM + texts.join(ITEM) + ITEM;
}
