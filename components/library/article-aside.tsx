import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import type { Note } from '@/lib/model/note';
import type { LocatedNote } from '@/lib/model/page-report';
import { NoteList } from '../notes/note-list';
import type { Span } from '../parts/marked-text';
import { type ReadingTab, ReadingTabs } from '../side-panel/reading-tabs';
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

/** What was saved and recognised in an article, each leading to its place in the text. */
export function ArticleAside(props: ArticleAsideProps) {
  const { notes, mentions, figures, onShow, onShowNote, onCopy } = props;
  const [chosen, setChosen] = useState<ReadingTab>('notes');
  const [limit, setLimit] = useState(step);
  const inOrder = notes.toSorted((a, b) => (a.located?.start ?? -1) - (b.located?.start ?? -1));
  return (
    <ReadingTabs
      noteCount={notes.length}
      mentions={mentions}
      figures={figures}
      chosen={chosen}
      onChoose={setChosen}
      onJump={onShow}
      notes={
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
      }
    />
  );
}
