import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FileErrorCode, ImportPreview, OnConflict } from '@/lib/model/import-preview';
import { Icon } from '../parts/icon';
import { DialogFrame } from './dialog-frame';
import { ImportCounts } from './import-counts';
import { WorkBar, type WorkState } from './work-bar';

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
  const [onConflict, setOnConflict] = useState<OnConflict>('both');
  const nothing = state.kind === 'planned' && !state.left && isNothing(state.preview);
  return (
    <DialogFrame
      title={i18n.t('library.import.title')}
      onLeave={onLeave}
      onSubmit={() => {
        if (state.kind === 'planned' && !nothing) onImport(onConflict);
      }}
      foot={
        state.kind !== 'working' && (
          <>
            <button
              {...(nothing && { ref: takeFocus })}
              type="button"
              class="pz-button pz-quiet"
              onClick={onLeave}
            >
              {i18n.t(nothing ? 'notice.close' : 'editor.cancel')}
            </button>
            {state.kind === 'planned' && !nothing && (
              <button ref={takeFocus} type="submit" class="pz-button pz-primary pz-focusable">
                {i18n.t(state.left ? 'library.import.goOn' : 'library.import.start')}
              </button>
            )}
          </>
        )
      }
    >
      {(state.kind === 'choosing' || state.kind === 'refused') && (
        <>
          {state.kind === 'refused' && (
            <p class="warning-line import-refusal" role="alert">
              <bdi class="import-file">{state.file}</bdi>
              <span>{i18n.t(`library.import.errors.${errorKeys[state.error]}`)}</span>
            </p>
          )}
          <p class="soft-hint">{i18n.t('library.import.formats')}</p>
          {paused && <p class="soft-hint">{i18n.t('library.import.endsPause')}</p>}
          <label class="pz-button import-choose">
            <Icon name="upload" /> {i18n.t('library.import.choose')}
            <input
              {...(state.kind === 'refused' && { ref: takeFocus })}
              type="file"
              class="pz-unseen"
              accept=".zip,.json,.jsonld,.jsonl,.ndjson,.csv,.tsv,.txt"
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
        <ImportCounts
          file={state.file}
          preview={state.preview}
          left={state.left}
          onConflict={onConflict}
          onChoose={setOnConflict}
        />
      )}
    </DialogFrame>
  );
}

/** What had the focus is gone: the file was chosen. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}

function isNothing({ new: fresh, conflicting, others }: ImportPreview): boolean {
  return fresh + conflicting + others === 0;
}
