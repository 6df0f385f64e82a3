import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { Difference } from '@/lib/model/selector';
import { ChangedNote } from './changed-note';
import { ColourDot } from './colour-dot';
import { formatInstant } from './date-format';
import { Icon } from './icon';
import { trusted } from './trusted';

interface NoteCardProps {
  note: Note;
  /** What of the passage changed since it was saved; null when it reads the same. */
  difference: readonly Difference[] | null;
  onEdit: () => void;
  onCopy: () => void;
}

/** What the reader wrote beside a passage. Shown in a shadow root on the page; to be read here, written elsewhere. */
export function NoteCardView({ note, difference, onEdit, onCopy }: NoteCardProps) {
  const meaning = i18n.t(`colours.${note.colour}`);
  return (
    <article class="pz-card" aria-label={meaning}>
      <header class="pz-card-head">
        <h2 class="pz-card-name">
          <ColourDot colour={note.colour} /> {meaning}
        </h2>
      </header>
      <div class="pz-card-body">
        {note.comment && (
          <p class="pz-card-text pz-card-comment">
            <bdi>{note.comment}</bdi>
          </p>
        )}
        {note.tags.length > 0 && (
          <p class="pz-card-tags">
            {note.tags.map((tag) => (
              <bdi key={tag} class="pz-tag">
                {tag}
              </bdi>
            ))}
          </p>
        )}
        {difference && <ChangedNote difference={difference} />}
      </div>
      <footer class="pz-card-foot pz-card-actions">
        <span>{i18n.t('card.noted', [formatInstant(note.modified)])}</span>
        <button type="button" class="pz-button pz-quiet" onClick={trusted(onEdit)}>
          <Icon name="pen" />
          {i18n.t('list.edit')}
        </button>
        <button type="button" class="pz-button pz-quiet" onClick={trusted(onCopy)}>
          <Icon name="copy" />
          {i18n.t('notice.copy')}
        </button>
      </footer>
    </article>
  );
}
