import { i18n } from '#i18n';
import { longestColourName, type NoteColour, noteColours } from '@/lib/model/note';
import { ColourDot } from '../notes/colour-dot';

interface ColourNamesProps {
  /** An empty name gives a colour its first one back. */
  onRename: (colour: NoteColour, name: string) => void;
}

/** What the reader calls each colour: its sign stays, its name is theirs to choose. */
export function ColourNames({ onRename }: ColourNamesProps) {
  return (
    <ul class="colour-names">
      {noteColours.map((colour) => {
        const name = i18n.t(`colours.${colour}`);
        return (
          <li key={colour} class="colour-name">
            <ColourDot colour={colour} />
            <input
              type="text"
              class="dialog-input pz-focusable colour-name-box"
              dir="auto"
              maxLength={longestColourName}
              aria-label={i18n.t('library.settings.nameOf', [name])}
              value={name}
              onChange={({ currentTarget }) => {
                onRename(colour, currentTarget.value);
                // What is no name changes nothing, and nothing is drawn again.
                currentTarget.value = i18n.t(`colours.${colour}`);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
