import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import type { Note } from '@/lib/model/note';
import type { LocatedNote } from '@/lib/model/page-report';
import { NoteList } from '../notes/note-list';
import type { Span } from '../parts/marked-text';
import { Tabs } from '../parts/tabs';
import { PageFigures } from '../side-panel/page-figures';
import { PageNames } from '../side-panel/page-names';
import { distinctNames } from '../words/distinct-names';
import '../styles/side-panel.css';

interface ArticleAsideProps {
  notes: readonly LocatedNote[];
  mentions: readonly Mention[];
  figures: readonly Figure[];
  onShow: (place: Span) => void;
  onShowNote: (note: Note) => void;
  onCopy: (note: Note) => void;
}

type TabId = 'notes' | 'names' | 'figures';

/** What was saved and recognised in an article, each leading to its place in the text. */
export function ArticleAside(props: ArticleAsideProps) {
  const { notes, mentions, figures, onShow, onShowNote, onCopy } = props;
  const [chosen, setChosen] = useState<TabId>('notes');
  const names = useMemo(() => [...distinctNames(mentions).values()].flat(), [mentions]);
  const subjects = new Map(
    mentions.flatMap(({ entity, name }) => (entity === null ? [] : [[entity, name] as const])),
  );
  const inOrder = notes.toSorted((a, b) => (a.located?.start ?? -1) - (b.located?.start ?? -1));
  return (
    <Tabs<TabId>
      label={i18n.t('panel.tabs')}
      tabs={[
        { id: 'notes', label: i18n.t('panel.notes'), count: notes.length },
        { id: 'names', label: i18n.t('panel.names'), count: names.length },
        { id: 'figures', label: i18n.t('panel.figures'), count: figures.length },
      ]}
      chosen={chosen}
      onChoose={setChosen}
    >
      {chosen === 'notes' && (
        <NoteList
          hits={inOrder.map(({ note }) => ({ note, matches: [] }))}
          source={false}
          onOpen={onShowNote}
          onCopy={onCopy}
        />
      )}
      {chosen === 'names' && <PageNames mentions={mentions} onJump={onShow} />}
      {chosen === 'figures' && (
        <PageFigures figures={figures} subjects={subjects} onJump={onShow} />
      )}
    </Tabs>
  );
}
