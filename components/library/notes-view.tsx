import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Choice, Facet, FacetCounts } from '@/lib/model/facet';
import { noteSorts } from '@/lib/model/library';
import type { Note } from '@/lib/model/note';
import type { NoteHit } from '@/lib/model/note-hit';
import { NoNotes, Trouble } from '../notes-state';
import type { Problem } from '../problem';
import { SearchBox } from '../search-box';
import { FacetPanel } from './facet-panel';
import { NoteRow } from './note-row';
import { ReadingProgress } from './reading-progress';
import { VirtualList } from './virtual-list';

/** The notes that are listed: being read, there, or out of reach. */
export type ListedNotes =
  | { readonly kind: 'reading'; readonly done: number; readonly all: number }
  | { readonly kind: 'ready'; readonly ids: readonly string[]; readonly counts: FacetCounts }
  | { readonly kind: 'trouble'; readonly trouble: Problem };

interface NotesViewProps {
  query: string;
  choice: Choice;
  sort: string;
  listed: ListedNotes;
  selected: ReadonlySet<string>;
  /** A note that was read, and the article it was made on; null while it is not read yet. */
  rowOf: (id: string) => { readonly hit: NoteHit; readonly article: number } | null;
  onQuery: (query: string) => void;
  onToggle: (facet: Facet, value: string) => void;
  onClearChoice: () => void;
  onSort: (sort: string) => void;
  onRange: (first: number, last: number) => void;
  /** With `through`, all notes from the last one that was chosen to this one. */
  onSelect: (id: string, through: boolean) => void;
  onSelectAll: (all: boolean) => void;
  onOpen: (note: Note, newTab: boolean) => void;
  onCopy: (note: Note) => void;
  onRemove: (note: Note) => void;
  onRetry: () => void;
  articleHref: (article: number, note: string) => string;
  /** What can be done with the notes that are chosen. */
  bulk?: preact.ComponentChildren;
}

/** All notes: searched, narrowed down, put in order, chosen. */
export function NotesView(props: NotesViewProps) {
  const { query, choice, sort, listed, selected } = props;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const ids = listed.kind === 'ready' ? listed.ids : [];
  const allSelected = ids.length > 0 && selected.size >= ids.length;

  function onKey(event: KeyboardEvent, index: number): boolean {
    const id = ids[index];
    const row = id === undefined ? null : props.rowOf(id);
    if (!row) return false;
    const { note } = row.hit;
    const control = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter') props.onOpen(note, control);
    else if (event.key === ' ' && !control) props.onSelect(note.id, event.shiftKey);
    else if (event.key === 'Delete' && !control) props.onRemove(note);
    else if (control && event.key.toLowerCase() === 'a') props.onSelectAll(true);
    else if (control && event.key.toLowerCase() === 'c' && getSelection()?.isCollapsed !== false) {
      props.onCopy(note);
    } else return false;
    return true;
  }

  return (
    <>
      <header class="view-head">
        <h1 class="view-title">{i18n.t('library.views.notes')}</h1>
        <SearchBox
          value={query}
          inputRef={input}
          onInput={props.onQuery}
          onDown={() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
        />
      </header>
      {listed.kind === 'reading' && <ReadingProgress {...listed} />}
      {listed.kind === 'trouble' && <Trouble trouble={listed.trouble} onRetry={props.onRetry} />}
      {listed.kind === 'ready' && (
        <div class="view-body">
          <FacetPanel
            counts={listed.counts}
            choice={choice}
            onToggle={props.onToggle}
            onClear={props.onClearChoice}
          />
          <div class="view-list" ref={list}>
            <div class="list-bar">
              <label class="list-all">
                <input
                  type="checkbox"
                  class="pz-focusable"
                  checked={allSelected}
                  disabled={ids.length === 0}
                  onChange={() => props.onSelectAll(!allSelected)}
                />
                <span aria-live="polite">
                  {selected.size > 0
                    ? i18n.t('library.selected', [selected.size, ids.length])
                    : i18n.t('library.count', ids.length)}
                </span>
              </label>
              {selected.size > 0 ? (
                props.bulk
              ) : (
                <label class="list-sort">
                  <span>{i18n.t('library.sort')}</span>
                  <select
                    class="pz-select pz-focusable"
                    value={sort}
                    onChange={(event) => props.onSort(event.currentTarget.value)}
                  >
                    {query.trim() !== '' && (
                      <option value="">{i18n.t('library.sorts.found')}</option>
                    )}
                    {noteSorts.map((each) => (
                      <option key={each} value={each}>
                        {i18n.t(`library.sorts.${each}`)}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </div>
            {ids.length === 0 ? (
              <NoNotes
                state={{ kind: 'ready', result: { hits: [], total: 0 } }}
                query={query}
                onRetry={props.onRetry}
                onClear={() => props.onQuery('')}
              />
            ) : (
              <VirtualList
                count={ids.length}
                label={i18n.t('list.label')}
                estimate={112}
                keyOf={(index) => ids[index] as string}
                onRange={props.onRange}
                onKey={onKey}
                onLeave={() => input.current?.focus()}
              >
                {(index, reachable) => {
                  const row = props.rowOf(ids[index] as string);
                  return row ? (
                    <NoteRow
                      hit={row.hit}
                      selected={selected.has(row.hit.note.id)}
                      reachable={reachable}
                      onSelect={() => props.onSelect(row.hit.note.id, false)}
                      onOpen={(newTab) => props.onOpen(row.hit.note, newTab)}
                      onCopy={() => props.onCopy(row.hit.note)}
                      onRemove={props.onRemove}
                      articleHref={props.articleHref(row.article, row.hit.note.id)}
                    />
                  ) : (
                    <div class="row row-unread" />
                  );
                }}
              </VirtualList>
            )}
          </div>
        </div>
      )}
    </>
  );
}
