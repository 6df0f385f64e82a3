import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';
import { Tabs } from '../parts/tabs';
import { distinctNames } from '../words/distinct-names';
import { PageFigures } from './page-figures';
import { PageNames } from './page-names';

export type ReadingTab = 'notes' | 'names' | 'figures';

interface ReadingTabsProps {
  noteCount: number;
  mentions: readonly Mention[];
  figures: readonly Figure[];
  chosen: ReadingTab;
  onChoose: (tab: ReadingTab) => void;
  onJump: (place: Span) => void;
  notes: ComponentChildren;
  /** What is told of names besides. */
  moreNames?: ComponentChildren;
}

/** What there is of an article, one list at a time: its notes, its names, its figures. */
export function ReadingTabs(props: ReadingTabsProps) {
  const { noteCount, mentions, figures, chosen, onChoose, onJump, notes, moreNames } = props;
  const names = useMemo(() => [...distinctNames(mentions).values()].flat(), [mentions]);
  const subjects = new Map(
    mentions.flatMap(({ entity, name }) => (entity === null ? [] : [[entity, name] as const])),
  );
  return (
    <Tabs<ReadingTab>
      label={i18n.t('panel.tabs')}
      tabs={[
        { id: 'notes', label: i18n.t('panel.notes'), count: noteCount },
        { id: 'names', label: i18n.t('panel.names'), count: names.length },
        { id: 'figures', label: i18n.t('panel.figures'), count: figures.length },
      ]}
      chosen={chosen}
      onChoose={onChoose}
    >
      {chosen === 'notes' && notes}
      {chosen === 'names' && (
        <>
          <PageNames mentions={mentions} onJump={onJump} />
          {moreNames}
        </>
      )}
      {chosen === 'figures' && (
        <PageFigures figures={figures} subjects={subjects} onJump={onJump} />
      )}
    </Tabs>
  );
}
