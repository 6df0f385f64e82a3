import { answer, ask } from '@/lib/messaging/messenger';
import type { EditorDraft, EditorSubject } from '@/lib/messaging/protocol';
import type { Note, NoteBody } from '@/lib/model/note';
import { draftKey, dropDraft, keepDraft, readDraft } from '@/lib/store/drafts';
import { updateNote } from '@/lib/store/notes';
import { StoreError } from '@/lib/store/store-error';
import { recentTags } from '@/lib/store/tags';
import { errorCode, storedNote, withDatabase } from './database';
import { saveNote } from './save-note';
import { pageAround, tabOf } from './sender-page';

type Sender = Parameters<typeof tabOf>[0];

/** What an editor is about, as the page that it stands in tells, and under which key its draft is kept. */
interface Editing {
  readonly tabId: number;
  readonly page: string;
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
      const editing = await editingIn(sender);
      if (!editing) return null;
      const note = await noteOf(editing);
      const kept = await withDatabase((db) => readDraft(db, editing.draftKey));
      return {
        passage: editing.subject.passage,
        note,
        body: kept ?? note ?? empty,
        knownTags: await withDatabase((db) => recentTags(db)),
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
      const before = await noteOf(editing);
      const note = before
        ? await change(before, operationId, body)
        : await saveNote(editing.page, {
            operationId,
            passage: editing.subject.passage,
            body,
            draftKey: editing.draftKey,
          });
      await close(editing, note);
      return note;
    },
    errorCode,
  );

  answer(
    'dropDraft',
    async (_, sender) => {
      const editing = await editingIn(sender);
      if (editing) await close(editing, null);
    },
    errorCode,
  );
}

async function editingIn(sender: Sender): Promise<Editing | null> {
  const tabId = tabOf(sender);
  const reply = await ask('editorSubject', undefined, tabId);
  if (!reply.ok || !reply.value) return null;
  const page = pageAround(sender);
  const { passage, note } = reply.value;
  const key = draftKey(page, note ?? passage.selector?.quote.exact ?? null);
  return { tabId, page, subject: reply.value, draftKey: key };
}

/** The note that is edited; a page can have none opened but its own. */
async function noteOf({ page, subject }: Editing): Promise<Note | null> {
  if (subject.note === null) return null;
  const note = await storedNote(subject.note);
  if (note.article.url !== page) throw new StoreError('not-found');
  return note;
}

async function change(before: Note, operationId: string, body: NoteBody): Promise<Note> {
  const update = { operationId, id: before.id, baseRevision: before.revision, body };
  return (await withDatabase((db) => updateNote(db, update))).note;
}

async function close({ tabId, draftKey }: Editing, note: Note | null): Promise<void> {
  await withDatabase((db) => dropDraft(db, draftKey));
  void ask('editorClosed', { note }, tabId);
  void ask('pageChanged', { tabId });
}
