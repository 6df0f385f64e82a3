import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './icon';
import { useFirstFocus } from './use-first-focus';

interface SearchBoxProps {
  value: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** What is searched, where it is not the notes. */
  label?: string;
  onInput: (value: string) => void;
  /** Enter: open the first result. */
  onEnter?: (newTab: boolean) => void;
  /** Arrow down: on to the results. */
  onDown?: () => void;
}

/** Where a search is written; has the focus from the start. */
export function SearchBox({ value, inputRef, label, onInput, onEnter, onDown }: SearchBoxProps) {
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  useFirstFocus(() => input.current, [input]);

  function onKeyDown(event: KeyboardEvent) {
    // While an input method is open its keys choose characters.
    if (event.isComposing) return;
    if (event.key === 'Enter' && onEnter) {
      event.preventDefault();
      onEnter(event.ctrlKey || event.metaKey);
    } else if (event.key === 'ArrowDown' && onDown) {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Escape' && value) {
      // The first Escape clears; the next one, with nothing left, closes the popup.
      event.preventDefault();
      onInput('');
    }
  }

  return (
    <div class="search-box">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: part of the interface's contract
        role="searchbox"
        class="search-input"
        aria-label={label ?? i18n.t('popup.searchLabel')}
        placeholder={label ?? i18n.t('popup.searchHint')}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {value && (
        <button
          type="button"
          class="pz-button pz-quiet search-clear"
          aria-label={i18n.t('popup.clear')}
          title={i18n.t('popup.clear')}
          onClick={() => {
            onInput('');
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
