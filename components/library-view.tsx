import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteChanges } from './note-changes';
import { NoteList } from './note-list';
import { useNoteRemoval } from './note-removal';
import { NoNotes, type NotesState } from './notes-state';
import type { Problem } from './problem';
import { ResultCount } from './result-count';
import { SearchBox } from './search-box';
import { WarningLine } from './warning-line';
import './styles/page.css';
import './styles/library.css';

interface LibraryViewProps {
  query: string;
  state: NotesState;
  /** What went wrong though the notes can be read; null when all is well. */
  warning: Problem | null;
  onQuery: (query: string) => void;
  /** Asks for more of the notes than are shown. */
  onMore: () => void;
  onOpen: (note: Note, newTab: boolean) => void;
  onCopy: (note: Note) => void;
  onRetry: () => void;
  changes: Pick<NoteChanges, 'remove' | 'restore'>;
}

/** All notes on a page of their own, searched as in the popup. */
export function LibraryView(props: LibraryViewProps) {
  const { query, state, warning, onQuery, onMore, onOpen, onCopy, onRetry } = props;
  const { onRemove, notice } = useNoteRemoval(props.changes);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const result = state.kind === 'ready' ? state.result : { hits: [], total: 0 };
  return (
    <main class="shelf">
      <header class="shelf-head">
        <h1 class="shelf-title">{i18n.t('library.title')}</h1>
        <SearchBox
          value={query}
          inputRef={input}
          onInput={onQuery}
          onDown={() => list.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()}
        />
      </header>
      {warning && <WarningLine problem={warning} />}
      <ResultCount query={query} result={result} />
      {result.hits.length > 0 ? (
        <NoteList
          listRef={list}
          hits={result.hits}
          onOpen={onOpen}
          onCopy={onCopy}
          onRemove={onRemove}
          onLeave={() => input.current?.focus()}
        />
      ) : (
        <NoNotes state={state} query={query} onRetry={onRetry} onClear={() => onQuery('')} />
      )}
      {result.total > result.hits.length && (
        <button type="button" class="pz-button more-button" onClick={onMore}>
          {i18n.t('list.more')}
        </button>
      )}
      {notice}
    </main>
  );
}
