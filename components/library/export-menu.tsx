import { i18n } from '#i18n';
import { type ExportFormat, exportFormats } from '@/lib/model/export-format';
import { DialogFrame } from './dialog-frame';

interface ExportMenuProps {
  /** How many notes would be given out. */
  count: number;
  /** Whether these are all notes: only all of them make a backup. */
  whole: boolean;
  onExport: (format: ExportFormat) => void;
  onLeave: () => void;
}

/** In which format notes are given out; each says what it is good for. */
export function ExportMenu({ count, whole, onExport, onLeave }: ExportMenuProps) {
  return (
    <DialogFrame
      title={i18n.t('library.export.title', count)}
      isWide={true}
      onLeave={onLeave}
      foot={
        <button type="button" class="pz-button pz-quiet" onClick={onLeave}>
          {i18n.t('editor.cancel')}
        </button>
      }
    >
      <div class="export-formats">
        {exportFormats
          .filter((format) => whole || format !== 'backup')
          .map((format) => (
            <button
              key={format}
              type="button"
              class="export-format pz-focusable"
              onClick={() => {
                onExport(format);
                onLeave();
              }}
            >
              <span class="export-name">{i18n.t(`library.export.${keys[format]}`)}</span>
              <span class="soft-hint">{i18n.t(`library.export.${keys[format]}Hint`)}</span>
            </button>
          ))}
      </div>
    </DialogFrame>
  );
}

const keys = {
  markdown: 'markdown',
  logseq: 'logseq',
  html: 'html',
  csv: 'csv',
  gbt7714: 'gbt7714',
  bibtex: 'bibtex',
  ris: 'ris',
  'csl-json': 'csl',
  'web-annotation': 'annotation',
  backup: 'backup',
} as const satisfies Record<ExportFormat, string>;
