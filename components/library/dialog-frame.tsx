import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useFirstFocus } from '../parts/use-first-focus';
import { useModal } from '../parts/use-modal';

interface DialogFrameProps {
  title: string;
  /** Under the middle, always in sight; nothing while nothing can be decided. */
  foot: ComponentChildren;
  isWide?: boolean;
  onSubmit?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  onLeave: () => void;
  children: ComponentChildren;
}

/** A dialog over the page. In a low window its middle scrolls; its title and its buttons stay in sight. */
export function DialogFrame(props: DialogFrameProps) {
  const { title, foot, isWide = false, onSubmit, onKeyDown, onLeave, children } = props;
  const dialog = useModal();
  const middle = useRef<HTMLDivElement>(null);
  const id = useId();
  // What scrolls has the focus before what is in it, where the browser chooses.
  useFirstFocus(() =>
    document.activeElement === middle.current
      ? middle.current?.querySelector('button, input')
      : null,
  );
  return (
    <dialog
      ref={dialog}
      class={isWide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onClose={onLeave}
    >
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
        onKeyDown={onKeyDown}
      >
        <h2 id={id} class="dialog-title">
          {title}
        </h2>
        <div ref={middle} class="dialog-middle">
          {children}
        </div>
        {foot && <footer class="dialog-foot">{foot}</footer>}
      </form>
    </dialog>
  );
}
