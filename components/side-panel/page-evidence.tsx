import { i18n } from '#i18n';
import type { Evidence } from '@/lib/model/page-report';
import type { ParagraphDifference } from '@/lib/model/selector';
import { DifferenceView } from '../notes/difference-view';
import { FigureChanges } from '../notes/figure-changes';
import { Icon } from '../parts/icon';
import { useSomeRows } from '../parts/some-rows';
import { formatInstant } from '../words/date-format';

/** Whether the article still reads as it did when it was kept, and if not, what is otherwise. */
export function PageEvidence({ evidence }: { evidence: Evidence }) {
  const { captured, change } = evidence;
  const { figures = [], differences = [] } = change ?? {};
  const changed = differences.filter((each): each is Changed => each.kind !== 'same');
  // Two editions of a book differ in thousands of passages.
  const { limit, more } = useSomeRows(Math.max(figures.length, changed.length));
  const date = formatInstant(captured);
  if (!change) {
    return (
      <p class="evidence">
        <Icon name="check" size={14} /> {i18n.t('evidence.unchanged', [date])}
      </p>
    );
  }
  return (
    <details class="evidence">
      <summary class="pz-focusable">
        <Icon name="warning" size={14} />
        <span>
          {i18n.t('evidence.changed', [date])}{' '}
          <span class="evidence-count">
            {[
              figures.length > 0 && i18n.t('evidence.figures', figures.length),
              i18n.t('evidence.passages', changed.length),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </summary>
      <FigureChanges figures={figures.slice(0, limit)} />
      <ul class="evidence-passages">
        {changed.slice(0, limit).map((each, index) => (
          <li key={`${index} ${each.kind}`}>
            <Passage difference={each} />
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}

type Changed = Exclude<ParagraphDifference, { kind: 'same' }>;

const kinds = {
  moved: 'evidence.moved',
  removed: 'evidence.removed',
  added: 'evidence.added',
} as const;

function Passage({ difference }: { difference: Changed }) {
  if (difference.kind === 'edited') {
    return (
      <>
        <span>{i18n.t('evidence.edited')}</span>
        <DifferenceView difference={difference.parts} brief />
      </>
    );
  }
  const { kind, text } = difference;
  return (
    <>
      <span>{i18n.t(kinds[kind])}</span>
      <DifferenceView difference={[{ kind: kind === 'moved' ? 'same' : kind, text }]} />
    </>
  );
}
