import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Opens a dialog over the page as soon as it is drawn, and gives the focus back to what had it once it is gone. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser gives the focus back when a dialog is closed, not when it is taken away.
    return () => element?.close();
  }, []);
  return dialog;
}
