import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useFocusHandedOn, useLostFocus } from '../parts/hand-on-focus';
import { Icon } from '../parts/icon';
import { type Problem, wordsOfProblem } from '../parts/problem';
import { useFirstFocus } from '../parts/use-first-focus';

/** Something long that is being done, or what came of it. */
export type WorkState =
  | {
      readonly kind: 'running';
      readonly words: string;
      readonly done: number;
      readonly all: number;
    }
  | { readonly kind: 'done'; readonly words: string; readonly undo: (() => void) | null }
  /** Something that was left halfway and can be gone on with. */
  | {
      readonly kind: 'offer';
      readonly words: string;
      readonly action: string;
      readonly onTake: () => void;
      readonly onLeave: () => void;
    }
  /** Some of it may be done. */
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      readonly undo: (() => void) | null;
    };

interface WorkBarProps {
  work: WorkState;
  onCancel: () => void;
  onClose: () => void;
}

/** How far work has got, with a way to end it; then what was done, with a way back. */
export function WorkBar({ work, onCancel, onClose }: WorkBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { kind } = work;
  // What was pressed is gone, as a rule: where nothing is to be taken back, the keyboard goes on from the bar.
  useFirstFocus(() => button.current, [kind]);
  useLostFocus(bar, [kind]);
  useFocusHandedOn(bar);
  return (
    <div ref={bar} class={`undo-notice work-bar work-${kind}`} role="status" tabIndex={-1}>
      {work.kind === 'running' && (
        <>
          <span>{work.words}</span>
          <progress
            class="pz-progress"
            max={work.all || 1}
            value={work.all > 0 ? work.done : undefined}
          />
          <button type="button" class="pz-button pz-quiet" onClick={onCancel}>
            {i18n.t('editor.cancel')}
          </button>
        </>
      )}
      {work.kind === 'done' && <span>{work.words}</span>}
      {work.kind === 'offer' && (
        <>
          <span>{work.words}</span>
          <button type="button" class="pz-button pz-quiet" onClick={work.onTake}>
            {work.action}
          </button>
        </>
      )}
      {work.kind === 'failed' && <span role="alert">{wordsOfProblem(work.problem)}</span>}
      {(work.kind === 'done' || work.kind === 'failed') && work.undo && (
        <button ref={button} type="button" class="pz-button pz-quiet" onClick={work.undo}>
          <Icon name="undo" /> {i18n.t('notice.undo')}
        </button>
      )}
      {work.kind !== 'running' && (
        <button
          type="button"
          class="pz-button pz-quiet pz-square"
          aria-label={i18n.t('notice.close')}
          title={i18n.t('notice.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
