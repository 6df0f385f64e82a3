import { answer, ask } from '@/lib/messaging/messenger';
import type {
  EditorDraft,
  EditorSubject,
  FrameContent,
  FrameSubject,
} from '@/lib/messaging/protocol';
import { bodyOf, type Note } from '@/lib/model/note';
import { pageKey } from '@/lib/model/page-key';
import { draftKey, dropDraft, keepDraft, readDraft } from '@/lib/store/notes/drafts';
import { noteById, updateNote } from '@/lib/store/notes/notes';
import { pageNoteOf } from '@/lib/store/notes/page-note';
import { StoreError } from '@/lib/store/store-error';
import { recentTags } from '@/lib/store/tags';
import { errorCode, withDatabase } from './database';
import { earlierNotes } from './earlier-notes';
import { beginEditing, type EditingSession, editingSession } from './editing-session';
import { editedPage, editedTab } from './editor-window';
import { saveNote } from './save-note';
import type { Sender } from './sender-page';
import { tellPages } from './tell-pages';

/** What an editor is about, as the page that it stands in tells, and under which key its draft is kept. */
interface Editing {
  readonly tabId: number;
  readonly page: string;
  readonly note: EditingSession['note'];
  readonly subject: EditorSubject;
  readonly draftKey: string;
}

const nothing = { note: null, added: null };

/**
 * Answers the frame inside a web page: the note editor above all. What is written goes from the frame to here and into the
 * database; the page's own side is asked only what the frame was opened for.
 */
export function answerEditor(): void {
  answer(
    'readFrame',
    async (_, sender): Promise<FrameContent | null> => {
      const tabId = editedTab(sender);
      const page = await editedPage(sender);
      const subject = await subjectIn(tabId);
      switch (subject?.kind) {
        case 'editor':
          return { kind: 'editor', ...(await beginDraft(tabId, page, subject)) };
        case 'removal':
          return { kind: 'removal', note: await ownNote(page, subject.note) };
        case 'earlier':
          return {
            kind: 'earlier',
            name: subject.names[0] ?? '',
            hits: await withDatabase((db) => earlierNotes(db, page, subject.names)),
          };
        case 'mute':
          return subject;
        default:
          return null;
      }
    },
    errorCode,
  );

  answer(
    'keepDraft',
    async (body, sender) => {
      const editing = await editingIn(sender);
      if (editing) await withDatabase((db) => keepDraft(db, editing.draftKey, body));
    },
    errorCode,
  );

  answer(
    'saveDraft',
    async ({ operationId, body }, sender) => {
      const editing = await editingIn(sender);
      if (!editing) throw new StoreError('not-found');
      const { subject, page, note: edited, draftKey } = editing;
      const { passage } = subject;
      if (edited) {
        const { id, revision: baseRevision } = edited;
        const note = await change(page, { operationId, id, baseRevision, body });
        await close(editing, { note, added: null });
        return note;
      }
      const note = await saveNote(page, { operationId, passage, body, draftKey });
      await close(editing, { note, added: operationId });
      return note;
    },
    errorCode,
  );

  answer(
    'closeFrame',
    async (_, sender) => {
      const editing = await editingIn(sender);
      if (editing) await close(editing, nothing);
      else await ask('frameClosed', nothing, editedTab(sender));
    },
    errorCode,
  );
}

async function subjectIn(tabId: number): Promise<FrameSubject | null> {
  const reply = await ask('frameSubject', undefined, tabId);
  return reply.ok ? reply.value : null;
}

async function beginDraft(
  tabId: number,
  page: string,
  subject: EditorSubject,
): Promise<EditorDraft> {
  const { passage, start } = subject;
  const note = await noteOf(page, subject);
  await beginEditing(tabId, { page, note: note && { id: note.id, revision: note.revision } });
  const kept = await withDatabase((db) => readDraft(db, keyOf(page, subject)));
  const empty = { comment: '', tags: [], colour: start.colour };
  return {
    passage,
    note,
    body: kept ?? (note && bodyOf(note)) ?? empty,
    field: start.field,
    knownTags: await withDatabase((db) => recentTags(db)),
    refusal: await withDatabase(async (db) => db.refusal),
  };
}

/** The note that is edited: of notes on the whole page there is one. */
async function noteOf(page: string, { note: id, passage }: EditorSubject): Promise<Note | null> {
  if (id !== null) return await ownNote(page, id);
  return passage.selector ? null : await withDatabase((db) => pageNoteOf(db, page));
}

/** The editing that the frame in this tab was opened for. */
async function editingIn(sender: Sender): Promise<Editing | null> {
  const tabId = editedTab(sender);
  const subject = await subjectIn(tabId);
  const session = await editingSession(tabId);
  if (subject?.kind !== 'editor' || !session) return null;
  return { tabId, ...session, subject, draftKey: keyOf(session.page, subject) };
}

/** What was typed is kept by page and passage: the same passage selected again finds it. */
function keyOf(page: string, { passage, note }: EditorSubject): string {
  return draftKey(page, note ?? passage.selector?.quote.exact ?? null);
}

/** A note that the page tells of; it can have none opened but its own. */
async function ownNote(page: string, id: string): Promise<Note> {
  const note = await withDatabase((db) => noteById(db, id));
  if (pageKey(note.article.url) !== pageKey(page)) throw new StoreError('not-found');
  return note;
}

async function change(page: string, update: Parameters<typeof updateNote>[1]): Promise<Note> {
  await ownNote(page, update.id);
  const { note, conflict } = await withDatabase((db) => updateNote(db, update));
  return conflict ?? note;
}

async function close(
  { tabId, page, draftKey }: Editing,
  result: { readonly note: Note | null; readonly added: string | null },
): Promise<void> {
  await withDatabase((db) => dropDraft(db, draftKey));
  void ask('frameClosed', result, tabId);
  await tellPages(page, tabId);
}
