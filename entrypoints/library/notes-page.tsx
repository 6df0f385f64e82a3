import { signal } from '@preact/signals';
import { NotesView } from '@/components/library/notes-view';
import { hrefOf } from '@/components/library/route';
import { useNoteRemoval } from '@/components/note-removal';
import { quotationOf } from '@/lib/exchange/quotation';
import { ask } from '@/lib/messaging/messenger';
import type { Note } from '@/lib/model/note';
import { type FoundNote, foundNotes } from '@/lib/store/find-notes';
import { synonyms } from './dictionary';
import { listed, listedNotes, searching } from './listing';
import { change, route } from './navigation';
import { NotesActions } from './notes-actions';
import { RowCache } from './row-cache';
import { problemOf, warning } from './state';

/** Notes in sight, with where the search stands in them. */
export const noteRows = new RowCache<string, FoundNote>(async (db, ids) => {
  const rows = await foundNotes(db, ids, route.value.query, synonyms);
  return rows.map((row) => [row.hit.note.id, row] as const);
});

const selected = signal<ReadonlySet<string>>(new Set());
/** The note that was chosen last: from it to the next with Shift. */
let anchor: string | null = null;

function select(id: string, through: boolean): void {
  const next = new Set(selected.value);
  const ids = listedNotes.value;
  const from = through && anchor !== null ? ids.indexOf(anchor) : -1;
  if (from >= 0) {
    const to = ids.indexOf(id);
    for (const each of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
  } else if (next.has(id)) next.delete(id);
  else next.add(id);
  anchor = id;
  selected.value = next;
}

function clearSelection(): void {
  selected.value = new Set();
}

async function open(note: Note, newTab: boolean): Promise<void> {
  warning.value = await problemOf(ask('openNote', { id: note.id, newTab }));
}

/** The notes of the library. */
export function NotesPage() {
  const { sort } = route.value;
  const { onRemove, notice } = useNoteRemoval({
    remove: ({ id }) => problemOf(ask('deleteNote', { operationId: crypto.randomUUID(), id })),
    restore: ({ id }) => problemOf(ask('restoreNote', { operationId: crypto.randomUUID(), id })),
  });
  noteRows.read.value;
  const ids = listedNotes.value;
  return (
    <>
      <NotesView
        {...searching()}
        sort={sort}
        listed={listed.value}
        ids={ids}
        selected={selected.value}
        rowOf={(id) => noteRows.rowOf(id)}
        actions={<NotesActions ids={ids} selected={selected.value} onDone={clearSelection} />}
        onSort={(next) => change({ sort: next })}
        onRange={(first, last) => void noteRows.want(ids.slice(first, last + 1))}
        onSelect={select}
        onSelectAll={(all) => {
          selected.value = new Set(all ? ids : []);
        }}
        onOpen={open}
        onCopy={(note) => void navigator.clipboard.writeText(quotationOf(note))}
        onRemove={onRemove}
        articleHref={(article, note) =>
          hrefOf({ view: 'articles', item: String(article), choice: { note: [note] } })
        }
      />
      {notice}
    </>
  );
}
