import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { Difference } from '@/lib/model/selector';
import { ChangedNote } from '../notes/changed-note';
import { ColourDot } from '../notes/colour-dot';
import { formatInstant } from '../words/date-format';
import { Card } from './card';
import { CardButton } from './card-button';
import { PrivateWords } from './private-words';

interface NoteCardProps {
  note: Note;
  /** What of the passage changed since it was saved; null when it reads the same. */
  difference: readonly Difference[] | null;
  onEdit: () => void;
  onRemove: () => void;
  onCopy: () => void;
  onStep: (by: 1 | -1) => void;
}

/** What the reader wrote beside a passage. Shown in a shadow root on the page; to be read here, written elsewhere. */
export function NoteCardView(props: NoteCardProps) {
  const { note, difference, onEdit, onRemove, onCopy, onStep } = props;
  const meaning = i18n.t(`colours.${note.colour}`);
  return (
    <Card
      label={meaning}
      title={
        <>
          <ColourDot colour={note.colour} /> <PrivateWords text={meaning} />
        </>
      }
      chip={
        <span class="pz-card-soft">{i18n.t('card.noted', [formatInstant(note.modified)])}</span>
      }
      foot={
        <p class="pz-card-actions">
          <CardButton icon="pen" label={i18n.t('list.edit')} onPress={onEdit} />
          <CardButton icon="copy" label={i18n.t('card.copy')} onPress={onCopy} />
          <CardButton icon="bin" label={i18n.t('list.remove')} onPress={onRemove} />
        </p>
      }
      onStep={onStep}
    >
      {note.comment && (
        <p class="pz-card-comment">
          <PrivateWords text={note.comment} />
        </p>
      )}
      {note.tags.length > 0 && (
        <p class="pz-card-tags">
          {note.tags.map((tag) => (
            <span key={tag} class="pz-tag">
              <PrivateWords text={tag} />
            </span>
          ))}
        </p>
      )}
      {difference && <ChangedNote note={note} difference={difference} />}
    </Card>
  );
}
