import { i18n } from '#i18n';
import { numberFormat } from '../words/intl-formats';

interface ImportLineProps {
  done: number;
  /** Zero while it is not known. */
  all: number;
  /** Goes to the page in which it runs. */
  onShow: () => void;
}

/** Notes are being taken in elsewhere: what is listed here is right, but may not be all. */
export function ImportLine({ done, all, onShow }: ImportLineProps) {
  const number = numberFormat();
  return (
    <div class="import-line">
      <div>
        <p role="status">{i18n.t('importing.running')}</p>
        {/* Not for a screen reader to read out ten times a second. */}
        {all > 0 && (
          <p class="import-line-count">
            {i18n.t('importing.count', [number.format(done), number.format(all)])}
          </p>
        )}
      </div>
      <button type="button" class="pz-button pz-quiet" onClick={onShow}>
        {i18n.t('importing.show')}
      </button>
      <progress
        class="pz-progress"
        aria-label={i18n.t('importing.label')}
        max={all || 1}
        value={all > 0 ? done : undefined}
      />
    </div>
  );
}
