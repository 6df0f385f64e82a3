import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteConflict } from '@/lib/model/note-conflict';
import type { NoteHit } from '@/lib/model/note-hit';
import { type ConflictChoice, ConflictControls } from '../notes/conflict-controls';
import { NoteContent } from '../notes/note-content';
import { Icon } from '../parts/icon';
import { IconButton } from '../parts/icon-button';

interface NoteRowProps {
  hit: NoteHit;
  selected: boolean;
  /** Whether the row's controls can be reached with Tab. */
  reachable: boolean;
  /** With `through`, all from the last one that was chosen. */
  onSelect: (through: boolean) => void;
  onOpen: (newTab: boolean) => void;
  onCopy: () => void;
  /** Whether that was done a moment ago. */
  copied: boolean;
  onRemove: (note: Note) => void;
  /** Of a conflict copy: what it is held against. */
  conflict: NoteConflict | undefined;
  onSettle: (keep: ConflictChoice) => Promise<unknown>;
  /** Where the kept text of its article is shown. */
  articleHref: string;
}

/** One note of the library: chosen by its box, opened on its page or in the text that was kept. */
export function NoteRow(props: NoteRowProps) {
  const { hit, selected, reachable, onSelect, onOpen, onCopy, onRemove, articleHref } = props;
  const id = useId();
  const tabIndex = reachable ? 0 : -1;
  return (
    <div class="row" data-selected={selected || undefined}>
      <input
        type="checkbox"
        class="row-box pz-focusable"
        aria-labelledby={id}
        tabIndex={tabIndex}
        checked={selected}
        onClick={(event) => onSelect(event.shiftKey)}
      />
      <div class="row-note">
        <NoteContent {...hit} id={id} source />
        {props.conflict && <ConflictControls conflict={props.conflict} onChoose={props.onSettle} />}
      </div>
      <div class="row-actions">
        <IconButton
          icon="open"
          label={i18n.t('library.openPage')}
          tabIndex={tabIndex}
          onPress={(event) => onOpen(event.ctrlKey || event.metaKey)}
        />
        <a
          class="pz-button pz-quiet pz-square"
          href={articleHref}
          aria-label={i18n.t('library.openKept')}
          title={i18n.t('library.openKept')}
          tabIndex={tabIndex}
        >
          <Icon name="page" />
        </a>
        <IconButton
          icon="copy"
          label={i18n.t('library.copy')}
          tabIndex={tabIndex}
          onPress={onCopy}
        />
        <IconButton
          icon="bin"
          label={i18n.t('list.remove')}
          tabIndex={tabIndex}
          onPress={() => onRemove(hit.note)}
        />
      </div>
      <span role="status" class="note-copied">
        {props.copied && i18n.t('list.copied')}
      </span>
    </div>
  );
}
