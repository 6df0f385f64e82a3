import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteHit } from '@/lib/model/note-hit';
import { IconButton } from '../parts/icon-button';
import { NoteContent } from './note-content';

/** What is done with a note of a list. */
export interface NoteActions {
  readonly onOpen: (note: Note, newTab: boolean) => void;
  readonly onFocus: (note: Note) => void;
  readonly onEdit: (note: Note) => void;
  readonly onRemove: (note: Note) => void;
}

interface NoteListItemProps extends NoteHit {
  source: boolean;
  /** Whether it is of the same page as the one above it. */
  joined: boolean;
  /** Whether the item's buttons are the list's stops in the tab order. */
  reachable: boolean;
  copied: boolean;
  editable: boolean;
  removable: boolean;
  /** The same ones at every drawing: of hundreds of rows only those are drawn anew that are others. */
  actions: NoteActions;
  /** What is shown of the note besides: its state on this page. */
  children?: ComponentChildren;
  /** What else can be done with it. */
  controls?: ComponentChildren;
}

/** One note of a list, as one big button, with small ones to change it. Keys are the list's business. */
export function NoteListItem(props: NoteListItemProps) {
  const { note, matches, figures, source, joined, reachable, copied, actions, children } = props;
  const id = useId();
  const tabIndex = reachable ? 0 : -1;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets
    <li role="listitem" class={joined ? 'note-item note-joined' : 'note-item'}>
      <button
        type="button"
        class="note-open pz-focusable"
        aria-labelledby={id}
        tabIndex={tabIndex}
        onFocus={() => actions.onFocus(note)}
        onClick={(event) => actions.onOpen(note, event.ctrlKey || event.metaKey)}
        onAuxClick={(event) => event.button === 1 && actions.onOpen(note, true)}
      >
        <NoteContent
          note={note}
          matches={matches}
          {...(figures && { figures })}
          id={id}
          source={source}
        />
        {children}
      </button>
      {props.controls}
      {(props.editable || props.removable) && (
        <span class="note-actions">
          {props.editable && (
            <IconButton
              icon="pen"
              label={i18n.t('list.edit')}
              tabIndex={tabIndex}
              look="note-action"
              onPress={() => actions.onEdit(note)}
            />
          )}
          {props.removable && (
            <IconButton
              icon="bin"
              label={i18n.t('list.remove')}
              tabIndex={tabIndex}
              look="note-action"
              onPress={() => actions.onRemove(note)}
            />
          )}
        </span>
      )}
      <span role="status" class="note-copied">
        {copied && i18n.t('list.copied')}
      </span>
    </li>
  );
}
