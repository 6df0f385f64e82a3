import { i18n } from '#i18n';
import type { PrintedFact } from '@/lib/model/card';
import { formatDate } from './date-format';
import { formatQuantity } from './figure-format';
import { uiLanguage } from './ui-language';

interface FactListProps {
  facts: readonly (PrintedFact & { readonly same?: boolean })[];
}

/** What was printed of a subject earlier: what, how much, as of when, and where it stands. */
export function FactList({ facts }: FactListProps) {
  return (
    <table class="pz-facts">
      <thead class="pz-unseen">
        <tr>
          <th scope="col">{i18n.t('card.metric')}</th>
          <th scope="col">{i18n.t('card.value')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((printed, index) => (
          <FactRow key={index} {...printed} />
        ))}
      </tbody>
    </table>
  );
}

function FactRow({ fact, article, printed, same }: FactListProps['facts'][number]) {
  const normalised = formatQuantity(fact);
  const details = [
    fact.asOf ? i18n.t('card.asOfDate', [formatDate(fact.asOf)]) : null,
    article?.label[uiLanguage()],
    printed ? i18n.t('card.printed', [formatDate(printed)]) : null,
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <bdi>{fact.metric}</bdi>
      </th>
      <td>
        <span class="pz-fact-value">
          <bdi title={normalised ?? undefined}>{fact.text}</bdi>
          {same === undefined ? null : (
            <span class={same ? 'pz-same' : 'pz-different'}>
              {i18n.t(same ? 'card.same' : 'card.different')}
            </span>
          )}
        </span>
        {details.length > 0 && (
          <span class="pz-fact-source">
            <bdi>{details.join(' · ')}</bdi>
          </span>
        )}
      </td>
    </tr>
  );
}
