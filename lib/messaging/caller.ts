import type { Protocol } from './protocol';

/** `page`: our scripts in a web page, whose renderer may be compromised. `extension`: our own pages and the background. */
export type Caller = 'page' | 'extension';

/** Who may make each call. */
export const callers: { readonly [Verb in keyof Protocol]: readonly Caller[] } = {
  probed: ['page'],
  dictionaryPacks: ['page'],
  interfaceWords: ['page'],
  pageOpened: ['page'],
  furtherNotes: ['page'],
  pageRead: ['page'],
  pageSeen: ['page'],
  shortcuts: ['page', 'extension'],
  addNote: ['page'],
  undoNote: ['page'],
  earlierNotes: ['page'],
  earlierFigures: ['page'],
  openFigures: ['page'],
  muteHere: ['page'],
  mute: ['extension'],
  openEditor: ['page'],
  readFrame: ['extension'],
  keepDraft: ['extension'],
  saveDraft: ['extension'],
  closeFrame: ['extension'],
  openNote: ['extension'],
  updateNote: ['extension'],
  markPage: ['extension'],
  addNoteIn: ['extension'],
  attachNote: ['extension'],
  detachNote: ['extension'],
  settleChange: ['extension'],
  settleConflict: ['extension'],
  deleteNote: ['extension'],
  restoreNote: ['extension'],
  mendSearchText: ['extension'],
  manyNotesChanged: ['extension'],
  describePage: ['extension'],
  selectedText: ['extension'],
  passageOf: ['extension'],
  showPlace: ['extension'],
  notesChanged: ['extension'],
  perform: ['extension'],
  frameSubject: ['extension'],
  frameClosed: ['extension'],
  markingChanged: ['extension'],
  pageChanged: ['extension'],
};

/** The parts of `runtime.MessageSender` that tell who is calling. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined }
    | undefined;
}

/**
 * Who is calling, from what the browser (not the caller) says; null for anyone else.
 *
 * @param self our own `runtime.id` and the origin of `runtime.getURL('')`
 */
export function callerOf(sender: Sender, self: { id: string; origin: string }): Caller | null {
  if (sender.id !== self.id) return null;
  const origin = sender.origin ?? originOf(sender.url);
  if (origin === self.origin) return 'extension';
  // The background has neither a tab nor always a URL.
  if (!sender.tab)
    return sender.url === undefined || originOf(sender.url) === self.origin ? 'extension' : null;
  return 'page';
}

function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  // `URL#origin` is "null" for extension schemes in some engines.
  return `${protocol}//${host}`;
}
