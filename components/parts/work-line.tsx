import { i18n } from '#i18n';
import { numberFormat } from '../words/intl-formats';

interface WorkLineProps {
  kind: 'import' | 'change';
  done: number;
  /** Zero while it is not known. */
  all: number;
  /** Goes to the page in which it runs. */
  onShow: () => void;
}

/** Notes are being taken in or changed elsewhere: what is listed here is right, but may not be all, or not be as it is by now. */
export function WorkLine({ kind, done, all, onShow }: WorkLineProps) {
  const number = numberFormat();
  return (
    <div class="work-line">
      <div>
        <p role="status">{i18n.t(`running.${kind}.words`)}</p>
        {/* Not for a screen reader to read out ten times a second. */}
        {all > 0 && (
          <p class="work-line-count">
            {i18n.t(`running.${kind}.count`, [number.format(done), number.format(all)])}
          </p>
        )}
      </div>
      <button type="button" class="pz-button pz-quiet" onClick={onShow}>
        {i18n.t('running.show')}
      </button>
      <progress
        class="pz-progress"
        aria-label={i18n.t(`running.${kind}.label`)}
        max={all || 1}
        value={all > 0 ? done : undefined}
      />
    </div>
  );
}
