import { NotesView } from '@/components/library/notes-view';
import { hrefOf } from '@/components/library/route';
import { useNoteUndo } from '@/components/notes/note-undo';
import { noteConflicts } from '@/lib/anchor/changes/note-conflicts';
import { quotationOf } from '@/lib/exchange/quotation';
import { ask } from '@/lib/messaging/messenger';
import { noteCalls, problemOf } from '@/lib/messaging/note-calls';
import type { Note } from '@/lib/model/note';
import { noteCharacters } from '@/lib/model/note-characters';
import type { NoteConflict } from '@/lib/model/note-conflict';
import { conflictsAmong } from '@/lib/store/notes/conflicts';
import { type FoundNote, foundNotes } from '@/lib/store/notes/find-notes';
import { synonyms } from '../dictionary';
import { listed, listedNotes, searching } from '../listing';
import { change, route } from '../navigation';
import { NotesActions } from '../notes-actions';
import { RowCache } from '../row-cache';
import { select, selectAll, selected } from '../selection';
import { warning } from '../state';

/** Notes in sight, with where the search stands in them. */
export const noteRows = new RowCache<string, FoundNote & { conflict: NoteConflict | undefined }>(
  async (db, ids) => {
    const rows = await foundNotes(db, ids, route.value.query, synonyms);
    const notes = rows.map(({ hit }) => hit.note);
    const conflicts = noteConflicts(await conflictsAmong(db, notes));
    return rows.map((row) => {
      const { id } = row.hit.note;
      return [id, { ...row, conflict: conflicts.get(id) }] as const;
    });
  },
  ({ hit }) => noteCharacters(hit.note),
);

async function open(note: Note, newTab: boolean): Promise<void> {
  warning.value = await problemOf(ask('openNote', { id: note.id, newTab }));
}

/** The notes of the library. */
export function NotesPage() {
  const { sort } = route.value;
  const { onRemove, onSettleConflict, notice } = useNoteUndo(noteCalls);
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
        actions={() => (
          <NotesActions ids={ids} selected={selected.value} onDone={() => selectAll(false)} />
        )}
        onSort={(next) => change({ sort: next })}
        onRange={(first, last) => void noteRows.want(ids.slice(first, last + 1))}
        onSelect={select}
        onSelectAll={selectAll}
        onOpen={open}
        onCopy={(note) => void navigator.clipboard.writeText(quotationOf(note))}
        onRemove={onRemove}
        onSettleConflict={onSettleConflict}
        articleHref={(article, note) =>
          hrefOf({ view: 'articles', item: String(article), choice: { note: [note] } })
        }
      />
      {notice}
    </>
  );
}
