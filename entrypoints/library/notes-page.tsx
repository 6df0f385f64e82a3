import { effect, signal } from '@preact/signals';
import { NotesView } from '@/components/library/notes-view';
import { hrefOf, toggled } from '@/components/library/route';
import { useNoteRemoval } from '@/components/note-removal';
import { quotationOf } from '@/lib/exchange/quotation';
import { ask } from '@/lib/messaging/messenger';
import type { Note } from '@/lib/model/note';
import { openedDatabase } from '@/lib/store/watch-store';
import { listed, listNotes, outdateRows, readRows, rowOf, rowsRead } from './listed-notes';
import { change, route } from './navigation';
import { problemOf, version, warning } from './state';

const selected = signal<ReadonlySet<string>>(new Set());
/** The note that was chosen last: from it to the next with Shift. */
let anchor: string | null = null;

/** Lists the notes whenever the address or the database asks for others, for as long as the view is open. */
export function followNotes(): () => void {
  let lastQuery: string | null = null;
  return effect(() => {
    const { view, query, choice, sort } = route.value;
    const at = version.value;
    if (view !== 'notes') return;
    outdateRows();
    if (lastQuery !== query) selected.value = new Set();
    lastQuery = query;
    void openedDatabase().then(
      (db) => listNotes(db, at, { query, choice, sort }),
      (error) => {
        warning.value = error.code ?? 'unavailable';
      },
    );
  });
}

function select(id: string, through: boolean): void {
  const next = new Set(selected.value);
  const ids = listed.value.kind === 'ready' ? listed.value.ids : [];
  const from = through && anchor !== null ? ids.indexOf(anchor) : -1;
  if (from >= 0) {
    const to = ids.indexOf(id);
    for (const each of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
  } else if (next.has(id)) next.delete(id);
  else next.add(id);
  anchor = id;
  selected.value = next;
}

async function read(first: number, last: number): Promise<void> {
  if (listed.value.kind !== 'ready') return;
  const ids = listed.value.ids.slice(first, last + 1);
  await readRows(await openedDatabase(), ids, route.value.query);
}

async function open(note: Note, newTab: boolean): Promise<void> {
  warning.value = await problemOf(ask('openNote', { id: note.id, newTab }));
}

/** The notes of the library. */
export function NotesPage() {
  const { query, choice, sort } = route.value;
  const { onRemove, notice } = useNoteRemoval({
    remove: ({ id }) => problemOf(ask('deleteNote', { operationId: crypto.randomUUID(), id })),
    restore: ({ id }) => problemOf(ask('restoreNote', { operationId: crypto.randomUUID(), id })),
  });
  // Read so that this is drawn again when rows come.
  rowsRead.value;
  return (
    <>
      <NotesView
        query={query}
        choice={choice}
        sort={sort || (query.trim() === '' ? 'latest' : '')}
        listed={listed.value}
        selected={selected.value}
        rowOf={rowOf}
        onQuery={(words) => change({ query: words, sort: '' }, query === '' ? 'push' : 'replace')}
        onToggle={(facet, value) => change({ choice: toggled(choice, facet, value) })}
        onClearChoice={() => change({ choice: {} })}
        onSort={(next) => change({ sort: next })}
        onRange={read}
        onSelect={select}
        onSelectAll={(all) => {
          const ids = listed.value.kind === 'ready' ? listed.value.ids : [];
          selected.value = new Set(all ? ids : []);
        }}
        onOpen={open}
        onCopy={(note) => void navigator.clipboard.writeText(quotationOf(note))}
        onRemove={onRemove}
        onRetry={() => location.reload()}
        articleHref={(article, note) =>
          hrefOf({ view: 'articles', item: String(article), choice: { note: [note] } })
        }
      />
      {notice}
    </>
  );
}
