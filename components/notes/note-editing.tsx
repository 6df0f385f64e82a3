import { useEffect, useState } from 'preact/hooks';
import type { Note, NoteBody } from '@/lib/model/note';
import type { Problem } from '../parts/problem';
import type { NoteEditing as Editing } from './note-changes';
import { NoteEditor } from './note-editor';

interface NoteEditingProps {
  note: Note;
  editing: Editing;
  onCopy: (text: string) => void;
  /** Saved, or left. */
  onDone: () => void;
}

/** A stored note being edited where it stands. */
export function NoteEditing({ note, editing, onCopy, onDone }: NoteEditingProps) {
  const [start, setStart] = useState<Awaited<ReturnType<Editing['begin']>> | null>(null);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // The note it was opened on, and its revision: one that was changed elsewhere meanwhile must not be written over.
  const [opened] = useState(note);
  useEffect(() => {
    void editing.begin(opened).then(setStart);
  }, [editing, opened]);

  async function save(body: NoteBody) {
    setSaving(true);
    setProblem(null);
    const failed = await editing.save(opened, body);
    setSaving(false);
    if (failed) setProblem(failed);
    else onDone();
  }

  if (!start) return null;
  return (
    <NoteEditor
      quote={opened.selector?.quote.exact ?? null}
      body={start.body}
      stored={opened}
      knownTags={start.knownTags}
      saving={saving}
      problem={problem}
      onDraft={(body) => editing.keepDraft(opened, body)}
      onSave={save}
      onCancel={() => {
        editing.dropDraft(opened);
        onDone();
      }}
      onCopy={onCopy}
    />
  );
}
