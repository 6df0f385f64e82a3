import { i18n } from '#i18n';
import type { EntityCard } from '@/lib/model/card';
import type { MentionReason } from '@/lib/model/mention';
import { FactList } from './fact-list';
import { KindChip } from './kind-chip';
import { uiLanguage } from './ui-language';

const reasons = {
  role: 'card.reasonRole',
  list: 'card.reasonList',
  introduced: 'card.reasonIntroduced',
} as const satisfies Record<Exclude<MentionReason, 'name'>, string>;

/** What is known of a recognised name. Shown in a shadow root on the page. */
export function EntityCardView({ mention, entity, facts, count }: EntityCard) {
  const language = uiLanguage();
  const role = entity?.role?.[language];
  const others = entity?.aliases.filter(({ text }) => text !== entity.name) ?? [];
  return (
    <article class="pz-card" aria-label={mention.name}>
      <header class="pz-card-head">
        <h2 class="pz-card-name">
          <bdi>{mention.name}</bdi>
        </h2>
        <KindChip kind={mention.kind} />
      </header>
      <div class="pz-card-body">
        {role && <p class="pz-card-soft">{role}</p>}
        <p class="pz-card-text">
          {entity ? entity.description[language] : i18n.t('card.onlyHere')}
        </p>
        {others.length > 0 && (
          <p class="pz-card-soft">
            {i18n.t('card.aliases')}{' '}
            {others.map(({ text }, index) => (
              <span key={text}>
                {index > 0 && '、'}
                <bdi>{text}</bdi>
              </span>
            ))}
          </p>
        )}
        {facts.length > 0 && (
          <section class="pz-card-section">
            <h3 class="pz-card-label">{i18n.t('card.facts')}</h3>
            <FactList facts={facts} />
          </section>
        )}
      </div>
      <footer class="pz-card-foot">
        {i18n.t('card.count', count)}
        {mention.reason !== 'name' && <span> · {i18n.t(reasons[mention.reason])}</span>}
      </footer>
    </article>
  );
}
