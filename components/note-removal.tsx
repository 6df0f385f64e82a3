import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import { Icon } from './icon';
import type { NoteChanges } from './note-changes';
import type { Problem } from './problem';
import { WarningLine } from './warning-line';

/**
 * Deleting notes, to be taken back. The notice is to be shown over the list, which may have gone by then.
 */
export function useNoteRemoval({ remove, restore }: Pick<NoteChanges, 'remove' | 'restore'>): {
  onRemove: (note: Note) => void;
  notice: ComponentChild;
} {
  const [removed, setRemoved] = useState<Note | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function onRemove(note: Note) {
    const failed = await remove(note);
    setProblem(failed);
    setRemoved(failed ? null : note);
  }

  async function onUndo(note: Note) {
    const failed = await restore(note);
    setProblem(failed);
    if (!failed) setRemoved(null);
  }

  const notice = (
    <>
      {problem && <WarningLine problem={problem} />}
      {removed && (
        <RemovedNotice
          key={removed.id}
          onUndo={() => onUndo(removed)}
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
  return { onRemove, notice };
}

function RemovedNotice({ onUndo, onClose }: { onUndo: () => void; onClose: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its note; from here the keyboard can take it back.
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="removed-notice" role="status">
      <span>{i18n.t('list.removed')}</span>
      <button ref={undo} type="button" class="pz-button pz-quiet" onClick={onUndo}>
        <Icon name="undo" />
        {i18n.t('notice.undo')}
      </button>
      <button
        type="button"
        class="pz-button pz-quiet pz-square"
        aria-label={i18n.t('notice.close')}
        title={i18n.t('notice.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
