import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface DiscardQuestionProps {
  onDiscard: () => void;
  onStay: () => void;
}

/** Asked before something written is thrown away. Escape, pressed once too often, throws nothing away. */
export function DiscardQuestion({ onDiscard, onStay }: DiscardQuestionProps) {
  const stay = useRef<HTMLButtonElement>(null);
  const question = useId();
  useEffect(() => stay.current?.focus(), []);
  return (
    <div
      class="editor-foot"
      role="alertdialog"
      aria-labelledby={question}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onStay();
      }}
    >
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
