import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note, PageMark } from '@/lib/model/note';
import type { LocatedNote, PageReport } from '@/lib/model/page-report';
import { formatDate } from './date-format';
import { distinctNames } from './distinct-names';
import type { Span } from './marked-text';
import type { NoteChanges } from './note-changes';
import { NoteEditing } from './note-editing';
import { useNoteRemoval } from './note-removal';
import { Trouble } from './notes-state';
import { PageFigures } from './page-figures';
import { PageMarks } from './page-marks';
import { PageNames } from './page-names';
import { PageNotes } from './page-notes';
import type { Problem } from './problem';
import { StatusMessage } from './status-message';
import { Tabs } from './tabs';
import { WarningLine } from './warning-line';
import './styles/page.css';
import './styles/side-panel.css';

/** What is known of the page beside the panel. */
export type PanelState =
  | { readonly kind: 'loading' }
  /** Extensions are kept out of it: the browser's own pages. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'page'; readonly report: PageReport };

interface SidePanelViewProps {
  state: PanelState;
  /** Set when the notes cannot be read, or not be written; names and figures are shown all the same. */
  trouble: Problem | null;
  onJump: (place: Span) => void;
  onShowNote: (note: Note) => void;
  onCopy: (note: Note) => void;
  onCopyText: (text: string) => void;
  onRetry: () => void;
  /** All tags in use, for suggestions, the most recent first. */
  knownTags: readonly string[];
  /** Changes what is said of the whole article; gives why it was not done, or null when it was. */
  onMark: (change: PageMark) => Promise<Problem | null>;
  /** Goes on with a database from which notes are missing. */
  onStartAnew: () => void;
  changes: NoteChanges;
}

type TabId = 'notes' | 'names' | 'figures';

/** Beside the page: its notes, names and figures, each leading to its place. */
export function SidePanelView(props: SidePanelViewProps) {
  const { state, changes } = props;
  const { onRemove, notice } = useNoteRemoval(changes);
  if (state.kind === 'loading') return <p class="loading">{i18n.t('state.loading')}</p>;
  if (state.kind === 'unreadable') {
    return (
      <StatusMessage icon="page" title={i18n.t('panel.unreadableTitle')}>
        {i18n.t('panel.unreadableBody')}
      </StatusMessage>
    );
  }
  const { report } = state;
  const pageNote = pageNoteOf(report.notes);
  return (
    <main class="panel">
      {report.article ? (
        <header class="panel-head">
          <h1 class="panel-title">
            <bdi>{report.article.title || i18n.t('list.untitled')}</bdi>
          </h1>
          <p class="panel-source">
            <bdi>{report.article.outlet}</bdi> <span>{formatDate(report.article.published)}</span>
          </p>
          {!props.trouble && (
            <PageMarks
              key={report.url}
              note={pageNote}
              knownTags={props.knownTags}
              onMark={props.onMark}
            />
          )}
        </header>
      ) : (
        <StatusMessage icon="page" title={i18n.t('panel.noArticleTitle')}>
          {i18n.t('panel.noArticleBody')}
        </StatusMessage>
      )}
      {(report.article || report.notes.length > 0 || props.trouble) && (
        // Another page starts at its notes again.
        <PanelTabs key={report.url} {...props} report={report} onRemove={onRemove} />
      )}
      {notice}
    </main>
  );
}

interface PanelTabsProps extends SidePanelViewProps {
  report: PageReport;
  onRemove: (note: Note) => void;
}

function PanelTabs(props: PanelTabsProps) {
  const {
    report,
    trouble,
    onJump,
    onShowNote,
    onCopy,
    onCopyText,
    onRemove,
    onRetry,
    onStartAnew,
  } = props;
  const { editing } = props.changes;
  const { mentions, figures } = report;
  // Tags and status of the article stand above.
  const pageNote = pageNoteOf(report.notes);
  const isAbove = report.article !== null && pageNote !== null && saysNoMore(pageNote);
  const notes = isAbove ? report.notes.filter(({ note }) => note !== pageNote) : report.notes;
  const [chosen, setChosen] = useState<TabId | null>(null);
  const names = useMemo(() => [...distinctNames(mentions).values()].flat(), [mentions]);
  // Until the reader chooses: the notes, where there are any.
  const shown = chosen ?? (notes.length > 0 || trouble || names.length === 0 ? 'notes' : 'names');
  const subjects = new Map(
    mentions.flatMap(({ entity, name }) => (entity === null ? [] : [[entity, name] as const])),
  );
  return (
    <Tabs<TabId>
      label={i18n.t('panel.tabs')}
      tabs={[
        { id: 'notes', label: i18n.t('panel.notes'), count: notes.length },
        { id: 'names', label: i18n.t('panel.names'), count: names.length },
        { id: 'figures', label: i18n.t('panel.figures'), count: figures.length },
      ]}
      chosen={shown}
      onChoose={setChosen}
    >
      {shown === 'notes' &&
        (trouble && trouble !== 'newer-schema' && notes.length === 0 ? (
          <Trouble trouble={trouble} onRetry={onRetry} onStartAnew={onStartAnew} />
        ) : (
          <>
            {trouble && <WarningLine problem={trouble} onStartAnew={onStartAnew} />}
            <PageNotes
              notes={notes}
              onJump={onShowNote}
              onCopy={onCopy}
              onRemove={onRemove}
              editorOf={(note, onDone) => (
                <NoteEditing note={note} editing={editing} onCopy={onCopyText} onDone={onDone} />
              )}
            />
          </>
        ))}
      {shown === 'names' && <PageNames mentions={mentions} onJump={onJump} />}
      {shown === 'figures' && <PageFigures figures={figures} subjects={subjects} onJump={onJump} />}
    </Tabs>
  );
}

/** The note that holds the article's tags and status: of several the one saved last. */
function pageNoteOf(notes: readonly LocatedNote[]): Note | null {
  const own = notes.flatMap(({ note }) => (note.selector ? [] : [note]));
  return own.sort((a, b) => a.sequence - b.sequence).at(-1) ?? null;
}

/** Whether a page's note is nothing but tags and a status. */
function saysNoMore({ comment, tags, status }: Note): boolean {
  return comment.trim() === '' && (tags.length > 0 || status !== undefined);
}
