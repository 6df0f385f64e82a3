import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type NoteColour, noteColours } from '@/lib/model/note';
import type { Shortcuts } from '@/lib/model/page-command';
import { ColourDot } from '../notes/colour-dot';
import { Icon, type IconName } from '../parts/icon';
import { moveFocus } from '../parts/roving-focus';
import { trusted } from './trusted';

interface SelectionBarProps {
  /** What `save` saves as: the colour used last. */
  colour: NoteColour;
  shortcuts?: Shortcuts;
  onSave: (colour: NoteColour) => void;
  /** The reader wants to write a note: elsewhere, where the page hears no key. */
  onAnnotate: () => void;
  /** The same, to begin with the tags. */
  onTag: () => void;
  onCopy: () => void;
}

/**
 * The bar beside a selection. Buttons only: it stands in the page's document, and the page hears every key typed there.
 */
export function SelectionBar(props: SelectionBarProps) {
  const { colour, shortcuts = {}, onSave, onAnnotate, onTag, onCopy } = props;
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = trusted((event: KeyboardEvent) => {
    if (bar.current) moveFocus(event, bar.current);
  });
  return (
    <div
      ref={bar}
      class="pz-bar"
      role="toolbar"
      aria-label={i18n.t('bar.label')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      // The selection must outlive a press on the bar.
      onMouseDown={(event) => event.preventDefault()}
    >
      <button
        type="button"
        class="pz-button pz-primary"
        aria-keyshortcuts={shortcuts.save}
        title={withShortcut(i18n.t('bar.saveAs', [i18n.t(`colours.${colour}`)]), shortcuts.save)}
        onClick={trusted(() => onSave(colour))}
      >
        <Icon name="save" />
        {i18n.t('bar.save')}
      </button>
      <span class="pz-bar-colours">
        {noteColours.map((each) => (
          <DotButton
            key={each}
            colour={each}
            shortcut={shortcuts[`save-${each}`]}
            onSave={onSave}
          />
        ))}
      </span>
      <span class="pz-bar-actions">
        <BarButton
          icon="pen"
          label={i18n.t('bar.annotate')}
          shortcut={shortcuts.annotate}
          onPress={onAnnotate}
        />
        <BarButton icon="tag" label={i18n.t('bar.tag')} shortcut={shortcuts.tag} onPress={onTag} />
        <BarButton
          icon="copy"
          label={i18n.t('bar.copy')}
          shortcut={shortcuts.copy}
          onPress={onCopy}
        />
      </span>
    </div>
  );
}

interface DotButtonProps {
  colour: NoteColour;
  shortcut: string | undefined;
  onSave: (colour: NoteColour) => void;
}

function DotButton({ colour, shortcut, onSave }: DotButtonProps) {
  const label = i18n.t('bar.saveAs', [i18n.t(`colours.${colour}`)]);
  return (
    <button
      type="button"
      class="pz-dot-button"
      tabIndex={-1}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={withShortcut(label, shortcut)}
      onClick={trusted(() => onSave(colour))}
    >
      <ColourDot colour={colour} />
    </button>
  );
}

interface BarButtonProps {
  icon: IconName;
  label: string;
  shortcut: string | undefined;
  onPress: () => void;
}

function BarButton({ icon, label, shortcut, onPress }: BarButtonProps) {
  return (
    <button
      type="button"
      class="pz-button pz-quiet pz-square"
      tabIndex={-1}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={withShortcut(label, shortcut)}
      onClick={trusted(onPress)}
    >
      <Icon name={icon} />
    </button>
  );
}

function withShortcut(label: string, shortcut: string | undefined): string {
  return shortcut ? i18n.t('bar.shortcut', [label, shortcut]) : label;
}
