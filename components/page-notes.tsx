import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { LocatedNote } from '@/lib/model/page-report';
import { ChangedNote } from './changed-note';
import { Icon } from './icon';
import { LostNote } from './lost-note';
import { NoteList } from './note-list';
import { StatusMessage } from './status-message';

interface PageNotesProps extends Pick<ComponentProps<typeof NoteList>, 'onRemove' | 'editorOf'> {
  notes: readonly LocatedNote[];
  /** Shows a note's passage on the page. */
  onJump: (note: Note) => void;
  onCopy: (note: Note) => void;
}

/** The notes of a page in its order; those whose passage has changed say so, those that have none left stand apart. */
export function PageNotes({ notes, onJump, onCopy, ...changing }: PageNotesProps) {
  if (notes.length === 0) {
    return (
      <StatusMessage icon="save" title={i18n.t('panel.noNotesTitle')}>
        {i18n.t('panel.noNotesBody')}
      </StatusMessage>
    );
  }
  const lost = notes.filter(({ located }) => located?.state === 'lost');
  const found = notes.filter(({ located }) => located?.state !== 'lost').sort(inPageOrder);
  const changed = new Map(
    found
      .filter(({ located }) => located?.state === 'changed')
      .map(({ note, difference }) => [note.id, difference]),
  );
  return (
    <>
      {found.length > 0 && (
        <NoteList
          {...changing}
          hits={found.map(({ note }) => ({ note, matches: [] }))}
          source={false}
          onOpen={onJump}
          onCopy={onCopy}
        >
          {({ id }) => changed.has(id) && <ChangedNote difference={changed.get(id) ?? null} />}
        </NoteList>
      )}
      {lost.length > 0 && (
        <section class="lost-notes">
          <h3 class="panel-heading">
            <Icon name="warning" size={14} /> {i18n.t('panel.lost')}
          </h3>
          <p class="panel-hint">{i18n.t('panel.lostHint')}</p>
          <ul>
            {lost.map(({ note }) => (
              <LostNote key={note.id} note={note} onCopy={onCopy} onRemove={changing.onRemove} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Notes on the whole page first, then by place. */
function inPageOrder(a: LocatedNote, b: LocatedNote): number {
  return (a.located?.start ?? -1) - (b.located?.start ?? -1);
}
