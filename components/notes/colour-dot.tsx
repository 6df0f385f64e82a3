import type { NoteColour } from '@/lib/model/note';
import { Icon, type IconName } from '../parts/icon';

/** What each colour stands for has a sign too: colours alone do not tell notes apart. */
const signs: Readonly<Record<NoteColour, IconName>> = {
  yellow: 'quote',
  green: 'figure',
  blue: 'question',
  pink: 'lead',
};

export function ColourDot({ colour }: { colour: NoteColour }) {
  return (
    <span class={`pz-dot pz-${colour}`}>
      <Icon name={signs[colour]} size={12} />
    </span>
  );
}
