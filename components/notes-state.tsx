import { i18n } from '#i18n';
import type { SearchResult } from '@/lib/model/note-hit';
import type { Problem } from './problem';
import { StatusMessage } from './status-message';

/** Notes that are searched: being read, there, or out of reach. */
export type NotesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly result: SearchResult }
  | { readonly kind: 'trouble'; readonly trouble: Problem };

interface NoNotesProps {
  state: NotesState;
  query: string;
  onRetry: () => void;
  onClear: () => void;
}

/** What to say where there are no notes to list; never "no notes" when they could not be read. */
export function NoNotes({ state, query, onRetry, onClear }: NoNotesProps) {
  if (state.kind === 'loading') return <p class="loading">{i18n.t('state.loading')}</p>;
  if (state.kind === 'trouble') return <Trouble trouble={state.trouble} onRetry={onRetry} />;
  if (query.trim() === '') {
    return (
      <StatusMessage icon="save" title={i18n.t('state.emptyTitle')}>
        {i18n.t('state.emptyBody')}
      </StatusMessage>
    );
  }
  return (
    <StatusMessage
      icon="search"
      title={i18n.t('state.noResultTitle')}
      action={{ label: i18n.t('state.clearSearch'), onPress: onClear }}
    >
      <bdi>{i18n.t('state.noResultBody', [query.trim()])}</bdi>
    </StatusMessage>
  );
}

/** The database cannot be used: says so, and what to do. */
export function Trouble({ trouble, onRetry }: { trouble: Problem; onRetry: () => void }) {
  const newer = trouble === 'newer-schema';
  const words = newer
    ? i18n.t('state.newerBody')
    : i18n.t(trouble === 'blocked' ? 'state.blockedBody' : 'state.unavailableBody');
  return (
    <StatusMessage
      urgent
      icon="warning"
      title={i18n.t(newer ? 'state.newerTitle' : 'state.unavailableTitle')}
      action={newer ? undefined : { label: i18n.t('state.retry'), onPress: onRetry }}
    >
      {words}
    </StatusMessage>
  );
}
