import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteConflict } from '@/lib/model/note-conflict';
import type { NoteHit } from '@/lib/model/note-hit';
import type { NoteUndo } from '../notes/note-undo';
import { useCopied } from '../parts/use-copied';
import { type Listed, SearchedView, type Searching } from './lists/searched-view';
import { SortMenu } from './lists/sort-menu';
import { VirtualList } from './lists/virtual-list';
import { NoteRow } from './note-row';
import { hrefOf } from './route';

/** A note that was read, and the article it was made on. */
interface ListedNote {
  readonly hit: NoteHit;
  readonly article: number;
  /** Of a conflict copy: what it is held against. */
  readonly conflict: NoteConflict | undefined;
}

interface NotesViewProps extends Searching {
  sort: string;
  listed: Listed;
  /** The notes listed, in their order. */
  ids: readonly string[];
  selected: ReadonlySet<string>;
  /** Null while it is not read yet. */
  rowOf: (id: string) => ListedNote | null;
  onSort: (sort: string) => void;
  onRange: (first: number, last: number) => void;
  /** With `through`, all notes from the last one that was chosen to this one. */
  onSelect: (id: string, through: boolean) => void;
  onSelectAll: (all: boolean) => void;
  onOpen: (note: Note, newTab: boolean) => void;
  onCopy: (note: Note) => void;
  onRemove: (note: Note) => void;
  onSettleConflict: NoteUndo['onSettleConflict'];
  articleHref: (article: number, note: string) => string;
  /**
   * What can be done with the notes that are chosen, and with the list. Made here, not handed over made: the browser remembers boxes
   * of rows that are gone, their handlers these props, and what is drawn its whole page, with all that was listed since.
   */
  actions?: () => ComponentChildren;
}

/** All notes: searched, narrowed down, put in order, chosen. */
export function NotesView(props: NotesViewProps) {
  const { ids, selected, sort, query, rowOf } = props;
  const [copied, tellCopied] = useCopied<string>();
  const allSelected = ids.length > 0 && selected.size >= ids.length;

  function copy(note: Note) {
    props.onCopy(note);
    tellCopied(note.id);
  }

  function onKey(event: KeyboardEvent, id: string): boolean {
    const row = rowOf(id);
    if (!row) return false;
    const { note } = row.hit;
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (event.key === 'Enter') props.onOpen(note, control);
    else if (key === ' ' && !control) props.onSelect(note.id, event.shiftKey);
    else if (event.key === 'Delete' && !control) props.onRemove(note);
    else if (control && key === 'a') props.onSelectAll(true);
    else if (event.key === 'Escape' && selected.size > 0) props.onSelectAll(false);
    else if (control && key === 'c' && getSelection()?.isCollapsed !== false) copy(note);
    else return false;
    return true;
  }

  const bar = (
    <div class="list-bar">
      <label class="list-all">
        <input
          type="checkbox"
          class="pz-focusable"
          checked={allSelected}
          indeterminate={selected.size > 0 && !allSelected}
          disabled={ids.length === 0}
          onChange={() => props.onSelectAll(!allSelected)}
        />
        <span aria-live="polite">
          {selected.size > 0
            ? i18n.t('library.selected', [selected.size, ids.length])
            : i18n.t('library.count', ids.length)}
        </span>
      </label>
      <span class="list-actions">
        {props.actions?.()}
        {selected.size === 0 && (
          <SortMenu sort={sort} searched={query.trim() !== ''} onSort={props.onSort} />
        )}
      </span>
    </div>
  );
  return (
    <SearchedView {...props} of="notes" count={ids.length} bar={bar}>
      {(onLeave) => (
        <VirtualList
          items={ids}
          list={hrefOf({ view: 'notes', query, choice: props.choice, sort })}
          label={i18n.t('list.label')}
          estimate={112}
          keyOf={String}
          onRange={props.onRange}
          onKey={onKey}
          onLeave={onLeave}
        >
          {(id, reachable) => {
            const row = rowOf(id);
            if (!row) return <div class="row row-unread" />;
            const { conflict } = row;
            const { note } = row.hit;
            return (
              <NoteRow
                hit={row.hit}
                selected={selected.has(note.id)}
                reachable={reachable}
                onSelect={(through) => props.onSelect(note.id, through)}
                onOpen={(newTab) => props.onOpen(note, newTab)}
                onCopy={() => copy(note)}
                copied={note.id === copied}
                onRemove={props.onRemove}
                conflict={conflict}
                onSettle={async (keep) => {
                  if (conflict) await props.onSettleConflict(note, keep, conflict);
                }}
                articleHref={props.articleHref(row.article, note.id)}
              />
            );
          }}
        </VirtualList>
      )}
    </SearchedView>
  );
}
