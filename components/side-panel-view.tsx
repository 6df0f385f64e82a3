import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { PageReport } from '@/lib/model/page-report';
import { formatDate } from './date-format';
import { distinctNames } from './distinct-names';
import type { Span } from './marked-text';
import type { NoteChanges } from './note-changes';
import { NoteEditing } from './note-editing';
import { useNoteRemoval } from './note-removal';
import { Trouble } from './notes-state';
import { PageFigures } from './page-figures';
import { PageNames } from './page-names';
import { PageNotes } from './page-notes';
import type { Problem } from './problem';
import { StatusMessage } from './status-message';
import { Tabs } from './tabs';
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
  /** Set when the notes cannot be read; names and figures are shown all the same. */
  trouble: Problem | null;
  onJump: (place: Span) => void;
  onShowNote: (note: Note) => void;
  onCopy: (note: Note) => void;
  onCopyText: (text: string) => void;
  onRetry: () => void;
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
  const { report, trouble, onJump, onShowNote, onCopy, onCopyText, onRemove, onRetry } = props;
  const { editing } = props.changes;
  const { notes, mentions, figures } = report;
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
        (trouble ? (
          <Trouble trouble={trouble} onRetry={onRetry} />
        ) : (
          <PageNotes
            notes={notes}
            onJump={onShowNote}
            onCopy={onCopy}
            onRemove={onRemove}
            editorOf={(note, onDone) => (
              <NoteEditing note={note} editing={editing} onCopy={onCopyText} onDone={onDone} />
            )}
          />
        ))}
      {shown === 'names' && <PageNames mentions={mentions} onJump={onJump} />}
      {shown === 'figures' && <PageFigures figures={figures} subjects={subjects} onJump={onJump} />}
    </Tabs>
  );
}
