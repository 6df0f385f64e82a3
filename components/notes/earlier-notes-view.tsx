import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteHit } from '@/lib/model/note-hit';
import { Icon } from '../parts/icon';
import { useFirstFocus } from '../parts/use-first-focus';
import { NoteList } from './note-list';
import '../styles/page.css';
import '../styles/editor.css';

interface EarlierNotesViewProps {
  name: string;
  hits: readonly NoteHit[];
  onOpen: (note: Note, newTab: boolean) => void;
  onCopy: (note: Note) => void;
  onLeave: () => void;
}

/** The reader's notes on other pages that are about a name. */
export function EarlierNotesView({ name, hits, onOpen, onCopy, onLeave }: EarlierNotesViewProps) {
  const list = useRef<HTMLUListElement>(null);
  useFirstFocus(() => list.current?.querySelector<HTMLElement>('.note-open'));
  return (
    <section
      class="editor"
      aria-label={i18n.t('card.earlierNotes', hits.length)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <header class="frame-head">
        <h1 class="frame-title">
          <bdi>{name}</bdi>
        </h1>
        <span class="frame-count">{i18n.t('card.earlierNotes', hits.length)}</span>
        <button
          type="button"
          class="pz-button pz-quiet pz-square"
          aria-label={i18n.t('notice.close')}
          title={i18n.t('notice.close')}
          onClick={onLeave}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="frame-list">
        <NoteList listRef={list} hits={hits} onOpen={onOpen} onCopy={onCopy} />
      </div>
    </section>
  );
}
