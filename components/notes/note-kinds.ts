import { i18n } from '#i18n';
import { type NoteColour, noteColours } from '@/lib/model/note';
import type { LocatedNote } from '@/lib/model/page-report';

/** By what the notes of a page are told apart: what the reader saved them as, and whether the page still says it. */
export type NoteKind = NoteColour | 'open';

/** The kinds that there are among notes, with their numbers. */
export function noteKinds(
  notes: readonly LocatedNote[],
): { kind: NoteKind; label: string; count: number }[] {
  const kinds: readonly NoteKind[] = ['open', ...noteColours];
  return kinds
    .map((kind) => ({
      kind,
      label: kind === 'open' ? i18n.t('panel.open') : i18n.t(`colours.${kind}`),
      count: notes.filter((each) => isOfKind(each, kind)).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Of notes on the whole page the colour says nothing. */
export function isOfKind({ note, located }: LocatedNote, kind: NoteKind): boolean {
  if (kind === 'open') return located?.state === 'changed' || located?.state === 'lost';
  return note.selector !== null && note.colour === kind;
}
