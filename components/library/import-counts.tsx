import { i18n } from '#i18n';
import {
  type ImportPreview,
  type OnConflict,
  onConflicts,
  type RefusalReason,
} from '@/lib/model/import-preview';

const refusalKeys = {
  unreadable: 'unreadable',
  'no-address': 'no_address',
  'too-long': 'too_long',
  'bad-date': 'bad_date',
  'wrong-hash': 'wrong_hash',
  duplicate: 'duplicate',
} as const satisfies Record<RefusalReason, string>;

interface ImportCountsProps {
  file: string;
  preview: ImportPreview;
  left: boolean;
  onConflict: OnConflict;
  onChoose: (onConflict: OnConflict) => void;
}

/** What taking a file would do: how much is new, the same, different or refused, and what becomes of what differs. */
export function ImportCounts(props: ImportCountsProps) {
  const { file, preview, left, onConflict, onChoose } = props;
  const { same, conflicting, others, refused, refusals } = preview;
  const placesOf = (reason: RefusalReason) =>
    refusals.filter((each) => each.reason === reason).map(({ place }) => place);
  return (
    <>
      <p>
        <bdi class="import-file">{file}</bdi>
      </p>
      {left && <p class="soft-hint">{i18n.t('library.import.since')}</p>}
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
        <td class="soft-hint">
          {i18n.t('library.import.rows', [places.join(', ') + (count > places.length ? ' …' : '')])}
        </td>
      )}
    </tr>
  );
}
