import { type EntityKind, entityKinds } from '@/lib/model/entity';
import { type NoteColour, noteColours } from '@/lib/model/note';

/** What is painted on a page. The page can read these names (`CSS.highlights`), so they tell nothing of the notes. */
export type Paint = EntityKind | 'figure' | `note-${NoteColour}` | 'note-changed' | 'flash';

const paints: readonly Paint[] = [
  ...entityKinds,
  'figure',
  ...noteColours.map((colour) => `note-${colour}` as const),
  'note-changed',
  'flash',
];

/** The registered name of a paint: a contract, `pangzhu-park` … `pangzhu-note-yellow`. */
export function highlightName(paint: Paint): string {
  return `pangzhu-${paint}`;
}

/** Every name that is ours; no other highlight is ever touched. */
export const highlightNames: readonly string[] = paints.map(highlightName);
