import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type NoteColour, noteColours } from '@/lib/model/note';
import { ColourDot } from './colour-dot';
import { Icon, type IconName } from './icon';
import { moveFocus } from './roving-focus';
import { trusted } from './trusted';

/** What the bar does. */
export type BarAction = 'save' | 'annotate' | 'copy';

interface SelectionBarProps {
  /** What `save` saves as: the colour used last. */
  colour: NoteColour;
  /** Keyboard shortcuts as the browser writes them, `Alt+Shift+S`. */
  shortcuts?: Partial<Record<BarAction, string>>;
  onSave: (colour: NoteColour) => void;
  /** The reader wants to write a note and tags: elsewhere, where the page hears no key. */
  onAnnotate: (colour: NoteColour) => void;
  onCopy: () => void;
  /** Escape was pressed. */
  onDismiss: () => void;
}

/**
 * The bar beside a selection. Buttons only: it stands in the page's document, and the page hears every key typed there.
 */
export function SelectionBar(props: SelectionBarProps) {
  const { colour, shortcuts = {}, onSave, onAnnotate, onCopy, onDismiss } = props;
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = trusted((event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onDismiss();
    } else if (bar.current) moveFocus(event, bar.current);
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
        title={withShortcut(i18n.t('bar.saveAs', [i18n.t(`colours.${colour}`)]), shortcuts.save)}
        onClick={trusted(() => onSave(colour))}
      >
        <Icon name="save" />
        {i18n.t('bar.save')}
      </button>
      <span class="pz-bar-colours">
        {noteColours.map((each) => (
          <DotButton key={each} colour={each} onSave={onSave} />
        ))}
      </span>
      <BarButton
        icon="pen"
        label={i18n.t('bar.annotate')}
        shortcut={shortcuts.annotate}
        onPress={() => onAnnotate(colour)}
      />
      <BarButton
        icon="copy"
        label={i18n.t('bar.copy')}
        shortcut={shortcuts.copy}
        onPress={onCopy}
      />
    </div>
  );
}

function DotButton({ colour, onSave }: { colour: NoteColour; onSave: (c: NoteColour) => void }) {
  const label = i18n.t('bar.saveAs', [i18n.t(`colours.${colour}`)]);
  return (
    <button
      type="button"
      class="pz-dot-button"
      tabIndex={-1}
      aria-label={label}
      title={label}
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
