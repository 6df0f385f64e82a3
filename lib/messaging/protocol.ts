/**
 * The one protocol between the extension's parts. Every call answers with a `Reply`: errors cross the boundary as codes,
 * never as exceptions. caller.ts says who may make which call; `answer` (messenger.ts) holds everyone to it.
 */
import type { ArticleMetadata } from '@/lib/model/article';
import type { Dictionary } from '@/lib/model/dictionary';
import type { Figure } from '@/lib/model/figure';
import type { MarkStyles } from '@/lib/model/mark-style';
import type { Mention } from '@/lib/model/mention';
import type { Note, NoteBody, NoteColour, PageMark } from '@/lib/model/note';
import type { NoteHit } from '@/lib/model/note-hit';
import type { PageCommand, Shortcuts } from '@/lib/model/page-command';
import type { ReportPiece } from '@/lib/model/page-report';
import type { PassageSelector } from '@/lib/model/selector';

/** What the page gives of a note about to be saved. Its URL is not taken from here but from the sender. */
export interface Passage {
  readonly article: ArticleMetadata;
  /** The article's text, to keep with the note; empty where the page holds no article. */
  readonly text: string;
  /** What was recognised in that text; `partly` what stands around the passage, the rest follows in pieces (`pageSeen`). */
  readonly found: {
    readonly mentions: readonly Mention[];
    readonly figures: readonly Figure[];
    readonly partly?: true;
  };
  /** Null for a note on the whole page. */
  readonly selector: PassageSelector | null;
}

/** What the editor starts from: a passage not saved yet, or a note to edit; and what was typed before, if anything. */
export interface EditorDraft {
  readonly passage: Passage;
  /** The note that is edited; null for a new one. */
  readonly note: Note | null;
  readonly body: NoteBody;
  readonly field: EditorStart['field'];
  /** All tags in use, for suggestions, the most recent first. */
  readonly knownTags: readonly string[];
  /** Why nothing can be saved now; null when it can. */
  readonly refusal: ErrorCode | null;
}

/** A piece of how a page reads on a visit: all at once would keep a page with a long text waiting. */
export interface VisitPiece {
  /** From 0. */
  readonly index: number;
  readonly last: boolean;
  readonly passage: Omit<Passage, 'selector'>;
  /** What stands now in place of passages that have changed. */
  readonly changes: readonly { readonly note: string; readonly now: string }[];
}

/** What a page's reader is told of its page. */
export interface PageNotes {
  /** The oldest first; of very many the first ones only, and then there are `more`. */
  readonly notes: readonly Note[];
  readonly more: boolean;
  /** The note that the page was opened to show; told once. */
  readonly show: string | null;
  /** Whether names and figures are to be marked on this site. */
  readonly marking: boolean;
  /** How marks look, and which kinds are not shown. */
  readonly marks: MarkStyles;
  /** The keys of names that are not to be marked here. */
  readonly muted: readonly string[];
  /** Why notes of this page may be missing here; null when all is well. */
  readonly trouble: ErrorCode | null;
}

/** What the frame over a page was opened for: to write, to delete a note, to see what else was noted about a name, or to mark it nowhere. */
export type FrameSubject =
  | ({ readonly kind: 'editor' } & EditorSubject)
  | { readonly kind: 'removal'; readonly note: string }
  | ({ readonly kind: 'earlier' } & NameWanted)
  | ({ readonly kind: 'mute' } & NameMuted);

/** A name by all that it is called, its canonical name first. */
export interface NameWanted {
  readonly names: readonly string[];
}

/** A figure by whose it is, an entity's id, and what it measures. */
export interface FigureWanted {
  readonly subject: string;
  readonly metric: string;
}

/** A name that is not to be marked, by its key and as the reader knows it. */
export interface NameMuted {
  readonly key: string;
  readonly name: string;
}

/** What the frame shows. */
export type FrameContent =
  | ({ readonly kind: 'editor' } & EditorDraft)
  | { readonly kind: 'removal'; readonly note: Note }
  | { readonly kind: 'earlier'; readonly name: string; readonly hits: readonly NoteHit[] }
  | ({ readonly kind: 'mute' } & NameMuted);

/** What the editor in a page is about: a passage to save, or a note of this page. */
export interface EditorSubject {
  readonly passage: Passage;
  readonly note: string | null;
  readonly start: EditorStart;
}

/** How an editor begins: a new note's colour, and where the cursor stands. */
export interface EditorStart {
  readonly colour: NoteColour;
  readonly field: 'comment' | 'tags';
}

/** Which passage of the page is asked for: the whole page, with or without what was found in it; a note's, where it stands now; or one like another page's, where it reads the same. */
export type PassageRequest =
  | 'page'
  | 'text'
  | 'selection'
  | { readonly note: string }
  | PassageSelector;

/** Where to scroll to on the page. */
export type Place = { readonly note: string } | { readonly start: number; readonly end: number };

/** Calls to the background. */
export interface BackgroundProtocol {
  /** The probe's verdict on a page that has loaded. */
  probed(verdict: { article: boolean }): void;
  /** The packs that the reader added and uses, besides the bundled dictionary; none when they are out of reach. */
  dictionaryPacks(): readonly Dictionary[];
  /** The interface's messages in the language that the reader chose; null where the browser's own are right. */
  interfaceWords(): Readonly<Record<string, string>> | null;
  /** What is kept for the sender's page. */
  pageOpened(): PageNotes;
  /** The notes of the sender's page that follow the first `told` ones. */
  furtherNotes(after: { told: number }): Pick<PageNotes, 'notes' | 'more'>;
  /** The reader has read the sender's page: `names` distinct names were found. */
  pageRead(summary: { names: number }): void;
  /** How the sender's page, which has notes, reads on this visit, one piece after the other. */
  pageSeen(visit: { piece: VisitPiece }): void;
  /** The keys that are set now; for tooltips. */
  shortcuts(): Shortcuts;
  /** Saves a note on the sender's page. */
  addNote(note: { operationId: string; passage: Passage; body: NoteBody }): Note;
  /** Takes back what `added`, an operation of `addNote` or `saveDraft`, saved on the sender's page. */
  undoNote(undo: { operationId: string; added: string }): void;
  /** How many notes of other pages are about a name: the number alone, what they say does not come into the page. */
  earlierNotes(name: NameWanted): number;
  /** How many figures of other saved articles have a name and a measure: again the number alone. */
  earlierFigures(figure: FigureWanted): number;
  /** Lists them in the library, in a new tab; nothing where there are none. */
  openFigures(figure: FigureWanted): void;
  /** With `on`, a name is not marked on the sender's page any more; else it is again. */
  muteHere(mute: { name: string; on: boolean }): void;
  /** The same for any page, or with null for all of them. */
  mute(mute: { name: string; page: string | null; on: boolean }): void;
  /** The page lets no frame of ours live: what it was to show is opened in a window of its own. */
  openEditor(): void;
  /** The frame over a page asks what it is to show; null when there is nothing. */
  readFrame(): FrameContent | null;
  /** Keeps what has been typed so far. */
  keepDraft(body: NoteBody): void;
  /** Saves what was typed, then closes the editor. */
  saveDraft(save: { operationId: string; body: NoteBody }): Note;
  /** Closes the frame without saving; what was typed is dropped. */
  closeFrame(): void;
  /** Opens the note's page, in the tab that shows it already if there is one, and scrolls to the passage. */
  openNote(open: { id: string; newTab: boolean }): void;
  updateNote(update: { operationId: string; id: string; baseRevision: number; body: NoteBody }): {
    note: Note;
    conflict: Note | null;
  };
  /** Tags the whole article in a tab, or sets its status; the page's note as it is then, if any is left. */
  markPage(mark: { operationId: string; tabId: number; change: PageMark }): Note | null;
  /** Saves a note on the page in a tab. */
  addNoteIn(note: { operationId: string; tabId: number; passage: Passage; body: NoteBody }): Note;
  /** Attaches a note to another passage of its page, in a tab. */
  attachNote(attach: { operationId: string; id: string; tabId: number; passage: Passage }): Note;
  /** Takes the last attaching back. */
  detachNote(note: { operationId: string; id: string }): Note;
  /** Keeps a changed note's quote as it is, whatever stands in its place on the page in a tab. */
  settleChange(note: { operationId: string; id: string; tabId: number }): Note;
  /** Ends a conflict between an edit that was kept as a copy (`id`) and the note it was meant for; gives what stays. */
  settleConflict(choice: {
    operationId: string;
    id: string;
    keep: 'both' | 'copy' | 'other';
  }): Note;
  deleteNote(note: { operationId: string; id: string }): void;
  restoreNote(note: { operationId: string; id: string }): Note;
  /** Makes the search text anew: a search found it out of step with the notes. */
  mendSearchText(): void;
  /** Many notes were changed at once, in the database itself: every page that is open reads its notes again. */
  manyNotesChanged(): void;
}

/** Calls to the reader in a page. */
export interface ReaderProtocol {
  /** A piece of what was found: all at once would keep a page with very much in it waiting. */
  describePage(which: { index: number }): ReportPiece;
  /** The words that are selected on the page; null when none are. */
  selectedText(): string | null;
  /** What is kept of a passage; null when it is not on the page, or more than is kept of one. */
  passageOf(which: { passage: PassageRequest }): Passage | null;
  /** False when the place is not on the page any more. */
  showPlace(place: Place): boolean;
  /** Notes of this page were added, changed or deleted elsewhere. */
  notesChanged(): void;
  /** Does what a shortcut, a menu entry or the popup asks for, with what is selected; with nothing selected, with the page. */
  perform(command: PageCommand): void;
  /** What the open frame is about; null when none is open. */
  frameSubject(): FrameSubject | null;
  /** The frame is done; `note` is what it saved, and `added` the operation that added it if it is new. */
  frameClosed(result: { note: Note | null; added: string | null }): void;
  /** The reader turned marks on or off for this site. */
  markingChanged(): void;
}

/** Calls to whichever extension pages are open. */
export interface PageWatcherProtocol {
  /** The tab was read again, or its notes changed. */
  pageChanged(tab: { tabId: number }): void;
}

export interface Protocol extends BackgroundProtocol, ReaderProtocol, PageWatcherProtocol {}

/** Why a call failed. `gone`: nobody there to answer, the extension was reloaded or the page has no reader. */
export type ErrorCode =
  | 'gone'
  | 'refused'
  | 'invalid'
  | 'unavailable'
  | 'newer-schema'
  | 'lost'
  | 'blocked'
  | 'quota'
  | 'conflict'
  | 'not-found'
  | 'timeout'
  | 'unexpected';

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorCode };
