import { i18n } from '#i18n';
import { Icon } from '../parts/icon';

/** A search that the reader keeps, and where it leads. */
export interface SearchLink {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

interface SavedSearchesProps {
  searches: readonly SearchLink[];
  /** The address that is open. */
  open: string;
  onRemove: (id: string) => void;
}

/** The searches that the reader keeps, in the menu. */
export function SavedSearches({ searches, open, onRemove }: SavedSearchesProps) {
  if (searches.length === 0) return null;
  return (
    <section class="saved-searches" aria-label={i18n.t('library.searches.title')}>
      <h2 class="saved-title">{i18n.t('library.searches.title')}</h2>
      {searches.map(({ id, name, href }) => (
        <span key={id} class="saved-search">
          <a
            class="shelf-link saved-link pz-focusable"
            href={href}
            aria-current={href === open ? 'page' : undefined}
          >
            <bdi>{name}</bdi>
          </a>
          <button
            type="button"
            class="pz-button pz-quiet pz-square saved-remove"
            aria-label={i18n.t('library.searches.remove', [name])}
            title={i18n.t('library.searches.remove', [name])}
            onClick={() => onRemove(id)}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
    </section>
  );
}
