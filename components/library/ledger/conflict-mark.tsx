import { i18n } from '#i18n';
import { Icon } from '../../parts/icon';

/** Says that another value was printed for the same name, measure and date. */
export function ConflictMark() {
  return (
    <span class="ledger-conflict" title={i18n.t('library.ledger.conflictHint')}>
      <Icon name="warning" size={14} /> {i18n.t('library.ledger.conflict')}
    </span>
  );
}
