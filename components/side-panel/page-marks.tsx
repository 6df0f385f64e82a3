import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note, NoteStatus, PageMark } from '@/lib/model/note';
import { StatusPicker } from '../notes/status-picker';
import { TagInput, withTag } from '../notes/tag-input';
import { type Problem, wordsOfProblem } from '../parts/problem';

interface PageMarksProps {
  /** The page's note, which holds them; null while there is none. */
  note: Note | null;
  /** For suggestions, the most recent first. */
  knownTags: readonly string[];
  /** Gives why it was not done, or null when it was. */
  onMark: (change: PageMark) => Promise<Problem | null>;
}

interface Marks {
  readonly tags: readonly string[];
  readonly status: NoteStatus | undefined;
}

/** The tags and the status of the whole article, set without selecting anything; each change is saved at once. */
export function PageMarks({ note, knownTags, onMark }: PageMarksProps) {
  // What was pressed shows before it is saved.
  const [pressed, setPressed] = useState<Marks | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const current = useRef(note);
  const running = useRef(0);
  useEffect(() => {
    current.current = note;
    if (running.current === 0) setPressed(null);
  }, [note]);
  const { tags, status } = pressed ?? { tags: note?.tags ?? [], status: note?.status };

  async function mark(marks: Marks, change: PageMark) {
    const before = current.current;
    running.current += 1;
    setPressed(marks);
    const failed = await onMark(change);
    running.current -= 1;
    setProblem(failed);
    // Until the note comes as it is now, what was pressed is the truth.
    if (running.current === 0 && (failed || current.current !== before)) setPressed(null);
  }

  function changeTags(next: readonly string[], nextTyped: string) {
    setTyped(nextTyped);
    const add = next.filter((tag) => !tags.includes(tag));
    const remove = tags.filter((tag) => !next.includes(tag));
    if (add.length + remove.length > 0) void mark({ tags: next, status }, { add, remove });
  }

  return (
    <section
      class="page-marks"
      aria-label={i18n.t('status.article')}
      onFocusOut={({ currentTarget, relatedTarget, target }) => {
        // A tag half typed is not lost by going elsewhere; a button that goes with its tag leads nowhere.
        const stays =
          relatedTarget instanceof Node
            ? currentTarget.contains(relatedTarget)
            : !(target instanceof HTMLInputElement);
        if (!stays && typed.trim() !== '') changeTags(withTag(tags, typed), '');
      }}
    >
      <StatusPicker
        value={status}
        onChange={(next) => void mark({ tags, status: next ?? undefined }, { status: next })}
      />
      <TagInput tags={tags} typed={typed} known={knownTags} onChange={changeTags} />
      {problem && (
        <p class="field-error" role="alert">
          {wordsOfProblem(problem)}
        </p>
      )}
    </section>
  );
}
