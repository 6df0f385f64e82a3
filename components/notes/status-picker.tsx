import { i18n } from '#i18n';
import { type NoteStatus, noteStatuses } from '@/lib/model/note';
import { Icon } from '../parts/icon';
import { hintOfStatus, statusIcons, wordsOfStatus } from './status-words';

interface StatusPickerProps {
  /** Undefined for none. */
  value: NoteStatus | undefined;
  /** Null takes it away: the button that is down was pressed again. */
  onChange: (status: NoteStatus | null) => void;
}

/** How far the reader has come with an article: at most one of three. */
export function StatusPicker({ value, onChange }: StatusPickerProps) {
  return (
    <fieldset class="status-picker">
      <legend class="pz-unseen">{i18n.t('status.label')}</legend>
      {noteStatuses.map((status) => (
        <button
          key={status}
          type="button"
          class="status-choice pz-focusable"
          aria-pressed={status === value}
          title={hintOfStatus(status)}
          onClick={() => onChange(status === value ? null : status)}
        >
          <Icon name={statusIcons[status]} size={14} />
          {wordsOfStatus(status)}
        </button>
      ))}
    </fieldset>
  );
}
