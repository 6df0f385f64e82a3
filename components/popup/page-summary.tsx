import { i18n } from '#i18n';

/** What is known of the page in the current tab: counts, or why there are none. */
export type PageSummary =
  | {
      readonly kind: 'article';
      readonly names: number;
      readonly figures: number;
      readonly notes: number;
      /** Whether names and figures are marked on this site. */
      readonly marked: boolean;
    }
  | { readonly kind: 'no-article'; readonly notes: number }
  /** No extension may look into it; or it is a PDF file, which can be tagged. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'pdf' };

interface PageSummaryLineProps {
  page: PageSummary;
  /** Marks names and figures on this site from now on, or not. */
  onMark: (on: boolean) => void;
}

/** One line about the current page. */
export function PageSummaryLine({ page, onMark }: PageSummaryLineProps) {
  if (page.kind === 'unreadable' || page.kind === 'pdf') {
    return <p class="page-summary">{i18n.t(`popup.${page.kind}`)}</p>;
  }
  const counts =
    page.kind === 'article'
      ? [
          i18n.t('popup.names', page.names),
          i18n.t('popup.figures', page.figures),
          i18n.t('popup.notes', page.notes),
        ]
      : [i18n.t('popup.noArticle'), ...(page.notes > 0 ? [i18n.t('popup.notes', page.notes)] : [])];
  return (
    <div class="page-summary">
      <p class="page-counts">
        <span class="page-summary-label">{i18n.t('popup.thisPage')}</span>
        {counts.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      {page.kind === 'article' && <MarkSwitch marked={page.marked} onMark={onMark} />}
    </div>
  );
}

function MarkSwitch({ marked, onMark }: { marked: boolean; onMark: (on: boolean) => void }) {
  return (
    <label class="mark-switch" title={i18n.t('popup.markHint')}>
      <input
        type="checkbox"
        role="switch"
        class="pz-unseen"
        checked={marked}
        aria-checked={marked}
        onChange={(event) => onMark(event.currentTarget.checked)}
      />
      {i18n.t('popup.mark')}
      <span class="switch-track" />
    </label>
  );
}
