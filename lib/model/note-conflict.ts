import type { Note, NoteColour, NoteStatus } from './note';
import type { Difference } from './selector';

/** What two versions of a note say otherwise, field by field; from the one that was saved first to its conflict copy. */
export type FieldDifference =
  | { readonly field: 'quote' | 'comment'; readonly difference: readonly Difference[] }
  /** Tags that only one of them has. */
  | { readonly field: 'tags'; readonly difference: readonly Difference[] }
  | { readonly field: 'colour'; readonly was: NoteColour; readonly now: NoteColour }
  | {
      readonly field: 'status';
      readonly was: NoteStatus | undefined;
      readonly now: NoteStatus | undefined;
    };

/** A conflict copy held against the note that it was meant for. */
export interface NoteConflict {
  /** Null when it was deleted since. */
  readonly other: Note | null;
  /** Empty when they say the same, or the other is gone. */
  readonly fields: readonly FieldDifference[];
}
