import { i18n } from '#i18n';

/** What is known of the page in the current tab: counts, or why there are none. */
export type PageSummary =
  | {
      readonly kind: 'article';
      readonly names: number;
      readonly figures: number;
      readonly notes: number;
    }
  | { readonly kind: 'no-article'; readonly notes: number }
  | { readonly kind: 'unreadable' };

/** One line about the current page. */
export function PageSummaryLine({ page }: { page: PageSummary }) {
  if (page.kind === 'unreadable') {
    return <p class="page-summary">{i18n.t('popup.unreadable')}</p>;
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
    <p class="page-summary">
      <span class="page-summary-label">{i18n.t('popup.thisPage')}</span>
      {counts.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  );
}
