import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DialogFrame } from '../dialog-frame';

interface SearchNameProps {
  suggested: string;
  onSave: (name: string) => void;
  onLeave: () => void;
}

/** Longer names have no room in the menu. */
const longest = 60;

/** Under which name a search is kept. */
export function SearchName({ suggested, onSave, onLeave }: SearchNameProps) {
  const box = useId();
  const [name, setName] = useState(suggested.slice(0, longest));
  return (
    <DialogFrame
      title={i18n.t('library.searches.save')}
      onLeave={onLeave}
      onSubmit={() => {
        if (name.trim() === '') return;
        onSave(name.trim());
        onLeave();
      }}
      foot={
        <>
          <button type="button" class="pz-button pz-quiet" onClick={onLeave}>
            {i18n.t('editor.cancel')}
          </button>
          <button type="submit" class="pz-button pz-primary" aria-disabled={name.trim() === ''}>
            {i18n.t('library.searches.save')}
          </button>
        </>
      }
    >
      <div>
        <label class="dialog-label" for={box}>
          {i18n.t('library.searches.name')}
        </label>
        <input
          id={box}
          class="dialog-input pz-focusable"
          type="text"
          maxLength={longest}
          autocomplete="off"
          dir="auto"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
    </DialogFrame>
  );
}
