import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives the focus to what is shown, in the same step: an effect that waits for the next frame would leave the first keys to
 * whatever had the focus before.
 *
 * @param find what takes it, asked once it stands
 * @param anew when one of these changes, it is asked again
 */
export function useFirstFocus(
  find: () => HTMLElement | null | undefined,
  anew: readonly unknown[] = [],
): void {
  useLayoutEffect(() => find()?.focus(), [...anew]);
}
