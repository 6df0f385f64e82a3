import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteHit } from '@/lib/model/note-hit';
import { NoteContent } from './note-content';

interface NoteListItemProps {
  hit: NoteHit;
  source: boolean;
  /** Whether the item's button is the list's stop in the tab order. */
  reachable: boolean;
  copied: boolean;
  onOpen: (newTab: boolean) => void;
  onFocus: () => void;
  /** What stands under the note: its state on this page. */
  children?: ComponentChildren;
}

/** One note of a list, as one big button. Keys are the list's business. */
export function NoteListItem(props: NoteListItemProps) {
  const { hit, source, reachable, copied, onOpen, onFocus, children } = props;
  const id = useId();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets
    <li role="listitem" class="note-item">
      <button
        type="button"
        class="note-open pz-focusable"
        aria-labelledby={id}
        tabIndex={reachable ? 0 : -1}
        onFocus={onFocus}
        onClick={(event) => onOpen(event.ctrlKey || event.metaKey)}
        onAuxClick={(event) => event.button === 1 && onOpen(true)}
      >
        <NoteContent {...hit} id={id} source={source} />
        {children}
      </button>
      <span role="status" class="note-copied">
        {copied && i18n.t('list.copied')}
      </span>
    </li>
  );
}
