import { i18n } from '#i18n';
import { handOnFocus, handOnToNext } from '../../parts/hand-on-focus';
import { Icon } from '../../parts/icon';

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

const listId = 'saved-searches';

/** The searches that the reader keeps, in the menu; behind a button where it has no room for words. */
export function SavedSearches({ searches, open, onRemove }: SavedSearchesProps) {
  if (searches.length === 0) return null;
  return (
    <section class="saved-searches" aria-label={i18n.t('library.searches.title')}>
      <button
        type="button"
        class="shelf-link saved-open pz-focusable"
        popovertarget={listId}
        aria-label={i18n.t('library.searches.title')}
        title={i18n.t('library.searches.title')}
      >
        <Icon name="save" />
      </button>
      <div id={listId} class="saved-list" popover="auto">
        <h2 class="saved-title">{i18n.t('library.searches.title')}</h2>
        {searches.map(({ id, name, href }) => (
          <span key={id} class="saved-search">
            <a
              class="shelf-link saved-link pz-focusable"
              href={href}
              aria-current={href === open ? 'page' : undefined}
              onClick={(event) => {
                const list = event.currentTarget.closest<HTMLElement>('[popover]');
                if (list?.matches(':popover-open')) list.hidePopover();
              }}
            >
              <bdi>{name}</bdi>
            </a>
            <button
              type="button"
              class="pz-button pz-quiet pz-square saved-remove"
              aria-label={i18n.t('library.searches.remove', [name])}
              title={i18n.t('library.searches.remove', [name])}
              onClick={(event) => {
                const search = event.currentTarget.parentElement;
                if (!handOnToNext(search, '.saved-remove')) handOnFocus();
                onRemove(id);
              }}
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        ))}
      </div>
    </section>
  );
}
