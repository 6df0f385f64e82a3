import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteHit } from '@/lib/model/note-hit';
import { pageKey } from '@/lib/model/page-key';
import { moveFocus } from '../parts/roving-focus';
import { useSteady } from '../parts/steady';
import { useCopied } from '../parts/use-copied';
import { type NoteActions, NoteListItem } from './note-list-item';

interface NoteListProps {
  hits: readonly NoteHit[];
  /** Whether each note's article is named. */
  source?: boolean;
  listRef?: RefObject<HTMLUListElement | null>;
  onOpen: (note: Note, newTab: boolean) => void;
  onCopy: (note: Note) => void;
  /** The reader went up from the first item, or typed: back to where the search is written. */
  onLeave?: () => void;
  onRemove?: (note: Note) => void;
  /** What stands in place of a note that is being edited. */
  editorOf?: (note: Note, onDone: () => void) => ComponentChildren;
  /** A note is being edited now; with null, none is any more. */
  onEditing?: (note: Note | null) => void;
  /** What is shown of each note besides. */
  children?: (note: Note) => ComponentChildren;
  /** What else can be done with each note: controls under it. */
  controlsOf?: (note: Note) => ComponentChildren;
}

/**
 * Notes one under the other. Arrow keys choose, Enter opens, Ctrl+Enter opens a new tab, Ctrl+C copies; where notes can be
 * deleted, Delete does.
 */
export function NoteList(props: NoteListProps) {
  const { hits, source = true, listRef = null, onOpen, onCopy, onRemove, editorOf } = props;
  const [active, setActive] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [copied, tellCopied] = useCopied<string>();
  const reachable = hits.some(({ note }) => note.id === active) ? active : hits[0]?.note.id;

  const edit = (note: Note | null) => {
    setEditing(note?.id ?? null);
    props.onEditing?.(note);
  };

  const actions = useSteady({
    onOpen,
    onFocus: (note) => setActive(note.id),
    onEdit: edit,
    onRemove: (note) => onRemove?.(note),
  } satisfies NoteActions);

  function copy(note: Note) {
    onCopy(note);
    tellCopied(note.id);
  }

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLUListElement }) {
    // The small buttons and the editor have keys of their own.
    const target = event.target as Element;
    if (!target.matches('.note-open')) return;
    const hit = hits[[...event.currentTarget.children].indexOf(target.parentElement as Element)];
    const command = commandOf(event);
    if (hit && command !== null) {
      if (command === 'remove' && !onRemove) return;
      event.preventDefault();
      if (command === 'copy') copy(hit.note);
      else if (command === 'remove') onRemove?.(hit.note);
      else onOpen(hit.note, command === 'open-new');
    } else if (props.onLeave && leaves(event, hit === hits[0])) props.onLeave();
    else moveFocus(event, event.currentTarget, '.note-open');
  }

  return (
    <ul
      ref={listRef}
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets
      role="list"
      class="note-list"
      aria-label={i18n.t('list.label')}
      onKeyDown={onKeyDown}
    >
      {hits.map((hit, i) =>
        editorOf && hit.note.id === editing ? (
          <li key={hit.note.id} class="note-item">
            {editorOf(hit.note, () => edit(null))}
          </li>
        ) : (
          <NoteListItem
            key={hit.note.id}
            {...hit}
            source={source && !onePage(hit, hits[i + 1])}
            joined={source && onePage(hit, hits[i - 1])}
            reachable={hit.note.id === reachable}
            copied={hit.note.id === copied}
            editable={editorOf !== undefined}
            removable={onRemove !== undefined}
            actions={actions}
            controls={props.controlsOf?.(hit.note)}
          >
            {props.children?.(hit.note)}
          </NoteListItem>
        ),
      )}
    </ul>
  );
}

const unmatched: NoteHit['matches'] = [];

/** Notes for the list that were not searched for. */
export function unsearched(notes: readonly { readonly note: Note }[]): NoteHit[] {
  return notes.map(({ note }) => ({ note, matches: unmatched }));
}

/** Whether two notes are of one page: its source is then named once, under the last of them. */
function onePage({ note }: NoteHit, other: NoteHit | undefined): boolean {
  return other !== undefined && pageKey(note.article.url) === pageKey(other.note.article.url);
}

type Command = 'open' | 'open-new' | 'copy' | 'remove';

/** What a key asks to be done with the chosen note. */
function commandOf(event: KeyboardEvent): Command | null {
  const control = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter') return control ? 'open-new' : 'open';
  if (event.key === 'Delete' && !control) return 'remove';
  // What the reader has selected is copied as it is.
  const selected = getSelection()?.isCollapsed === false;
  return control && event.key.toLowerCase() === 'c' && !selected ? 'copy' : null;
}

/** Whether a key leads back from the list to the search: up from the first item, or a character to search for. */
function leaves(event: KeyboardEvent, first: boolean): boolean {
  if (event.key === 'ArrowUp') {
    if (first) event.preventDefault();
    return first;
  }
  const types = event.key.length === 1 && event.key !== ' ' && !event.altKey;
  return (types || event.key === 'Backspace') && !event.ctrlKey && !event.metaKey;
}
