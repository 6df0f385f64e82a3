import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useModal } from '../../parts/use-modal';

interface SearchNameProps {
  suggested: string;
  onSave: (name: string) => void;
  onLeave: () => void;
}

/** Longer names have no room in the menu. */
const longest = 60;

/** Under which name a search is kept. */
export function SearchName({ suggested, onSave, onLeave }: SearchNameProps) {
  const [name, setName] = useState(suggested.slice(0, longest));
  const dialog = useModal();
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="search-name" onClose={onLeave}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onSave(name.trim());
          onLeave();
        }}
      >
        <label class="dialog-label" id="search-name" for="search-name-box">
          {i18n.t('library.searches.name')}
        </label>
        <input
          id="search-name-box"
          class="dialog-input pz-focusable"
          type="text"
          maxLength={longest}
          autocomplete="off"
          dir="auto"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <footer class="dialog-foot">
          <button type="button" class="pz-button pz-quiet" onClick={onLeave}>
            {i18n.t('editor.cancel')}
          </button>
          <button type="submit" class="pz-button pz-primary" aria-disabled={name.trim() === ''}>
            {i18n.t('library.searches.save')}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
