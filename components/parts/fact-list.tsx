import { i18n } from '#i18n';
import type { ComparedFact } from '@/lib/model/card';
import { formatDate } from '../words/date-format';
import { formatQuantity } from '../words/figure-format';
import { uiLanguage } from '../words/ui-language';

/** What was printed of a subject earlier: what, how much, as of when; and over what one article said, where it stands. */
export function FactList({ facts }: { facts: readonly ComparedFact[] }) {
  return (
    <>
      {bySource(facts).map((group) => (
        <div key={group[0]?.fact.source.article} class="pz-fact-group">
          <Source {...(group[0] as ComparedFact)} />
          <table class="pz-facts">
            <tbody>
              {group.map((fact, index) => (
                <FactRow key={index} {...fact} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

function bySource(facts: readonly ComparedFact[]): ComparedFact[][] {
  const groups = new Map<string, ComparedFact[]>();
  for (const fact of facts) {
    const key = `${fact.printed} ${fact.fact.source.article}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

function FactRow({ fact, same }: ComparedFact) {
  const normalised = formatQuantity(fact);
  // A date says itself when it was.
  const asOf = fact.value === null ? null : fact.asOf;
  return (
    <tr>
      <th scope="row">
        <bdi>{fact.metric}</bdi>
      </th>
      <td>
        <bdi title={normalised ?? undefined}>{fact.text}</bdi>
        {same !== undefined && (
          <span class={same ? 'pz-same' : 'pz-different'}>
            {i18n.t(same ? 'card.same' : 'card.different')}
          </span>
        )}
        {asOf !== null && (
          <span class="pz-fact-date">{i18n.t('card.asOfDate', [formatDate(asOf)])}</span>
        )}
      </td>
    </tr>
  );
}

function Source({ article, printed }: ComparedFact) {
  const words = [
    article?.label[uiLanguage()],
    printed && i18n.t('card.printed', [formatDate(printed)]),
  ].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <p class="pz-fact-source">
      <bdi>{words.join(' · ')}</bdi>
    </p>
  );
}
