import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TagInput, withTag } from '../notes/tag-input';
import '../styles/editor.css';
import { DialogFrame } from './dialog-frame';

interface BulkTagsProps {
  /** How many notes are chosen. */
  count: number;
  /** The tags that they carry, the most frequent first. */
  carried: readonly string[];
  /** All tags in use, for suggestions. */
  known: readonly string[];
  onApply: (add: readonly string[], remove: readonly string[]) => void;
  onLeave: () => void;
}

/** So many of the tags that are carried are offered to be taken off. */
const most = 30;

/** Tags to be added to many notes, and to be taken off them. */
export function BulkTags({ count, carried, known, onApply, onLeave }: BulkTagsProps) {
  const [add, setAdd] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [remove, setRemove] = useState<readonly string[]>([]);
  const all = withTag(add, typed);

  function apply() {
    if (all.length + remove.length > 0) onApply(all, remove);
    onLeave();
  }

  return (
    <DialogFrame
      title={i18n.t('library.bulk.tagTitle', count)}
      onLeave={onLeave}
      onSubmit={apply}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        apply();
      }}
      foot={
        <>
          <button type="button" class="pz-button pz-quiet" onClick={onLeave}>
            {i18n.t('editor.cancel')}
          </button>
          <button
            type="submit"
            class="pz-button pz-primary"
            aria-disabled={all.length + remove.length === 0}
          >
            {i18n.t('library.bulk.apply')}
          </button>
        </>
      }
    >
      <div>
        <p class="dialog-label">{i18n.t('library.bulk.add')}</p>
        <TagInput
          tags={add}
          typed={typed}
          known={known}
          onChange={(tags, rest) => {
            setAdd(tags);
            setTyped(rest);
          }}
        />
      </div>
      {carried.length > 0 && (
        <fieldset class="dialog-tags">
          <legend class="dialog-label">{i18n.t('library.bulk.remove')}</legend>
          {carried.slice(0, most).map((tag) => (
            <label key={tag} class="dialog-tag">
              <input
                type="checkbox"
                class="pz-focusable"
                checked={remove.includes(tag)}
                onChange={() =>
                  setRemove(
                    remove.includes(tag) ? remove.filter((each) => each !== tag) : [...remove, tag],
                  )
                }
              />
              <bdi>{tag}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </DialogFrame>
  );
}
