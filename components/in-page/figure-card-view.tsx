import { i18n } from '#i18n';
import type { FigureCard } from '@/lib/model/card';
import type { Change } from '@/lib/model/figure';
import { FactList } from '../parts/fact-list';
import { FigureChip } from '../parts/kind-chip';
import { formatQuantity, formatSpoken, printedFigure } from '../words/figure-format';
import { Card } from './card';
import { CardButton } from './card-button';

const changeKeys = {
  up: 'changes.up',
  down: 'changes.down',
  'up year': 'changes.upYear',
  'down year': 'changes.downYear',
  'up period': 'changes.upPeriod',
  'down period': 'changes.downPeriod',
} as const;

function changeOf({ direction, basis }: Change): keyof typeof changeKeys {
  return basis === null ? direction : `${direction} ${basis}`;
}

interface FigureCardProps extends FigureCard {
  /** The reader wants to see the earlier figures: elsewhere, where the page sees nothing of them. */
  onEarlier: () => void;
  onStep: (by: 1 | -1) => void;
}

/** What a figure says, and what was printed earlier of the same. Shown in a shadow root on the page. */
export function FigureCardView(props: FigureCardProps) {
  const { figure, subjectName, earlier, earlierFigures, onEarlier, onStep } = props;
  const printed = printedFigure(figure);
  const value = formatQuantity(figure);
  const spoken = formatSpoken(figure);
  // Most dates are nobody's: only of a quantity is it worth saying that the text does not tell whose it is.
  const shows = (text: string | null) => text !== null || figure.kind !== 'date';
  return (
    <Card
      label={printed}
      title={<bdi>{printed}</bdi>}
      chip={<FigureChip kind={figure.kind} />}
      foot={
        earlierFigures > 0 && (
          <p class="pz-card-actions">
            <CardButton
              icon="figure"
              label={i18n.t('card.earlierFigures', earlierFigures)}
              onPress={onEarlier}
            />
          </p>
        )
      }
      onStep={onStep}
    >
      <dl class="pz-card-terms">
        {value && value !== printed && (
          <div>
            <dt>{i18n.t(figure.kind === 'date' ? 'card.period' : 'card.normalised')}</dt>
            <dd>
              <bdi>{value}</bdi>
              {spoken && spoken !== printed && (
                <span class="pz-card-soft">
                  {' '}
                  <bdi>{spoken}</bdi>
                </span>
              )}
            </dd>
          </div>
        )}
        {shows(figure.metric) && <Term label={i18n.t('card.metric')} text={figure.metric} />}
        {figure.change && (
          <Term label={i18n.t('card.change')} text={i18n.t(changeKeys[changeOf(figure.change)])} />
        )}
        {shows(subjectName) && <Term label={i18n.t('card.subject')} text={subjectName} />}
      </dl>
      {earlier.length > 0 && (
        <section class="pz-card-section">
          <h3 class="pz-card-label">{i18n.t('card.earlier')}</h3>
          <FactList facts={earlier} />
        </section>
      )}
    </Card>
  );
}

function Term({ label, text }: { label: string; text: string | null }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {text === null ? (
          <span class="pz-card-soft">{i18n.t('card.unknown')}</span>
        ) : (
          <bdi>{text}</bdi>
        )}
      </dd>
    </div>
  );
}
