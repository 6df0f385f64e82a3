import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import { type Problem, wordsOfProblem } from '../parts/problem';
import { useFirstFocus } from '../parts/use-first-focus';
import { DifferenceView } from './difference-view';
import type { PassageChanges, SelectedPassage } from './note-changes';

interface NoteAttachingProps {
  note: Note;
  watchSelection: PassageChanges['watchSelection'];
  onAttach: (selected: SelectedPassage) => Promise<Problem | null>;
  onCancel: () => void;
}

/** A note being attached by hand: the reader selects a passage on the page, sees was and now, and confirms. */
export function NoteAttaching({ note, watchSelection, onAttach, onCancel }: NoteAttachingProps) {
  const [selected, setSelected] = useState<SelectedPassage | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => watchSelection(note, setSelected), [note, watchSelection]);
  useFirstFocus(() => cancel.current);
  return (
    <fieldset
      class="note-attaching"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <legend>{i18n.t('attach.title')}</legend>
      <p class="panel-hint">{i18n.t('attach.hint')}</p>
      <dl class="attach-sides">
        <dt>{i18n.t('attach.was')}</dt>
        <dd>
          <bdi>{note.selector?.quote.exact ?? i18n.t('list.wholePage')}</bdi>
        </dd>
        <dt>{i18n.t('attach.selected')}</dt>
        <dd aria-live="polite">
          {selected ? (
            <DifferenceView difference={selected.difference} />
          ) : (
            <span class="panel-hint">{i18n.t('attach.nothing')}</span>
          )}
        </dd>
      </dl>
      {problem && (
        <p class="field-error" role="alert">
          {wordsOfProblem(problem)}
        </p>
      )}
      <div class="attach-actions">
        <button
          type="button"
          class="pz-button pz-primary"
          aria-disabled={selected === null}
          onClick={async () => {
            if (selected) setProblem(await onAttach(selected));
          }}
        >
          {i18n.t('attach.confirm')}
        </button>
        <button ref={cancel} type="button" class="pz-button pz-quiet" onClick={onCancel}>
          {i18n.t('editor.cancel')}
        </button>
      </div>
    </fieldset>
  );
}
