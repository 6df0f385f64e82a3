import type { Note, NoteBody } from '@/lib/model/note';
import type { Problem } from './problem';

/** What a list of notes can have done to them; each gives why it was not done, or null when it was. */
export interface NoteChanges {
  readonly remove: (note: Note) => Promise<Problem | null>;
  readonly restore: (note: Note) => Promise<Problem | null>;
  readonly editing: NoteEditing;
}

export interface NoteEditing {
  readonly save: (note: Note, body: NoteBody) => Promise<Problem | null>;
  /** What was typed for this note and not saved, and all tags in use; the note's own words when nothing was. */
  readonly begin: (note: Note) => Promise<{ body: NoteBody; knownTags: readonly string[] }>;
  readonly keepDraft: (note: Note, body: NoteBody) => void;
  readonly dropDraft: (note: Note) => void;
}
