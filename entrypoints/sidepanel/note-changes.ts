import type { NoteChanges } from '@/components/note-changes';
import type { Problem } from '@/components/problem';
import { DraftKeeper } from '@/lib/messaging/draft-keeper';
import { ask } from '@/lib/messaging/messenger';
import type { Reply } from '@/lib/messaging/protocol';
import { bodyOf, type Note } from '@/lib/model/note';
import { draftKey, dropDraft, keepDraft, readDraft } from '@/lib/store/drafts';
import { recentTags } from '@/lib/store/tags';
import { openedDatabase } from '@/lib/store/watch-store';

const keyOf = (note: Note) => draftKey(note.article.url, note.id);
const drafts = new DraftKeeper(async (key, body) => {
  try {
    await keepDraft(await openedDatabase(), key, body);
  } catch {
    // What cannot be kept on the way is told when it is saved.
  }
});

/** Changes to notes go through the background, one writer for all; drafts of them into the database. */
export const noteChanges: NoteChanges = {
  remove: ({ id }) => problemOf(ask('deleteNote', { operationId: crypto.randomUUID(), id })),
  restore: ({ id }) => problemOf(ask('restoreNote', { operationId: crypto.randomUUID(), id })),
  settleConflict: ({ id }, keep) =>
    problemOf(ask('settleConflict', { operationId: crypto.randomUUID(), id, keep })),
  editing: {
    async begin(note) {
      const stored = bodyOf(note);
      try {
        const db = await openedDatabase();
        const [draft, knownTags] = await Promise.all([readDraft(db, keyOf(note)), recentTags(db)]);
        return { body: draft ?? stored, knownTags };
      } catch {
        return { body: stored, knownTags: [] };
      }
    },
    keepDraft: (note, body) => drafts.keep(keyOf(note), body),
    dropDraft: forget,
    async save(note, body) {
      const { id, revision } = note;
      const operationId = crypto.randomUUID();
      const update = { operationId, id, baseRevision: revision, body };
      const problem = await problemOf(ask('updateNote', update));
      if (problem === null) forget(note);
      return problem;
    },
  },
};

function forget(note: Note): void {
  drafts.drop(keyOf(note));
  void openedDatabase()
    .then((db) => dropDraft(db, keyOf(note)))
    .catch(() => {});
}

async function problemOf(call: Promise<Reply<unknown>>): Promise<Problem | null> {
  const reply = await call;
  return reply.ok ? null : reply.error;
}
