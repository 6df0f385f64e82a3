import { i18n } from '#i18n';
import type { Difference } from '@/lib/model/selector';
import { Icon } from './icon';

/** Says that a note's passage reads otherwise now, and what of it was taken out and put in. */
export function ChangedNote({ difference }: { difference: readonly Difference[] | null }) {
  return (
    <span class="note-flag">
      <Icon name="warning" size={14} /> {i18n.t('panel.changed')}
      <span class="note-flag-hint"> {i18n.t('panel.changedHint')}</span>
      {difference && (
        <bdi class="note-difference">
          {difference.map(({ kind, text }, index) => (
            // Nothing moves in a difference that is shown once: its places are its names.
            <Piece key={`${index} ${kind}`} kind={kind} text={text} />
          ))}
        </bdi>
      )}
    </span>
  );
}

function Piece({ kind, text }: Difference) {
  if (kind === 'removed') return <del>{text}</del>;
  if (kind === 'added') return <ins>{text}</ins>;
  return <span>{text}</span>;
}
