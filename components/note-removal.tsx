import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteChanges } from './note-changes';
import { useUndo } from './undo-notice';

/** Deleting notes, to be taken back; see `useUndo` for the notice. */
export function useNoteRemoval({ remove, restore }: Pick<NoteChanges, 'remove' | 'restore'>): {
  onRemove: (note: Note) => void;
  notice: ComponentChild;
} {
  const { perform, notice } = useUndo();
  const onRemove = (note: Note) =>
    void perform(remove(note), {
      key: note.id,
      words: i18n.t('list.removed'),
      undo: () => restore(note),
    });
  return { onRemove, notice };
}
