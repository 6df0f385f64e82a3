import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon, type IconName } from './icon';
import type { Problem } from './problem';
import { useFirstFocus } from './use-first-focus';
import { WarningLine } from './warning-line';
import '../styles/page.css';
import '../styles/editor.css';

interface ReversibleQuestionProps {
  question: string;
  icon: IconName;
  /** What it is about. */
  children: ComponentChildren;
  /** What the button says that does it, and what is said once it is done. */
  confirm: string;
  done: string;
  onDo: () => Promise<Problem | null>;
  onUndo: () => Promise<Problem | null>;
  onLeave: () => void;
}

/** Asked in a frame of ours before something is done that a page must not do by itself; and the way back. */
export function ReversibleQuestion(props: ReversibleQuestionProps) {
  const { question, icon, children, confirm, done, onDo, onUndo, onLeave } = props;
  const [isDone, setDone] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const main = useRef<HTMLButtonElement>(null);
  // The one button that goes on: to do it, then to take it back.
  useFirstFocus(() => main.current, [isDone]);

  async function attempt(work: () => Promise<Problem | null>, then: () => void) {
    const failed = await work();
    setProblem(failed);
    if (!failed) then();
  }

  return (
    <section
      class="editor"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
    >
      <div class="editor-fields">
        <div role="status">
          <h1 class="frame-title">{isDone ? done : question}</h1>
        </div>
        {!isDone && children}
        {problem && <WarningLine problem={problem} />}
      </div>
      <footer class="editor-foot">
        <button type="button" class="pz-button pz-quiet" onClick={onLeave}>
          {i18n.t(isDone ? 'notice.close' : 'editor.cancel')}
        </button>
        {isDone ? (
          <button
            ref={main}
            type="button"
            class="pz-button"
            onClick={() => attempt(onUndo, onLeave)}
          >
            <Icon name="undo" />
            {i18n.t('notice.undo')}
          </button>
        ) : (
          <button
            ref={main}
            type="button"
            class="pz-button pz-primary"
            onClick={() => attempt(onDo, () => setDone(true))}
          >
            <Icon name={icon} />
            {confirm}
          </button>
        )}
      </footer>
    </section>
  );
}
