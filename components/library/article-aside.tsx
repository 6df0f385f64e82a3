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

/** How many notes are added to the list at a time. */
const step = 100;

type TabId = 'notes' | 'names' | 'figures';

/** What was saved and recognised in an article, each leading to its place in the text. */
export function ArticleAside(props: ArticleAsideProps) {
  const { notes, mentions, figures, onShow, onShowNote, onCopy } = props;
  const [chosen, setChosen] = useState<TabId>('notes');
  const [limit, setLimit] = useState(step);
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
        <>
          <NoteList
            hits={inOrder.slice(0, limit).map(({ note }) => ({ note, matches: [] }))}
            source={false}
            onOpen={onShowNote}
            onCopy={onCopy}
          />
          {inOrder.length > limit && (
            <button
              type="button"
              class="pz-button more-button"
              onClick={() => setLimit(limit + step)}
            >
              {i18n.t('list.more')}
            </button>
          )}
        </>
      )}
      {chosen === 'names' && <PageNames mentions={mentions} onJump={onShow} />}
      {chosen === 'figures' && (
        <PageFigures figures={figures} subjects={subjects} onJump={onShow} />
      )}
    </Tabs>
  );
}
