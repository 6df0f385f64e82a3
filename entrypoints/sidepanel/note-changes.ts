import type { NoteChanges } from '@/components/notes/note-changes';
import { DraftKeeper } from '@/lib/messaging/draft-keeper';
import { ask } from '@/lib/messaging/messenger';
import { noteCalls, problemOf } from '@/lib/messaging/note-calls';
import { bodyOf, type Note } from '@/lib/model/note';
import { draftKey, dropDraft, keepDraft, readDraft } from '@/lib/store/notes/drafts';
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
  ...noteCalls,
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
