import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type NoteColour, noteColours } from '@/lib/model/note';
import { ColourDot } from './colour-dot';

interface ColourPickerProps {
  value: NoteColour;
  onChange: (colour: NoteColour) => void;
}

/** What a note is for: one of the colours, each with its meaning beside it. */
export function ColourPicker({ value, onChange }: ColourPickerProps) {
  const name = useId();
  return (
    <fieldset class="colour-picker">
      <legend class="pz-unseen">{i18n.t('editor.colour')}</legend>
      {noteColours.map((colour) => (
        <label key={colour} class="colour-choice">
          <input
            type="radio"
            class="pz-unseen"
            name={name}
            value={colour}
            checked={colour === value}
            onChange={() => onChange(colour)}
          />
          <ColourDot colour={colour} />
          {i18n.t(`colours.${colour}`)}
        </label>
      ))}
    </fieldset>
  );
}
