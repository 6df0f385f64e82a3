import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteConflict } from '@/lib/model/note-conflict';
import type { PageReport, SameText } from '@/lib/model/page-report';
import type { Span } from '@/lib/model/span';
import type { NoteChanges, PassageChanges } from '../notes/note-changes';
import { NoteEditing } from '../notes/note-editing';
import type { NoteUndo } from '../notes/note-undo';
import { Trouble } from '../notes/notes-state';
import type { Problem } from '../parts/problem';
import type { Recovery } from '../parts/recovery';
import { WarningLine } from '../parts/warning-line';
import { MutedNames, type MuteScope } from './muted-names';
import { PageNotes } from './page-notes';
import { type ReadingTab, ReadingTabs } from './reading-tabs';
import { SameTextSection } from './same-text-section';

interface PanelTabsProps {
  report: PageReport;
  elsewhere: readonly SameText[];
  conflicts: ReadonlyMap<string, NoteConflict>;
  /** Where names of the page are muted, by their keys (`nameKey`). */
  mutes: ReadonlyMap<string, MuteScope>;
  /** Marks a name again where it is muted, or mutes it there; gives why it was not done, or null when it was. */
  onMute: (key: string, scope: MuteScope, on: boolean) => Promise<Problem | null>;
  /** Set when the notes cannot be read, or not be written; names and figures are shown all the same. */
  trouble: Problem | null;
  onJump: (place: Span) => void;
  onShowNote: (note: Note) => void;
  onCopy: (note: Note) => void;
  onCopyText: (text: string) => void;
  onRetry: () => void;
  recovery: Recovery;
  changes: NoteChanges;
  passages: PassageChanges;
  undo: NoteUndo;
}

/** The page's notes, names and figures, one list at a time. */
export function PanelTabs(props: PanelTabsProps) {
  const { report, trouble, onJump } = props;
  const { mentions, figures, notes } = report;
  const [chosen, setChosen] = useState<ReadingTab | null>(null);
  // Until the reader chooses: the notes, where there are any.
  const hasNotes = notes.length > 0 || props.elsewhere.length > 0;
  const shown = chosen ?? (hasNotes || trouble || mentions.length === 0 ? 'notes' : 'names');
  return (
    <ReadingTabs
      noteCount={notes.length}
      mentions={mentions}
      figures={figures}
      chosen={shown}
      onChoose={setChosen}
      onJump={onJump}
      notes={<NotesTab {...props} onEditing={() => setChosen('notes')} />}
      moreNames={
        <MutedNames
          mentions={report.muted}
          scopes={props.mutes}
          onUnmute={(key, name, scope) =>
            void props.undo.perform(props.onMute(key, scope, false), {
              key: `${key} ${scope}`,
              words: i18n.t('panel.unmuted', [name]),
              undo: () => props.onMute(key, scope, true),
            })
          }
        />
      }
    />
  );
}

interface NotesTabProps extends PanelTabsProps {
  /** A note is edited, or was: the list stays, though another window delete the last of its notes. */
  onEditing: () => void;
}

function NotesTab(props: NotesTabProps) {
  const { report, elsewhere, trouble, onRetry, recovery, changes, passages, undo } = props;
  const { notes } = report;
  if (trouble && trouble !== 'newer-schema' && notes.length === 0) {
    return <Trouble trouble={trouble} onRetry={onRetry} recovery={recovery} />;
  }
  const quotes = new Set(notes.flatMap(({ note }) => note.selector?.quote.exact ?? []));
  return (
    <>
      {trouble && <WarningLine problem={trouble} recovery={recovery} />}
      <PageNotes
        notes={notes}
        onJump={props.onShowNote}
        onCopy={props.onCopy}
        writable={trouble === null}
        onRemove={undo.onRemove}
        onEditing={props.onEditing}
        watchSelection={passages.watchSelection}
        onAttach={(note, selected) =>
          undo.perform(passages.attach(note, selected), {
            key: `${note.id} attached`,
            words: i18n.t('attach.done'),
            undo: () => passages.detach(note),
          })
        }
        conflicts={props.conflicts}
        onSettleConflict={undo.onSettleConflict}
        onSettle={(note) => void undo.perform(passages.settle(note), null)}
        onNoteAnew={(note) => void undo.perform(passages.noteAnew(note), null)}
        editorOf={(note, onDone) => (
          <NoteEditing
            note={note}
            editing={changes.editing}
            onCopy={props.onCopyText}
            onDone={onDone}
          />
        )}
      />
      <SameTextSection
        elsewhere={elsewhere}
        quotes={quotes}
        onTakeOver={trouble === null ? passages.takeOver : null}
      />
    </>
  );
}
