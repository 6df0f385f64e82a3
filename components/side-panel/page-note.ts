import type { Note } from '@/lib/model/note';
import type { LocatedNote } from '@/lib/model/page-report';

/** The note that holds an article's tags and status: of several on the whole page the one saved last. */
export function pageNoteOf(notes: readonly LocatedNote[]): Note | null {
  const own = notes.flatMap(({ note }) => (note.selector ? [] : [note]));
  return own.sort((a, b) => a.sequence - b.sequence).at(-1) ?? null;
}

/** Whether a note on the whole page is nothing but tags and a status. */
export function isMarksOnly({ comment, tags, status }: Note): boolean {
  return comment.trim() === '' && (tags.length > 0 || status !== undefined);
}
