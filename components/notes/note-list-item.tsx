import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteHit } from '@/lib/model/note-hit';
import { IconButton } from '../parts/icon-button';
import { NoteContent } from './note-content';

interface NoteListItemProps {
  hit: NoteHit;
  source: boolean;
  /** Whether it is of the same page as the one above it. */
  joined: boolean;
  /** Whether the item's buttons are the list's stops in the tab order. */
  reachable: boolean;
  copied: boolean;
  onOpen: (newTab: boolean) => void;
  onFocus: () => void;
  onEdit?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
  /** What is shown of the note besides: its state on this page. */
  children?: ComponentChildren;
  /** What else can be done with it. */
  controls?: ComponentChildren;
}

/** One note of a list, as one big button, with small ones to change it. Keys are the list's business. */
export function NoteListItem(props: NoteListItemProps) {
  const { hit, source, joined, reachable, copied, onOpen, onFocus, onEdit, onRemove, children } =
    props;
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
        onFocus={onFocus}
        onClick={(event) => onOpen(event.ctrlKey || event.metaKey)}
        onAuxClick={(event) => event.button === 1 && onOpen(true)}
      >
        <NoteContent {...hit} id={id} source={source} />
        {children}
      </button>
      {props.controls}
      {(onEdit || onRemove) && (
        <span class="note-actions">
          {onEdit && (
            <IconButton
              icon="pen"
              label={i18n.t('list.edit')}
              tabIndex={tabIndex}
              look="note-action"
              onPress={onEdit}
            />
          )}
          {onRemove && (
            <IconButton
              icon="bin"
              label={i18n.t('list.remove')}
              tabIndex={tabIndex}
              look="note-action"
              onPress={onRemove}
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
