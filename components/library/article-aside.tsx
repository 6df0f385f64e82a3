import { useState } from 'preact/hooks';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import type { Note } from '@/lib/model/note';
import type { LocatedNote } from '@/lib/model/page-report';
import type { Span } from '@/lib/model/span';
import { NoteList, unsearched } from '../notes/note-list';
import { useSomeRows } from '../parts/some-rows';
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

/** What was saved and recognised in an article, each leading to its place in the text. */
export function ArticleAside(props: ArticleAsideProps) {
  const { notes, mentions, figures, onShow, onShowNote, onCopy } = props;
  const [chosen, setChosen] = useState<ReadingTab>('notes');
  const { limit, more } = useSomeRows(notes.length);
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
            hits={unsearched(inOrder.slice(0, limit))}
            source={false}
            onOpen={onShowNote}
            onCopy={onCopy}
          />
          {more}
        </>
      }
    />
  );
}
