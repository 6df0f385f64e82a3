import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type FileErrorCode,
  type ImportPreview,
  type OnConflict,
  onConflicts,
  type RefusalReason,
} from '@/lib/model/import-preview';
import { Icon } from '../parts/icon';
import { useModal } from '../parts/use-modal';
import { WorkBar, type WorkState } from './work-bar';

const refusalKeys = {
  unreadable: 'unreadable',
  'no-address': 'no_address',
  'too-long': 'too_long',
  'bad-date': 'bad_date',
  'wrong-hash': 'wrong_hash',
  duplicate: 'duplicate',
} as const satisfies Record<RefusalReason, string>;

const errorKeys = {
  'unknown-format': 'unknown_format',
  'newer-version': 'newer_version',
  truncated: 'truncated',
  damaged: 'damaged',
  encoding: 'encoding',
  'too-large': 'too_large',
  'no-addresses': 'no_addresses',
  expanded: 'expanded',
} as const satisfies Record<FileErrorCode, string>;

/** How far an import has come. */
export type ImportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'refused'; readonly file: string; readonly error: FileErrorCode }
  | { readonly kind: 'working'; readonly work: WorkState }
  | {
      readonly kind: 'planned';
      readonly file: string;
      readonly preview: ImportPreview;
      /** Whether it was begun before and left. */
      readonly left: boolean;
    };

interface ImportDialogProps {
  state: ImportState;
  /** Nothing is saved now, for notes are missing; a file that is taken in ends that. */
  paused: boolean;
  onFile: (file: File) => void;
  onImport: (onConflict: OnConflict) => void;
  onCancel: () => void;
  onLeave: () => void;
}

/** Chooses a file, shows what taking it would do, and takes it. Nothing is changed before the last step. */
export function ImportDialog(props: ImportDialogProps) {
  const { state, paused, onFile, onImport, onCancel, onLeave } = props;
  const dialog = useModal();
  const [onConflict, setOnConflict] = useState<OnConflict>('both');
  const nothing = state.kind === 'planned' && !state.left && isNothing(state.preview);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="import-title" onClose={onLeave}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (state.kind === 'planned' && !nothing) onImport(onConflict);
        }}
      >
        <h2 id="import-title" class="dialog-title">
          {i18n.t('library.import.title')}
        </h2>
        {(state.kind === 'choosing' || state.kind === 'refused') && (
          <>
            {state.kind === 'refused' && (
              <p class="warning-line import-refusal" role="alert">
                <bdi class="import-file">{state.file}</bdi>
                <span>{i18n.t(`library.import.errors.${errorKeys[state.error]}`)}</span>
              </p>
            )}
            <p class="export-hint">{i18n.t('library.import.formats')}</p>
            {paused && <p class="export-hint">{i18n.t('library.import.endsPause')}</p>}
            <label class="pz-button import-choose">
              <Icon name="upload" /> {i18n.t('library.import.choose')}
              <input
                {...(state.kind === 'refused' && { ref: takeFocus })}
                type="file"
                class="pz-unseen"
                accept=".zip,.json,.jsonld,.csv,.txt"
                onChange={(event) => {
                  const [file] = event.currentTarget.files ?? [];
                  if (file) onFile(file);
                }}
              />
            </label>
          </>
        )}
        {state.kind === 'working' && (
          <WorkBar work={state.work} onCancel={onCancel} onClose={onLeave} />
        )}
        {state.kind === 'planned' && (
          <Preview
            file={state.file}
            preview={state.preview}
            left={state.left}
            onConflict={onConflict}
            onChoose={setOnConflict}
          />
        )}
        <footer class="dialog-foot">
          {state.kind !== 'working' && (
            <button
              {...(nothing && { ref: takeFocus })}
              type="button"
              class="pz-button pz-quiet"
              onClick={onLeave}
            >
              {i18n.t(nothing ? 'notice.close' : 'editor.cancel')}
            </button>
          )}
          {state.kind === 'planned' && !nothing && (
            <button ref={takeFocus} type="submit" class="pz-button pz-primary pz-focusable">
              {i18n.t(state.left ? 'library.import.goOn' : 'library.import.start')}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}

/** What had the focus is gone: the file was chosen. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}

function isNothing({ new: fresh, conflicting, others }: ImportPreview): boolean {
  return fresh + conflicting + others === 0;
}

interface PreviewProps {
  file: string;
  preview: ImportPreview;
  left: boolean;
  onConflict: OnConflict;
  onChoose: (onConflict: OnConflict) => void;
}

function Preview({ file, preview, left, onConflict, onChoose }: PreviewProps) {
  const { same, conflicting, others, refused, refusals } = preview;
  const placesOf = (reason: RefusalReason) =>
    refusals.filter((each) => each.reason === reason).map(({ place }) => place);
  return (
    <>
      <p>
        <bdi class="import-file">{file}</bdi>
      </p>
      {left && <p class="export-hint">{i18n.t('library.import.since')}</p>}
      <table class="import-counts">
        <tbody>
          <Row label={i18n.t('library.import.new')} count={preview.new} />
          <Row label={i18n.t('library.import.same')} count={same} />
          <Row label={i18n.t('library.import.conflicting')} count={conflicting} />
          {others > 0 && <Row label={i18n.t('library.import.others')} count={others} />}
          {[...refused].map(([reason, count]) => (
            <Row
              key={reason}
              label={i18n.t(`library.import.refused.${refusalKeys[reason]}`)}
              count={count}
              places={placesOf(reason).slice(0, 8)}
            />
          ))}
        </tbody>
      </table>
      {conflicting > 0 && (
        <fieldset class="dialog-tags import-choice">
          <legend class="dialog-label">{i18n.t('library.import.onConflict')}</legend>
          {onConflicts.map((each) => (
            <label key={each} class="dialog-tag">
              <input
                type="radio"
                class="pz-focusable"
                name="on-conflict"
                checked={each === onConflict}
                onChange={() => onChoose(each)}
              />
              {i18n.t(`library.import.conflicts.${each}`)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

interface RowProps {
  label: string;
  count: number;
  places?: readonly number[];
}

function Row({ label, count, places = [] }: RowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="import-count">{count}</td>
      {places.length > 0 && (
        <td class="export-hint">
          {i18n.t('library.import.rows', [places.join(', ') + (count > places.length ? ' …' : '')])}
        </td>
      )}
    </tr>
  );
}
