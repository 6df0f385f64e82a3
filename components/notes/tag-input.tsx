import type { RefObject, TargetedClipboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '@/lib/model/note';
import { Icon } from '../parts/icon';
import { suggestTags } from './tag-suggestions';

interface TagInputProps {
  boxRef?: RefObject<HTMLInputElement | null>;
  tags: readonly string[];
  /** What is typed and not a tag yet. */
  typed: string;
  /** For suggestions, the most useful first. */
  known: readonly string[];
  onChange: (tags: readonly string[], typed: string) => void;
}

const offered = 8;

const separators = /[,，、;；\r\n\u2028\u2029]/;

/** The tags with `text` added, unless it is empty, there already, or longer than a tag may be. */
export function withTag(tags: readonly string[], text: string): string[] {
  return withTags(tags, [text]);
}

function withTags(tags: readonly string[], texts: readonly string[]): string[] {
  const added = texts.map((text) => text.trim());
  const fitting = added.filter((tag) => tag !== '' && tag.length <= limits.tag);
  return [...new Set([...tags, ...fitting])];
}

/** The parts between separators; only the whole when one is longer than a tag may be, for then the reader must mend it. */
function partsOf(text: string): string[] {
  const parts = text.split(separators);
  return parts.some((part) => part.trim().length > limits.tag) ? [text] : parts;
}

/**
 * Tags as chips, and a box for the next one. Enter or a separator adds it, Backspace in the empty box takes the last one
 * away, the arrow keys go through the suggestions.
 */
export function TagInput({ boxRef, tags, typed, known, onChange }: TagInputProps) {
  const [active, setActive] = useState(-1);
  const listId = useId();
  const own = useRef<HTMLInputElement>(null);
  const box = boxRef ?? own;
  const suggestions = suggestTags(typed, known, tags, offered);
  const tooLong = typed.trim().length > limits.tag;

  function add(text: string) {
    onChange(withTag(tags, text), '');
    setActive(-1);
  }

  /** An input method's separators come as text, without a key of their own: what stands before the last one is added. */
  function read(value: string) {
    const parts = partsOf(value);
    const before = parts.slice(0, -1);
    onChange(withTags(tags, before), before.length > 0 ? (parts.at(-1) ?? '').trim() : value);
    setActive(-1);
  }

  /** A pasted list is whole: its last part is a tag too. */
  function onPaste(event: TargetedClipboardEvent<HTMLInputElement>) {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const before = value.slice(0, selectionStart ?? value.length);
    const parts = partsOf(before + pasted + value.slice(selectionEnd ?? value.length));
    // The box itself takes what is no list.
    if (parts.length < 2) return;
    event.preventDefault();
    onChange(withTags(tags, parts), '');
    setActive(-1);
  }

  function onKeyDown(event: KeyboardEvent) {
    // While an input method is open its keys choose characters; Ctrl+Enter is the editor's.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const handled = () => {
      switch (event.key) {
        case 'Enter':
        case ',':
        case '，':
        case '、':
        case ';':
        case '；':
          if (!tooLong) add(event.key === 'Enter' ? (suggestions[active] ?? typed) : typed);
          return true;
        case 'Backspace':
          if (typed !== '' || tags.length === 0) return false;
          onChange(tags.slice(0, -1), typed);
          return true;
        case 'ArrowDown':
        case 'ArrowUp': {
          const step = event.key === 'ArrowDown' ? 1 : -1;
          const places = suggestions.length + 1;
          setActive(((active + 1 + step + places) % places) - 1);
          return suggestions.length > 0;
        }
        case 'Escape':
          if (typed === '' && active < 0) return false;
          onChange(tags, '');
          setActive(-1);
          // The editor would take it for a wish to leave.
          event.stopPropagation();
          return true;
        default:
          return false;
      }
    };
    if (handled()) event.preventDefault();
  }

  return (
    <div class="tag-input">
      <div class="tag-box">
        {tags.map((tag) => (
          <span key={tag} class="pz-tag tag-chip">
            <bdi>{tag}</bdi>
            <button
              type="button"
              class="tag-remove pz-focusable"
              aria-label={i18n.t('editor.removeTag', [tag])}
              title={i18n.t('editor.removeTag', [tag])}
              onClick={(event) => {
                onChange(
                  tags.filter((other) => other !== tag),
                  typed,
                );
                // By key: the button goes with its tag, the focus must not.
                if (event.detail === 0) box.current?.focus();
              }}
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        ))}
        <input
          ref={box}
          type="text"
          role="combobox"
          class="tag-typed"
          aria-label={i18n.t('editor.tags')}
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={listId}
          aria-activedescendant={active < 0 ? undefined : `${listId}-${active}`}
          aria-invalid={tooLong}
          placeholder={i18n.t('editor.tagsHint')}
          autocomplete="off"
          dir="auto"
          value={typed}
          onInput={(event) => {
            const { value } = event.currentTarget;
            if (!event.isComposing) return read(value);
            onChange(tags, value);
            setActive(-1);
          }}
          onCompositionEnd={(event) => read(event.currentTarget.value)}
          onPaste={onPaste}
          onKeyDown={onKeyDown}
        />
      </div>
      {tooLong && (
        <p class="field-error" role="alert">
          {i18n.t('editor.tagTooLong', [limits.tag])}
        </p>
      )}
      <div
        id={listId}
        role="listbox"
        class="tag-suggestions"
        aria-label={i18n.t('editor.suggestions')}
      >
        {suggestions.map((tag, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys and the focus are the box's
          <div
            key={tag}
            id={`${listId}-${index}`}
            role="option"
            class="pz-tag tag-suggestion"
            aria-selected={index === active}
            // A press must not take the focus from the box.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
          >
            <bdi>{tag}</bdi>
          </div>
        ))}
      </div>
    </div>
  );
}
