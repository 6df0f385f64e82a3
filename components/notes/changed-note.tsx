import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { Difference } from '@/lib/model/selector';
import { Icon } from '../parts/icon';
import { formatInstant } from '../words/date-format';
import { DifferenceView } from './difference-view';
import { FigureChanges } from './figure-changes';

interface ChangedNoteProps {
  note: Note;
  difference: readonly Difference[] | null;
}

/** In UTF-16 units. */
const short = 80;

/**
 * Says that a note's passage reads otherwise now, and what of it was taken out and put in: the figures first. Quietly, where the
 * reader has decided to keep the quote as it is.
 */
export function ChangedNote({ note, difference }: ChangedNoteProps) {
  const settled = settledAt(note, difference);
  // Of a short quote the difference itself shows them at a glance.
  const isShort = difference !== null && (note.selector?.quote.exact.length ?? 0) <= short;
  const figures = isShort ? [] : (changeNow(note, difference)?.figures ?? []);
  return (
    <span class={settled === null ? 'note-flag' : 'note-flag note-settled'}>
      <span class="note-flag-words">
        <Icon name={settled === null ? 'warning' : 'check'} size={14} />{' '}
        {settled === null
          ? i18n.t('panel.changed')
          : i18n.t('panel.settled', [formatInstant(settled)])}
        {settled === null && <span class="note-flag-hint"> {i18n.t('panel.changedHint')}</span>}
      </span>
      <FigureChanges figures={figures} />
      {difference && <DifferenceView difference={difference} brief />}
    </span>
  );
}

/** When the reader settled the change that is there now; null when it is open. */
export function settledAt(note: Note, difference: readonly Difference[] | null): string | null {
  return changeNow(note, difference)?.settled ?? null;
}

/** What was kept of the change that is there now. */
function changeNow(note: Note, difference: readonly Difference[] | null) {
  const now = difference?.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('');
  const last = note.changes?.at(-1);
  const isOfQuote = last?.was === note.selector?.quote.exact;
  return last && isOfQuote && (now === undefined || last.now === now) ? last : null;
}
