import { i18n } from '#i18n';
import type { SearchResult } from '@/lib/model/note-hit';
import { numberFormat } from '../words/intl-formats';

/** The heading over a list of notes: that they are the recent ones, or how many were found. */
export function ResultCount({ query, result }: { query: string; result: SearchResult }) {
  const { hits, total } = result;
  const all = numberFormat().format(total);
  return (
    <h2 class="result-count" aria-live="polite">
      {query.trim() === ''
        ? hits.length > 0 && i18n.t('popup.recent')
        : total > hits.length
          ? i18n.t('popup.resultsShown', [hits.length, all])
          : total > 0 && i18n.t('popup.results', total, [all])}
    </h2>
  );
}
