import { effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hrefOf } from '@/components/library/route';
import { found, type NotesState } from '@/components/notes/notes-state';
import type { Problem } from '@/components/parts/problem';
import { takeOver } from '@/components/parts/take-over';
import type { PageSummary } from '@/components/popup/page-summary';
import { PopupView } from '@/components/popup/popup-view';
import { uiLocale } from '@/components/words/ui-language';
import { noteConflicts } from '@/lib/anchor/changes/note-conflicts';
import { bundledDictionary } from '@/lib/dictionary/load';
import { otherNames } from '@/lib/dictionary/other-names';
import { withPacks } from '@/lib/dictionary/with-packs';
import { quotationOf } from '@/lib/exchange/quotation';
import { ask } from '@/lib/messaging/messenger';
import { noteCalls } from '@/lib/messaging/note-calls';
import { followWork, showWork, type WorkProgress } from '@/lib/messaging/running-work';
import type { Note } from '@/lib/model/note';
import type { NoteConflict } from '@/lib/model/note-conflict';
import { followLanguage } from '@/lib/settings/language';
import { noteTheme } from '@/lib/settings/last-theme';
import { wearTheme } from '@/lib/settings/theme';
import type { PangzhuDatabase } from '@/lib/store/database';
import { conflictsAmong } from '@/lib/store/notes/conflicts';
import { findNotes } from '@/lib/store/notes/find-notes';
import { allPacks } from '@/lib/store/packs';
import { type RebuildProgress, rebuildProgress } from '@/lib/store/search-text/rebuild-progress';
import { goOnWithWhatIsLeft, watchStore } from '@/lib/store/watch-store';
import { closePopup, markSite, notePage, openSidePanel, summarisePage } from './page';
import { markPage, type PageMarksState, watchPageMarks } from './page-marks';

/** How many notes are listed; the count is of all. */
const limit = 50;

let synonyms = otherNames(bundledDictionary());
/** Whether any of the reader's dictionaries is in use; null until they are asked for. */
let packsInUse: boolean | null = null;

const query = signal('');
const notes = signal<NotesState>({ kind: 'loading' });
const page = signal<PageSummary | null>(null);
const rebuilding = signal<RebuildProgress | null>(null);
const running = signal<WorkProgress | null>(null);
const conflicts = signal<ReadonlyMap<string, NoteConflict>>(new Map());
const warning = signal<Problem | null>(null);
const marks = signal<PageMarksState | null>(null);
let stopSearch = () => {};

/** Reads the reader's dictionaries; what was searched before they came is searched again, if there are any. */
function followPacks(): void {
  if (packsInUse !== null) return;
  packsInUse = false;
  watchStore(allPacks, {
    value(packs) {
      const before = packsInUse;
      packsInUse = packs.some(({ enabled }) => enabled);
      if (!before && !packsInUse) return;
      synonyms = otherNames(withPacks(packs));
      search(query.value);
    },
    // The list says what is the matter.
    trouble() {},
  });
}

function search(words: string): void {
  query.value = words;
  // What is listed first needs no names.
  if (words.trim() !== '') followPacks();
  stopSearch();
  const find = async (db: PangzhuDatabase) => {
    const result = await findNotes(db, words, { limit, synonyms });
    const pairs = await conflictsAmong(
      db,
      result.hits.map(({ note }) => note),
    );
    return { result, pairs };
  };
  stopSearch = watchStore(find, {
    value({ result, pairs }, refusal) {
      const shown = found(result, refusal);
      if (result.outOfStep && !rebuilding.value) void ask('mendSearchText');
      notes.value = shown.state;
      // Where nothing can be written nothing is offered to be.
      conflicts.value = noteConflicts(refusal === null ? pairs : []);
      warning.value = shown.warning;
    },
    trouble(trouble) {
      notes.value = { kind: 'trouble', trouble };
    },
  });
}

async function open(note: Note, newTab: boolean): Promise<void> {
  const reply = await ask('openNote', { id: note.id, newTab });
  if (reply.ok) closePopup();
  else warning.value = reply.error;
}

function openLibrary(route: Parameters<typeof hrefOf>[0]): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/library.html${hrefOf(route)}`) });
  closePopup();
}

function App() {
  return (
    <PopupView
      query={query.value}
      state={notes.value}
      conflicts={conflicts.value}
      changes={noteCalls}
      warning={warning.value}
      rebuilding={rebuilding.value}
      running={running.value && { ...running.value, onShow: goToWork }}
      page={page.value}
      marks={marks.value && { ...marks.value, onMark: markPage }}
      onQuery={search}
      onOpen={open}
      onCopy={(note) => void navigator.clipboard.writeText(quotationOf(note))}
      onRetry={() => search(query.value)}
      recovery={{
        restore: () => openLibrary({ view: 'notes', dialog: 'import' }),
        goOn: async () => {
          await goOnWithWhatIsLeft();
          search(query.value);
        },
      }}
      onMark={async (on) => {
        if (page.value?.kind === 'article') page.value = { ...page.value, marked: on };
        await markSite(on);
      }}
      onNotePage={notePage}
      onOpenSidePanel={openSidePanel}
      onOpenLibrary={() => openLibrary({ view: 'notes', query: query.value })}
    />
  );
}

function goToWork(): void {
  showWork();
  closePopup();
}

/** What stands in the search box, which is there before this script. */
function written(): string {
  return document.querySelector<HTMLInputElement>('.search-input')?.value ?? '';
}

wearTheme(document.documentElement, noteTheme);
// The database opens while the popup is drawn.
search(written());
await followLanguage();
if (written() !== query.value) search(written());
effect(() => {
  document.documentElement.lang = uiLocale();
  document.title = i18n.t('name');
});
takeOver(<App />, document.body);
void watchPageMarks((known) => {
  marks.value = known;
});
void rebuildProgress.getValue().then((progress) => {
  rebuilding.value = progress;
});
rebuildProgress.watch((progress) => {
  rebuilding.value = progress;
});
followWork((progress) => {
  running.value = progress;
});
void summarisePage().then((summary) => {
  page.value = summary;
});
