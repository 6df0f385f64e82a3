import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import { Icon } from '../parts/icon';
import { NoteContent } from './note-content';

interface LostNoteProps {
  note: Note;
  onCopy: (note: Note) => void;
  /** These two where it can be changed. */
  onAttach?: (note: Note) => void;
  onRemove?: (note: Note) => void;
}

/** A note whose passage is gone from its page: kept, with the words that stood around it. */
export function LostNote({ note, onCopy, onAttach, onRemove }: LostNoteProps) {
  const id = useId();
  const { prefix = '', exact = '', suffix = '' } = note.selector?.quote ?? {};
  return (
    <li class="note-item note-open note-lost" aria-labelledby={id}>
      <NoteContent note={note} matches={[]} id={id} source={false} />
      {(prefix || suffix) && (
        <span class="note-context">
          <span class="pz-unseen">{i18n.t('panel.context')} </span>
          <bdi>
            …{prefix}
            <b>{exact.length > 40 ? `${exact.slice(0, 16)}…${exact.slice(-16)}` : exact}</b>
            {suffix}…
          </bdi>
        </span>
      )}
      <span class="lost-actions">
        {onAttach && (
          <button type="button" class="pz-button pz-quiet" onClick={() => onAttach(note)}>
            <Icon name="pen" />
            {i18n.t('attach.action')}
          </button>
        )}
        <button type="button" class="pz-button pz-quiet" onClick={() => onCopy(note)}>
          <Icon name="copy" />
          {i18n.t('notice.copy')}
        </button>
        {onRemove && (
          <button type="button" class="pz-button pz-quiet" onClick={() => onRemove(note)}>
            <Icon name="bin" />
            {i18n.t('list.remove')}
          </button>
        )}
      </span>
    </li>
  );
}
