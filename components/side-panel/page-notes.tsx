import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteConflict } from '@/lib/model/note-conflict';
import type { LocatedNote } from '@/lib/model/page-report';
import { ChangedNote, settledAt } from '../notes/changed-note';
import { type ConflictChoice, ConflictControls } from '../notes/conflict-controls';
import { LostNote } from '../notes/lost-note';
import { NoteAttaching } from '../notes/note-attaching';
import type { PassageChanges, SelectedPassage } from '../notes/note-changes';
import { isOfKind, type NoteKind, noteKinds } from '../notes/note-kinds';
import { NoteList, unsearched } from '../notes/note-list';
import type { NoteUndo } from '../notes/note-undo';
import { Icon } from '../parts/icon';
import { KindFilter } from '../parts/kind-filter';
import type { Problem } from '../parts/problem';
import { useSomeRows } from '../parts/some-rows';
import { StatusMessage } from '../parts/status-message';

interface PageNotesProps {
  notes: readonly LocatedNote[];
  /** Where nothing can be written nothing is offered to be. */
  writable: boolean;
  onRemove: (note: Note) => void;
  onEditing: () => void;
  /** Those of them that are conflict copies, held against what they were meant for. */
  conflicts: ReadonlyMap<string, NoteConflict>;
  /** Shows a note's passage on the page. */
  onJump: (note: Note) => void;
  onCopy: (note: Note) => void;
  editorOf: NonNullable<ComponentProps<typeof NoteList>['editorOf']>;
  watchSelection: PassageChanges['watchSelection'];
  /** These give why it was not done, or null when it was. */
  onAttach: (note: Note, selected: SelectedPassage) => Promise<Problem | null>;
  onSettleConflict: NoteUndo['onSettleConflict'];
  onSettle: (note: Note) => void;
  onNoteAnew: (note: Note) => void;
}

/** Of fewer there is nothing to choose from. */
const fewNotes = 5;

/** The notes of a page in its order; those whose passage has changed say so, those that have none left stand apart. */
export function PageNotes(props: PageNotesProps) {
  const { writable, conflicts, onJump, onCopy, watchSelection, onAttach } = props;
  const [edited, setEdited] = useState<LocatedNote | null>(null);
  const notes = edited ? withEdited(props.notes, edited) : props.notes;
  const [attaching, setAttaching] = useState<string | null>(null);
  const [only, setOnly] = useState<NoteKind | null>(null);
  const kinds = noteKinds(notes);
  const chosen = kinds.some(({ kind }) => kind === only) ? only : null;
  const shown = chosen === null ? notes : notes.filter((each) => isOfKind(each, chosen));
  const lost = shown.filter(({ located }) => located?.state === 'lost');
  const found = shown.filter(({ located }) => located?.state !== 'lost').sort(inPageOrder);
  const someFound = useSomeRows(found.length);
  const someLost = useSomeRows(lost.length);
  if (notes.length === 0) {
    return (
      <StatusMessage icon="save" title={i18n.t('panel.noNotesTitle')}>
        {i18n.t('panel.noNotesBody')}
      </StatusMessage>
    );
  }
  const changed = new Map(
    found
      .filter(({ located }) => located?.state === 'changed')
      .map(({ note, difference }) => [note.id, difference]),
  );

  const choose = (kind: NoteKind | null) => {
    someFound.restart(() => someLost.restart(() => setOnly(kind)));
  };
  const attachingOf = (note: Note) => (
    <NoteAttaching
      note={note}
      watchSelection={watchSelection}
      onCancel={() => setAttaching(null)}
      onAttach={async (selected) => {
        const failed = await onAttach(note, selected);
        if (!failed) setAttaching(null);
        return failed;
      }}
    />
  );

  function controlsOf(note: Note) {
    const conflict = conflicts.get(note.id);
    if (conflict) {
      const onChoose = (keep: ConflictChoice) => props.onSettleConflict(note, keep, conflict);
      return <ConflictControls conflict={conflict} onChoose={onChoose} />;
    }
    if (!changed.has(note.id)) return null;
    if (note.id === attaching) return attachingOf(note);
    return (
      <span class="changed-actions">
        {settledAt(note, changed.get(note.id) ?? null) === null && (
          <>
            <button type="button" class="pz-button pz-quiet" onClick={() => props.onSettle(note)}>
              <Icon name="check" />
              {i18n.t('panel.keepQuote')}
            </button>
            <button type="button" class="pz-button pz-quiet" onClick={() => props.onNoteAnew(note)}>
              <Icon name="save" />
              {i18n.t('panel.noteAnew')}
            </button>
          </>
        )}
        <button type="button" class="pz-button pz-quiet" onClick={() => setAttaching(note.id)}>
          <Icon name="pen" />
          {i18n.t('attach.action')}
        </button>
      </span>
    );
  }

  return (
    <>
      {notes.length >= fewNotes && <KindFilter kinds={kinds} chosen={chosen} onChoose={choose} />}
      {found.length > 0 && (
        <NoteList
          {...(writable && { onRemove: props.onRemove, editorOf: props.editorOf, controlsOf })}
          hits={unsearched(found.slice(0, someFound.limit))}
          source={false}
          onEditing={(note) => {
            setEdited(notes.find((each) => each.note.id === note?.id) ?? null);
            props.onEditing();
          }}
          onOpen={onJump}
          onCopy={onCopy}
        >
          {(note) =>
            changed.has(note.id) && (
              <ChangedNote note={note} difference={changed.get(note.id) ?? null} />
            )
          }
        </NoteList>
      )}
      {someFound.more}
      {lost.length > 0 && (
        <section class="lost-notes">
          <h3 class="panel-heading">
            <Icon name="warning" size={14} /> {i18n.t('panel.lost')}
          </h3>
          <p class="panel-hint">{i18n.t('panel.lostHint')}</p>
          <ul>
            {lost.slice(0, someLost.limit).map(({ note }) =>
              note.id === attaching ? (
                <li key={note.id} class="note-item">
                  {attachingOf(note)}
                </li>
              ) : (
                <LostNote
                  key={note.id}
                  note={note}
                  onCopy={onCopy}
                  {...(writable && {
                    onAttach: () => setAttaching(note.id),
                    onRemove: props.onRemove,
                  })}
                />
              ),
            )}
          </ul>
          {someLost.more}
        </section>
      )}
    </>
  );
}

/** A note that is being edited stays as it was and where it was, though it be deleted or its page change: what is typed is in its place. */
function withEdited(notes: readonly LocatedNote[], edited: LocatedNote): readonly LocatedNote[] {
  return [...notes.filter(({ note }) => note.id !== edited.note.id), edited];
}

/** Notes on the whole page first, then by place. */
function inPageOrder(a: LocatedNote, b: LocatedNote): number {
  return (a.located?.start ?? -1) - (b.located?.start ?? -1);
}
