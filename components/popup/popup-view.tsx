import type { ComponentProps } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteConflict } from '@/lib/model/note-conflict';
import { ConflictControls } from '../notes/conflict-controls';
import { NoteList } from '../notes/note-list';
import { useNoteUndo } from '../notes/note-undo';
import { NoNotes, type NotesState } from '../notes/notes-state';
import { Icon } from '../parts/icon';
import type { Problem } from '../parts/problem';
import { RebuildLine } from '../parts/rebuild-line';
import type { Recovery } from '../parts/recovery';
import { SearchBox } from '../parts/search-box';
import { WarningLine } from '../parts/warning-line';
import { WorkLine } from '../parts/work-line';
import { PageMarks } from '../side-panel/page-marks';
import { type PageSummary, PageSummaryLine } from './page-summary';
import { QueryHints } from './query-hints';
import { ResultCount } from './result-count';
import '../styles/page.css';
import '../styles/popup.css';

interface PopupViewProps {
  query: string;
  state: NotesState;
  /** The conflict copies among the notes, by id. */
  conflicts: ReadonlyMap<string, NoteConflict>;
  changes: Parameters<typeof useNoteUndo>[0];
  /** What went wrong though the notes can be read; null when all is well. */
  warning: Problem | null;
  /** How far the search text is made anew; null when it need not be. */
  rebuilding: { done: number; all: number } | null;
  /** An import that runs in the library; null when none does. */
  running: ComponentProps<typeof WorkLine> | null;
  /** Null until it is known. */
  page: PageSummary | null;
  /** Tags and status of the current page's article; null where it can have none, or they are not known yet. */
  marks: ComponentProps<typeof PageMarks> | null;
  onQuery: (query: string) => void;
  onOpen: (note: Note, newTab: boolean) => void;
  onCopy: (note: Note) => void;
  onRetry: () => void;
  recovery: Recovery;
  /** Marks names and figures on the current page's site from now on, or not. */
  onMark: (on: boolean) => void;
  /** Writes a note on the whole page in the current tab. */
  onNotePage: () => void;
  onOpenSidePanel: () => void;
  onOpenLibrary: () => void;
}

/** The popup: a search over all notes, and a line about the page in the current tab. */
export function PopupView(props: PopupViewProps) {
  const { query, state, warning, page, onQuery, onOpen, onCopy, onRetry, recovery } = props;
  const { conflicts } = props;
  const { onSettleConflict, notice } = useNoteUndo(props.changes);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const hits = state.kind === 'ready' ? state.result.hits : [];
  const first = hits[0];
  // "No notes yet" would be wrong in a moment.
  const isFilling =
    props.running?.kind === 'import' && state.kind === 'ready' && query.trim() === '';
  return (
    <div class="popup">
      <header class="popup-head">
        <SearchBox
          value={query}
          inputRef={input}
          onInput={onQuery}
          onEnter={(newTab) => first && query.trim() && onOpen(first.note, newTab)}
          onDown={() => list.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()}
        />
        {page && <PageSummaryLine page={page} onMark={props.onMark} />}
        {props.marks && <PageMarks {...props.marks} />}
      </header>
      <main class="popup-notes">
        {props.running && <WorkLine {...props.running} />}
        {props.rebuilding && <RebuildLine {...props.rebuilding} />}
        {warning && <WarningLine problem={warning} recovery={recovery} />}
        {state.kind === 'ready' && <ResultCount query={query} result={state.result} />}
        {state.kind === 'ready' && <QueryHints unclear={state.result.unclear} />}
        {first ? (
          <NoteList
            listRef={list}
            hits={hits}
            onOpen={onOpen}
            onCopy={onCopy}
            onLeave={() => input.current?.focus()}
            controlsOf={(note) => {
              const conflict = conflicts.get(note.id);
              return (
                conflict && (
                  <ConflictControls
                    conflict={conflict}
                    onChoose={(keep) => onSettleConflict(note, keep, conflict)}
                  />
                )
              );
            }}
          />
        ) : (
          !isFilling && (
            <NoNotes
              state={state}
              query={query}
              onRetry={onRetry}
              recovery={recovery}
              onClear={() => onQuery('')}
            />
          )
        )}
        {notice}
      </main>
      <footer class="popup-foot">
        <button type="button" class="pz-button pz-quiet" onClick={props.onOpenSidePanel}>
          <Icon name="panel" />
          {i18n.t('popup.openSidePanel')}
        </button>
        {page && page.kind !== 'unreadable' && page.kind !== 'pdf' && (
          <button type="button" class="pz-button pz-quiet" onClick={props.onNotePage}>
            <Icon name="pen" />
            {i18n.t('popup.notePage')}
          </button>
        )}
        <button type="button" class="pz-button pz-quiet" onClick={props.onOpenLibrary}>
          <Icon name="library" />
          {i18n.t('popup.openLibrary')}
        </button>
      </footer>
    </div>
  );
}
