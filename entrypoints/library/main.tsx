import { signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { LibraryView } from '@/components/library-view';
import type { NotesState } from '@/components/notes-state';
import type { Problem } from '@/components/problem';
import { uiLocale } from '@/components/ui-language';
import { bundledDictionary } from '@/lib/dictionary/load';
import { otherNames } from '@/lib/dictionary/other-names';
import { quotationOf } from '@/lib/exchange/quotation';
import { ask } from '@/lib/messaging/messenger';
import type { Reply } from '@/lib/messaging/protocol';
import type { Note } from '@/lib/model/note';
import { findNotes } from '@/lib/store/find-notes';
import { watchStore } from '@/lib/store/watch-store';

/** How many notes are added to the list at a time. */
const step = 100;

const synonyms = otherNames(bundledDictionary());

const query = signal('');
const notes = signal<NotesState>({ kind: 'loading' });
const warning = signal<Problem | null>(null);
let limit = step;
let stopSearch = () => {};

function search(words: string, atMost: number): void {
  query.value = words;
  limit = atMost;
  stopSearch();
  stopSearch = watchStore((db) => findNotes(db, words, { limit: atMost, synonyms }), {
    value(result, refusal) {
      notes.value = { kind: 'ready', result };
      warning.value = refusal;
    },
    trouble(trouble) {
      notes.value = { kind: 'trouble', trouble };
    },
  });
}

async function open(note: Note, newTab: boolean): Promise<void> {
  const reply = await ask('openNote', { id: note.id, newTab });
  if (!reply.ok) warning.value = reply.error;
}

async function problemOf(call: Promise<Reply<unknown>>): Promise<Problem | null> {
  const reply = await call;
  return reply.ok ? null : reply.error;
}

function App() {
  return (
    <LibraryView
      query={query.value}
      state={notes.value}
      warning={warning.value}
      onQuery={(words) => search(words, step)}
      onMore={() => search(query.value, limit + step)}
      onOpen={open}
      onCopy={(note) => void navigator.clipboard.writeText(quotationOf(note))}
      onRetry={() => search(query.value, limit)}
      changes={{
        remove: ({ id }) => problemOf(ask('deleteNote', { operationId: crypto.randomUUID(), id })),
        restore: ({ id }) =>
          problemOf(ask('restoreNote', { operationId: crypto.randomUUID(), id })),
      }}
    />
  );
}

document.documentElement.lang = uiLocale();
document.title = i18n.t('library.title');
render(<App />, document.body);
search('', step);
