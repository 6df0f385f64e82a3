import { i18n } from '#i18n';

interface KindFilterProps<Kind extends string> {
  kinds: readonly { readonly kind: Kind; readonly label: string; readonly count: number }[];
  /** Null shows all. */
  chosen: Kind | null;
  onChoose: (kind: Kind | null) => void;
}

/** Buttons that show one kind of several. Nothing where there is only one. */
export function KindFilter<Kind extends string>({
  kinds,
  chosen,
  onChoose,
}: KindFilterProps<Kind>) {
  if (kinds.length < 2) return null;
  return (
    <fieldset class="kind-filter">
      <legend class="pz-unseen">{i18n.t('panel.filterKinds')}</legend>
      <button
        type="button"
        class="kind-choice pz-focusable"
        aria-pressed={chosen === null}
        onClick={() => onChoose(null)}
      >
        {i18n.t('panel.all')}
      </button>
      {kinds.map(({ kind, label, count }) => (
        <button
          key={kind}
          type="button"
          class="kind-choice pz-focusable"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? null : kind)}
        >
          {label} <span class="tab-count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
