import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FieldDifference, NoteConflict } from '@/lib/model/note-conflict';
import { formatInstant } from '../words/date-format';
import { DifferenceView } from './difference-view';
import { wordsOfStatus } from './status-words';

const words = {
  both: 'conflict.keepBoth',
  copy: 'conflict.keepThis',
  other: 'conflict.keepOther',
} as const;

/** What is to stay of a conflict copy and the note it was meant for. */
export type ConflictChoice = keyof typeof words;

interface ConflictControlsProps {
  conflict: NoteConflict;
  /** Resolves when it is done, or was not. */
  onChoose: (keep: ConflictChoice) => Promise<unknown>;
}

/** What two edits of one note say otherwise, and which of them is to stay. */
export function ConflictControls({ conflict, onChoose }: ConflictControlsProps) {
  const { other, fields } = conflict;
  const [busy, setBusy] = useState(false);

  async function choose(keep: ConflictChoice) {
    if (busy) return;
    setBusy(true);
    await onChoose(keep);
    setBusy(false);
  }

  const button = (keep: ConflictChoice, label: string) => (
    <button
      key={keep}
      type="button"
      class="pz-button"
      aria-disabled={busy}
      onClick={() => void choose(keep)}
    >
      {label}
    </button>
  );
  return (
    <fieldset class="conflict">
      <legend class="pz-unseen">{i18n.t('conflict.title')}</legend>
      {other === null ? (
        <p>{i18n.t('conflict.gone')}</p>
      ) : (
        <>
          <p>
            {i18n.t(fields.length > 0 ? 'conflict.against' : 'conflict.same', [
              formatInstant(other.modified),
            ])}
          </p>
          {fields.length > 0 && (
            <dl class="conflict-fields">
              {fields.map((each) => (
                <div key={each.field}>
                  <dt>{i18n.t(labels[each.field])}</dt>
                  <dd>
                    <Field {...each} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
      <div class="conflict-choices">
        {other === null
          ? button('copy', i18n.t('conflict.keep'))
          : (['copy', 'other', 'both'] as const).map((keep) => button(keep, i18n.t(words[keep])))}
      </div>
    </fieldset>
  );
}

const labels = {
  quote: 'editor.quote',
  comment: 'editor.comment',
  tags: 'editor.tags',
  colour: 'editor.colour',
  status: 'status.label',
} as const;

function Field(props: FieldDifference) {
  switch (props.field) {
    case 'quote':
    case 'comment':
      return <DifferenceView difference={props.difference} brief />;
    case 'tags':
      return (
        <span class="conflict-tags">
          {props.difference.map(({ kind, text }) => (
            <bdi key={text} class="pz-tag">
              {kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>}
            </bdi>
          ))}
        </span>
      );
    case 'colour':
      return <Switch was={i18n.t(`colours.${props.was}`)} now={i18n.t(`colours.${props.now}`)} />;
    case 'status': {
      const { was, now } = props;
      return <Switch was={was && wordsOfStatus(was)} now={now && wordsOfStatus(now)} />;
    }
  }
}

function Switch({ was, now }: { was: string | undefined; now: string | undefined }) {
  return (
    <span class="note-difference">
      {was && <del>{was}</del>} {now && <ins>{now}</ins>}
    </span>
  );
}
