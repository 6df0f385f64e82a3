import { answer, ask } from '@/lib/messaging/messenger';
import type { EditorDraft, EditorSubject } from '@/lib/messaging/protocol';
import type { Note, NoteBody } from '@/lib/model/note';
import { pageKey } from '@/lib/model/page-key';
import { draftKey, dropDraft, keepDraft, readDraft } from '@/lib/store/drafts';
import { noteById, updateNote } from '@/lib/store/notes';
import { pageNoteOf } from '@/lib/store/page-note';
import { StoreError } from '@/lib/store/store-error';
import { recentTags } from '@/lib/store/tags';
import { errorCode, withDatabase } from './database';
import { beginEditing, type EditingSession, editingSession } from './editing-session';
import { saveNote } from './save-note';
import { pageAround, tabOf } from './sender-page';
import { tellPages } from './tell-pages';

type Sender = Parameters<typeof tabOf>[0];

/** What an editor is about, as the page that it stands in tells, and under which key its draft is kept. */
interface Editing {
  readonly tabId: number;
  readonly page: string;
  readonly note: EditingSession['note'];
  readonly subject: EditorSubject;
  readonly draftKey: string;
}

const empty: NoteBody = { comment: '', tags: [], colour: 'yellow' };

/**
 * Answers the note editor, an extension frame inside a web page. What is written goes from the frame to here and into the
 * database; the page's own side is asked only which passage the editor was opened on.
 */
export function answerEditor(): void {
  answer(
    'readDraft',
    async (_, sender): Promise<EditorDraft | null> => {
      const tabId = tabOf(sender);
      const subject = await subjectIn(tabId);
      if (!subject) return null;
      const page = pageAround(sender);
      const note = await noteOf(page, subject);
      await beginEditing(tabId, { page, note: note && { id: note.id, revision: note.revision } });
      const kept = await withDatabase((db) => readDraft(db, keyOf(page, subject)));
      return {
        passage: subject.passage,
        note,
        body: kept ?? note ?? empty,
        knownTags: await withDatabase((db) => recentTags(db)),
        refusal: await withDatabase(async (db) => db.refusal),
      };
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
        const note = await change(page, subject, { operationId, id, baseRevision, body });
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
    'dropDraft',
    async (_, sender) => {
      const editing = await editingIn(sender);
      if (editing) await close(editing, { note: null, added: null });
    },
    errorCode,
  );
}

async function subjectIn(tabId: number): Promise<EditorSubject | null> {
  const reply = await ask('editorSubject', undefined, tabId);
  return reply.ok ? reply.value : null;
}

/** The editing that the frame in this tab was opened for. */
async function editingIn(sender: Sender): Promise<Editing | null> {
  const tabId = tabOf(sender);
  const subject = await subjectIn(tabId);
  const session = await editingSession(tabId);
  if (!subject || !session) return null;
  return { tabId, ...session, subject, draftKey: keyOf(session.page, subject) };
}

/** What was typed is kept by page and passage: the same passage selected again finds it. */
function keyOf(page: string, { passage, note }: EditorSubject): string {
  return draftKey(page, note ?? passage.selector?.quote.exact ?? null);
}

/** The note that is edited; a page can have none opened but its own. Of notes on the whole page there is one. */
async function noteOf(page: string, { note: id, passage }: EditorSubject): Promise<Note | null> {
  if (id === null) {
    return passage.selector ? null : await withDatabase((db) => pageNoteOf(db, page));
  }
  const note = await withDatabase((db) => noteById(db, id));
  if (pageKey(note.article.url) !== pageKey(page)) throw new StoreError('not-found');
  return note;
}

async function change(
  page: string,
  subject: EditorSubject,
  update: Parameters<typeof updateNote>[1],
): Promise<Note> {
  await noteOf(page, subject);
  const { note, conflict } = await withDatabase((db) => updateNote(db, update));
  return conflict ?? note;
}

async function close(
  { tabId, page, draftKey }: Editing,
  result: { note: Note | null; added: string | null },
): Promise<void> {
  await withDatabase((db) => dropDraft(db, draftKey));
  void ask('editorClosed', result, tabId);
  await tellPages(page, tabId);
}
