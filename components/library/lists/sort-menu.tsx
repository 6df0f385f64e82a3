import { i18n } from '#i18n';
import { noteSorts } from '@/lib/model/library';

interface SortMenuProps {
  sort: string;
  /** Whether there is an order of the search's own. */
  searched: boolean;
  onSort: (sort: string) => void;
}

/** In what order a list stands. */
export function SortMenu({ sort, searched, onSort }: SortMenuProps) {
  return (
    <label class="list-sort">
      <span>{i18n.t('library.sort')}</span>
      <select
        class="pz-select pz-focusable"
        value={sort || (searched ? '' : 'latest')}
        onChange={(event) => onSort(event.currentTarget.value)}
      >
        {searched && <option value="">{i18n.t('library.sorts.found')}</option>}
        {noteSorts.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`library.sorts.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
