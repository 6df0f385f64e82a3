/** Tags that are given to notes, and tags that are taken off them. */
export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The tags of a note. */
export interface TagsOfNote {
  readonly id: string;
  readonly tags: readonly string[];
}

/** What is to be done with many notes. */
export type NotesChange =
  | ({ readonly kind: 'tags'; readonly ids: readonly string[] } & TagChange)
  | { readonly kind: 'deletion'; readonly ids: readonly string[] };
