import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteHit } from '@/lib/model/note-hit';
import { NoteListItem } from './note-list-item';
import { moveFocus } from './roving-focus';

interface NoteListProps {
  hits: readonly NoteHit[];
  label?: string;
  /** Whether each note's article is named. */
  source?: boolean;
  listRef?: RefObject<HTMLUListElement | null>;
  onOpen: (note: Note, newTab: boolean) => void;
  onCopy: (note: Note) => void;
  /** The reader went up from the first item, or typed: back to where the search is written. */
  onLeave?: () => void;
  /** What stands under each note. */
  children?: (note: Note) => ComponentChildren;
}

/** Notes one under the other. Arrow keys choose, Enter opens, Ctrl+Enter opens a new tab, Ctrl+C copies. */
export function NoteList(props: NoteListProps) {
  const { hits, label, source = true, listRef = null, onOpen, onCopy, onLeave, children } = props;
  const [active, setActive] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(null), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const reachable = hits.some(({ note }) => note.id === active) ? active : hits[0]?.note.id;

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLUListElement }) {
    const hit = hits.find(({ note }) => note.id === active);
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && hit) {
      event.preventDefault();
      onOpen(hit.note, command);
    } else if (
      command &&
      event.key.toLowerCase() === 'c' &&
      hit &&
      getSelection()?.isCollapsed !== false
    ) {
      event.preventDefault();
      onCopy(hit.note);
      setCopied(hit.note.id);
    } else if (onLeave && leaves(event, hit === hits[0])) onLeave();
    else if (!command) moveFocus(event, event.currentTarget);
  }

  return (
    <ul
      ref={listRef}
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets
      role="list"
      class="note-list"
      aria-label={label ?? i18n.t('list.label')}
      onKeyDown={onKeyDown}
    >
      {hits.map((hit) => (
        <NoteListItem
          key={hit.note.id}
          hit={hit}
          source={source}
          reachable={hit.note.id === reachable}
          copied={hit.note.id === copied}
          onOpen={(newTab) => onOpen(hit.note, newTab)}
          onFocus={() => setActive(hit.note.id)}
        >
          {children?.(hit.note)}
        </NoteListItem>
      ))}
    </ul>
  );
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
