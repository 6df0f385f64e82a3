import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { PageMark } from '@/lib/model/note';
import type { NoteConflict } from '@/lib/model/note-conflict';
import { pageKey } from '@/lib/model/page-key';
import type { Evidence, PageReport, SameText } from '@/lib/model/page-report';
import { useNoteUndo } from '../notes/note-undo';
import { Icon } from '../parts/icon';
import type { Problem } from '../parts/problem';
import { StatusMessage } from '../parts/status-message';
import { WorkLine } from '../parts/work-line';
import { formatDate } from '../words/date-format';
import type { MuteScope } from './muted-names';
import { PageContinued } from './page-continued';
import { PageEvidence } from './page-evidence';
import { PageMarks } from './page-marks';
import { isMarksOnly, pageNoteOf } from './page-note';
import { PanelTabs } from './panel-tabs';
import '../styles/page.css';
import '../styles/side-panel.css';

const closedWords = {
  pdf: ['panel.pdfTitle', 'panel.pdfBody'],
  closed: ['panel.closedTitle', 'panel.closedBody'],
} as const;

/** What is known of the page beside the panel. */
export type PanelState =
  | { readonly kind: 'loading' }
  /** Extensions are kept out of it: the browser's own pages. */
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'page';
      readonly report: PageReport;
      /** Null where nothing of the page was kept, or it holds no article now. */
      readonly evidence: Evidence | null;
      /** Other pages that were kept with the same text. */
      readonly elsewhere: readonly SameText[];
      /** The conflict copies among the notes, by id. */
      readonly conflicts: ReadonlyMap<string, NoteConflict>;
      /** Where names of the page are muted, by their keys (`nameKey`). */
      readonly mutes: ReadonlyMap<string, MuteScope>;
      /** Why the page cannot be read: a PDF file, or one that no extension may look into; else null. */
      readonly closed: keyof typeof closedWords | null;
    };

interface SidePanelViewProps
  extends Omit<
    ComponentProps<typeof PanelTabs>,
    'report' | 'elsewhere' | 'conflicts' | 'mutes' | 'undo'
  > {
  state: PanelState;
  /** An import that runs in the library; null when none does. */
  running: ComponentProps<typeof WorkLine> | null;
  /** All tags in use, for suggestions, the most recent first. */
  knownTags: readonly string[];
  /** Changes what is said of the whole article; gives why it was not done, or null when it was. */
  onMark: (change: PageMark) => Promise<Problem | null>;
}

/** Beside the page: how its article stands, and its notes, names and figures, each leading to its place. */
export function SidePanelView({ running, ...page }: SidePanelViewProps) {
  return (
    <>
      {running && <WorkLine {...running} />}
      <PanelPage {...page} />
    </>
  );
}

function PanelPage(props: Omit<SidePanelViewProps, 'running'>) {
  const { state, knownTags, onMark, ...rest } = props;
  const undo = useNoteUndo(rest.changes);
  if (state.kind === 'loading') return <p class="loading">{i18n.t('state.loading')}</p>;
  if (state.kind === 'unreadable') {
    return (
      <StatusMessage icon="page" title={i18n.t('panel.unreadableTitle')}>
        {i18n.t('panel.unreadableBody')}
      </StatusMessage>
    );
  }
  const { report, evidence, elsewhere, conflicts, mutes, closed } = state;
  const [closedTitle, closedBody] = closed
    ? closedWords[closed]
    : (['panel.noArticleTitle', 'panel.noArticleBody'] as const);
  const { article } = report;
  // A jump within a page leads to no other page.
  const page = pageKey(report.url);
  const pageNote = pageNoteOf(report.notes);
  const marks = closed !== 'closed' && !rest.trouble && (
    <PageMarks key={page} note={pageNote} knownTags={knownTags} onMark={onMark} />
  );
  // What stands above is not listed again.
  const notes =
    marks && pageNote && isMarksOnly(pageNote)
      ? report.notes.filter(({ note }) => note !== pageNote)
      : report.notes;
  return (
    <main class="panel">
      {article ? (
        <header class="panel-head">
          <h1 class="panel-title">
            <bdi>{article.title || i18n.t('list.untitled')}</bdi>
          </h1>
          <p class="panel-source">
            {article.outlet && <bdi>{article.outlet}</bdi>}
            {article.published && <span>{formatDate(article.published)}</span>}
          </p>
          {marks}
          {evidence && <PageEvidence key={`${page} evidence`} evidence={evidence} />}
        </header>
      ) : (
        <>
          <StatusMessage icon="page" title={i18n.t(closedTitle)}>
            {i18n.t(closedBody)}
          </StatusMessage>
          {marks && <div class="panel-head">{marks}</div>}
        </>
      )}
      <PageContinued report={report} onJump={rest.onJump} />
      {report.unread && (
        <p class="panel-unread">
          <Icon name="warning" />
          {i18n.t('panel.unread')}
        </p>
      )}
      {(article || notes.length > 0 || rest.trouble) && (
        // Another page starts at its notes again.
        <PanelTabs
          key={page}
          {...rest}
          report={{ ...report, notes }}
          elsewhere={elsewhere}
          conflicts={conflicts}
          mutes={mutes}
          undo={undo}
        />
      )}
      {undo.notice}
    </main>
  );
}
