import { useState } from 'preact/hooks';
import { moveFocus } from './roving-focus';

/** A list of rows of which one is in the tab order, however long it is; the arrow keys, Home and End go to the others. */
export function useRowFocus(keys: readonly string[]): {
  /** For what holds the rows. */
  onKeyDown: (event: KeyboardEvent & { currentTarget: Element }) => void;
  /** For the row's button, which is a `.panel-row`. */
  focusOf: (key: string) => { tabIndex: number; onFocus: () => void };
} {
  const [active, setActive] = useState<string | null>(null);
  const reachable = active !== null && keys.includes(active) ? active : keys[0];
  return {
    onKeyDown: (event) => void moveFocus(event, event.currentTarget, '.panel-row'),
    focusOf: (key) => ({
      tabIndex: key === reachable ? 0 : -1,
      onFocus: () => setActive(key),
    }),
  };
}
