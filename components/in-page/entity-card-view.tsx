import { i18n } from '#i18n';
import type { EntityCard } from '@/lib/model/card';
import type { MentionReason } from '@/lib/model/mention';
import { FactList } from '../parts/fact-list';
import { KindChip } from '../parts/kind-chip';
import { uiLanguage } from '../words/ui-language';
import { Card } from './card';
import { CardButton } from './card-button';

const reasons = {
  name: 'card.reasonName',
  role: 'card.reasonRole',
  list: 'card.reasonList',
  introduced: 'card.reasonIntroduced',
} as const satisfies Record<MentionReason, string>;

interface EntityCardProps extends EntityCard {
  /** To where the name stands next in the article, or stood before. */
  onJump: (by: 1 | -1) => void;
  /** The reader wants to see the earlier notes on it: elsewhere, where the page sees none of their words. */
  onEarlier: () => void;
  /** It is not this name, or the reader does not want it marked: on this page, or on any. */
  onMuteHere: () => void;
  onMuteEverywhere: () => void;
  onStep: (by: 1 | -1) => void;
}

/** What is known of a recognised name. Shown in a shadow root on the page. */
export function EntityCardView(props: EntityCardProps) {
  const { mention, entity, facts, count, place, earlierNotes } = props;
  const { onJump, onEarlier, onMuteHere, onMuteEverywhere, onStep } = props;
  const language = uiLanguage();
  const role = entity?.role?.[language];
  const others = entity?.aliases.filter(({ text }) => text !== entity.name) ?? [];
  return (
    <Card
      label={mention.name}
      title={<bdi>{mention.name}</bdi>}
      chip={<KindChip kind={mention.kind} />}
      foot={
        <>
          <p class="pz-card-line">
            <span>
              {count > 1 ? i18n.t('card.place', [place, count]) : i18n.t('card.count', count)}
            </span>
            {count > 1 && (
              <span class="pz-card-jumps">
                <CardButton
                  small
                  icon="up"
                  label={i18n.t('card.previous')}
                  onPress={() => onJump(-1)}
                />
                <CardButton
                  small
                  icon="down"
                  label={i18n.t('card.next')}
                  onPress={() => onJump(1)}
                />
              </span>
            )}
          </p>
          <p>
            {i18n.t(reasons[mention.reason])}{' '}
            {i18n.t('card.confidence', [Math.round(mention.confidence * 100)])}
          </p>
          {earlierNotes > 0 && (
            <p class="pz-card-actions">
              <CardButton
                icon="quote"
                label={i18n.t('card.earlierNotes', earlierNotes)}
                onPress={onEarlier}
              />
            </p>
          )}
          <p class="pz-card-line pz-card-mute">
            <span>{i18n.t('card.mute')}</span>
            <span class="pz-card-jumps">
              <CardButton label={i18n.t('card.muteHere')} onPress={onMuteHere} />
              <CardButton label={i18n.t('card.muteEverywhere')} onPress={onMuteEverywhere} />
            </span>
          </p>
        </>
      }
      onStep={onStep}
    >
      {role && <p class="pz-card-soft">{role}</p>}
      <p>{entity ? entity.description[language] : i18n.t('card.onlyHere')}</p>
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
    </Card>
  );
}
