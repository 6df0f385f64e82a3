import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useFocusHandedOn } from './hand-on-focus';
import { Icon } from './icon';
import { type Problem, wordsOfProblem } from './problem';
import { useFirstFocus } from './use-first-focus';

/** Something that was done, and how to take it back. */
export interface Done {
  /** Another key is another deed. */
  readonly key: string;
  readonly words: string;
  /** Null where there is nothing to take back. */
  readonly undo: (() => Promise<Problem | null>) | null;
}

/** Does things that can be taken back. The notice is to be shown over what they are done to, which may have gone by then. */
export function useUndo(): {
  /** @returns why it was not done, or null when it was */
  perform: (work: Promise<Problem | null>, done: Done | null) => Promise<Problem | null>;
  notice: ComponentChild;
} {
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function perform(work: Promise<Problem | null>, next: Done | null) {
    const failed = await work;
    setProblem(failed);
    setDone(failed ? null : next);
    return failed;
  }

  async function takeBack(undo: Done['undo']) {
    const failed = (await undo?.()) ?? null;
    setProblem(failed);
    if (!failed) setDone(null);
  }

  const notice = (
    <>
      {problem && <ProblemNotice problem={problem} onClose={() => setProblem(null)} />}
      {done && (
        <UndoNotice
          key={done.key}
          words={done.words}
          onUndo={done.undo && (() => void takeBack(done.undo))}
          onClose={() => setDone(null)}
        />
      )}
    </>
  );
  return { perform, notice };
}

interface UndoNoticeProps {
  words: string;
  onUndo: (() => void) | null;
  onClose: () => void;
}

function UndoNotice({ words, onUndo, onClose }: UndoNoticeProps) {
  const first = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with what it was on; from here the keyboard can take it back.
  useFirstFocus(() => first.current?.querySelector('button'));
  useFocusHandedOn(first);
  return (
    <div ref={first} class="undo-notice" role="status">
      <span>{words}</span>
      {onUndo && (
        <button type="button" class="pz-button pz-quiet" onClick={onUndo}>
          <Icon name="undo" />
          {i18n.t('notice.undo')}
        </button>
      )}
      <CloseButton onClose={onClose} />
    </div>
  );
}

/** Over the list, wherever it has been scrolled to. */
function ProblemNotice({ problem, onClose }: { problem: Problem; onClose: () => void }) {
  return (
    <div class="undo-notice" role="alert">
      <Icon name="warning" />
      <span>{wordsOfProblem(problem)}</span>
      <CloseButton onClose={onClose} />
    </div>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button
      type="button"
      class="pz-button pz-quiet pz-square"
      aria-label={i18n.t('notice.close')}
      title={i18n.t('notice.close')}
      onClick={onClose}
    >
      <Icon name="close" />
    </button>
  );
}
