import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteConflict } from '@/lib/model/note-conflict';
import type { Problem } from '../parts/problem';
import { type Done, useUndo } from '../parts/undo-notice';
import type { ConflictChoice } from './conflict-controls';
import type { NoteChanges } from './note-changes';

export interface NoteUndo extends ReturnType<typeof useUndo> {
  readonly onRemove: (note: Note) => void;
  readonly onSettleConflict: (
    copy: Note,
    keep: ConflictChoice,
    conflict: NoteConflict,
  ) => Promise<Problem | null>;
}

/** Deleting notes and settling conflicts, to be taken back; see `useUndo` for the notice. */
export function useNoteUndo(changes: Omit<NoteChanges, 'editing'>): NoteUndo {
  const { perform, notice } = useUndo();
  const { remove, restore, settleConflict } = changes;
  return {
    perform,
    notice,
    onRemove: (note) =>
      void perform(remove(note), {
        key: note.id,
        words: i18n.t('list.removed'),
        undo: () => restore(note),
      }),
    onSettleConflict: (copy, keep, { other }) =>
      perform(settleConflict(copy, keep), settled(copy, other, keep, restore)),
  };
}

/** What is said of it, and the way back: a version that went can be had again. */
function settled(
  copy: Note,
  other: Note | null,
  keep: ConflictChoice,
  restore: NoteChanges['restore'],
): Done {
  const key = `${copy.id} settled`;
  if (keep === 'other') {
    return { key, words: i18n.t('conflict.removedThis'), undo: () => restore(copy) };
  }
  if (keep === 'copy' && other) {
    return { key, words: i18n.t('conflict.removedOther'), undo: () => restore(other) };
  }
  return { key, words: i18n.t(other ? 'conflict.keptBoth' : 'conflict.kept'), undo: null };
}
