import { i18n } from '#i18n';
import type { SearchResult } from '@/lib/model/note-hit';
import { AroundWord } from '../parts/around-word';
import type { Problem } from '../parts/problem';
import type { Recovery } from '../parts/recovery';
import { StatusMessage } from '../parts/status-message';

/** Notes that are searched: being read, there, or out of reach. */
export type NotesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly result: SearchResult }
  | { readonly kind: 'trouble'; readonly trouble: Problem };

/**
 * What to show of a search, and what to warn of beside it. A database that has lost notes is never shown as one that has none.
 *
 * @param refusal why nothing can be written though the notes can be read
 */
export function found(
  result: SearchResult,
  refusal: Problem | null,
): { state: NotesState; warning: Problem | null } {
  if (refusal === 'lost' && result.total === 0) {
    return { state: { kind: 'trouble', trouble: 'lost' }, warning: null };
  }
  return { state: { kind: 'ready', result }, warning: refusal };
}

interface NoNotesProps {
  state: NotesState;
  query: string;
  onRetry: () => void;
  recovery?: Recovery | undefined;
  onClear: () => void;
}

/** What to say where there are no notes to list; never "no notes" when they could not be read. */
export function NoNotes({ state, query, onRetry, recovery, onClear }: NoNotesProps) {
  if (state.kind === 'loading') return <p class="loading">{i18n.t('state.loading')}</p>;
  if (state.kind === 'trouble') {
    return <Trouble trouble={state.trouble} onRetry={onRetry} recovery={recovery} />;
  }
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
      actions={[{ label: i18n.t('state.clearSearch'), onPress: onClear }]}
    >
      <AroundWord sentence={(word) => i18n.t('state.noResultBody', [word])} word={query.trim()} />
    </StatusMessage>
  );
}

interface TroubleProps {
  trouble: Problem;
  onRetry: () => void;
  recovery?: Recovery | undefined;
}

/** The database cannot be used: says so, and what to do. */
export function Trouble({ trouble, onRetry, recovery }: TroubleProps) {
  const retry = { label: i18n.t('state.retry'), onPress: onRetry };
  switch (trouble) {
    case 'newer-schema':
      return (
        <StatusMessage urgent icon="warning" title={i18n.t('state.newerTitle')}>
          {i18n.t('state.newerBody')}
        </StatusMessage>
      );
    case 'lost': {
      const actions = recovery && [
        { label: i18n.t('state.restore'), onPress: recovery.restore },
        { label: i18n.t('state.startAnew'), onPress: recovery.goOn },
      ];
      return (
        <StatusMessage
          urgent
          icon="warning"
          title={i18n.t('state.lostTitle')}
          {...(actions && { actions })}
        >
          {i18n.t('state.lostBody')}
        </StatusMessage>
      );
    }
    default:
      return (
        <StatusMessage
          urgent
          icon="warning"
          title={i18n.t('state.unavailableTitle')}
          actions={[retry]}
        >
          {i18n.t(trouble === 'blocked' ? 'state.blockedBody' : 'state.unavailableBody')}
        </StatusMessage>
      );
  }
}
