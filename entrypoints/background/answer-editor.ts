import { answer, ask } from '@/lib/messaging/messenger';
import type { EditorDraft, EditorSubject } from '@/lib/messaging/protocol';
import type { Note, NoteBody } from '@/lib/model/note';
import { dropDraft, keepDraft, readDraft } from '@/lib/store/drafts';
import { noteById, recentTags, updateNote } from '@/lib/store/notes';
import { StoreError } from '@/lib/store/store-error';
import { errorCode, withDatabase } from './database';
import { saveNote } from './save-note';
import { pageAround, tabOf } from './sender-page';

const empty: NoteBody = { comment: '', tags: [], colour: 'yellow' };

/**
 * Answers the note editor, an extension frame inside a web page. What is written goes from the frame to here and into the
 * database; the page's own side is asked only which passage the editor was opened on.
 */
export function answerEditor(): void {
  answer(
    'readDraft',
    async (_, sender): Promise<EditorDraft | null> => {
      const subject = await subjectIn(tabOf(sender));
      if (!subject) return null;
      return withDatabase(async (db) => {
        const note = await noteOf(subject);
        const kept = await readDraft(db, draftKey(pageAround(sender), subject));
        return {
          passage: subject.passage,
          note,
          body: kept ?? note ?? empty,
          knownTags: await recentTags(db),
        };
      });
    },
    errorCode,
  );

  answer(
    'keepDraft',
    async (body, sender) => {
      const subject = await subjectIn(tabOf(sender));
      if (!subject) return;
      await withDatabase((db) => keepDraft(db, draftKey(pageAround(sender), subject), body));
    },
    errorCode,
  );

  answer(
    'saveDraft',
    async ({ operationId, body }, sender) => {
      const tabId = tabOf(sender);
      const subject = await subjectIn(tabId);
      if (!subject) throw new StoreError('not-found');
      const before = await noteOf(subject);
      const note = before
        ? await change(before, operationId, body)
        : await saveNote(pageAround(sender), { operationId, passage: subject.passage, body });
      await close(tabId, pageAround(sender), subject, note);
      return note;
    },
    errorCode,
  );

  answer(
    'dropDraft',
    async (_, sender) => {
      const tabId = tabOf(sender);
      const subject = await subjectIn(tabId);
      if (subject) await close(tabId, pageAround(sender), subject, null);
    },
    errorCode,
  );
}

async function subjectIn(tabId: number): Promise<EditorSubject | null> {
  const reply = await ask('editorSubject', undefined, tabId);
  return reply.ok ? reply.value : null;
}

async function noteOf(subject: EditorSubject): Promise<Note | null> {
  const { note } = subject;
  return note === null ? null : withDatabase((db) => noteById(db, note));
}

async function change(before: Note, operationId: string, body: NoteBody): Promise<Note> {
  const update = { operationId, id: before.id, baseRevision: before.revision, body };
  return (await withDatabase((db) => updateNote(db, update))).note;
}

async function close(
  tabId: number,
  page: string,
  subject: EditorSubject,
  note: Note | null,
): Promise<void> {
  await withDatabase((db) => dropDraft(db, draftKey(page, subject)));
  void ask('editorClosed', { note }, tabId);
  void ask('pageChanged', { tabId });
}

/** What was typed is kept by page and passage, so that it is there again when the same passage is selected again. */
function draftKey(page: string, { passage, note }: EditorSubject): string {
  return JSON.stringify([page, note ?? passage.selector?.quote.exact ?? null]);
}
