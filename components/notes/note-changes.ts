import type { Note, NoteBody } from '@/lib/model/note';
import type { Difference } from '@/lib/model/selector';
import type { Problem } from '../parts/problem';
import type { ConflictChoice } from './conflict-controls';

/** What a list of notes can have done to them; each gives why it was not done, or null when it was. */
export interface NoteChanges {
  readonly remove: (note: Note) => Promise<Problem | null>;
  readonly restore: (note: Note) => Promise<Problem | null>;
  /** Ends the conflict of a conflict copy with the note that it was meant for. */
  readonly settleConflict: (note: Note, keep: ConflictChoice) => Promise<Problem | null>;
  readonly editing: NoteEditing;
}

export interface NoteEditing {
  readonly save: (note: Note, body: NoteBody) => Promise<Problem | null>;
  /** What was typed for this note and not saved, and all tags in use; the note's own words when nothing was. */
  readonly begin: (note: Note) => Promise<{ body: NoteBody; knownTags: readonly string[] }>;
  readonly keepDraft: (note: Note, body: NoteBody) => void;
  readonly dropDraft: (note: Note) => void;
}

/** What can be done with a note whose passage reads otherwise now, or is gone; as above. */
export interface PassageChanges {
  /** Tells what is selected on the page beside the note's quote, now and whenever that changes. @returns stops telling */
  readonly watchSelection: (
    note: Note,
    tell: (selected: SelectedPassage | null) => void,
  ) => () => void;
  /** Attaches the note to what is selected, unless that is other words by now. */
  readonly attach: (note: Note, selected: SelectedPassage) => Promise<Problem | null>;
  /** Takes that back. */
  readonly detach: (note: Note) => Promise<Problem | null>;
  /** Keeps the quote as it is, and points the change out no more. */
  readonly settle: (note: Note) => Promise<Problem | null>;
  /** Makes a note of its own of what stands there now. */
  readonly noteAnew: (note: Note) => Promise<Problem | null>;
  /** Makes a copy, on this page, of a note on another with the same text. */
  readonly takeOver: (note: Note) => Promise<Problem | null>;
}

/** What is selected on the page. */
export interface SelectedPassage {
  readonly text: string;
  /** From the note's quote to it. */
  readonly difference: readonly Difference[];
}
