import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useFirstFocus } from '../parts/use-first-focus';

interface DiscardQuestionProps {
  onDiscard: () => void;
  onStay: () => void;
}

/** Asked before something written is thrown away. */
export function DiscardQuestion({ onDiscard, onStay }: DiscardQuestionProps) {
  const stay = useRef<HTMLButtonElement>(null);
  const question = useId();
  useFirstFocus(() => stay.current);
  return (
    <div class="editor-foot" role="alertdialog" aria-labelledby={question}>
      <span id={question} class="editor-question">
        {i18n.t('editor.discardQuestion')}
      </span>
      <button type="button" class="pz-button" onClick={onDiscard}>
        {i18n.t('editor.discard')}
      </button>
      <button ref={stay} type="button" class="pz-button pz-primary" onClick={onStay}>
        {i18n.t('editor.keepWriting')}
      </button>
    </div>
  );
}
