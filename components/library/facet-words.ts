import { i18n } from '#i18n';
import { type EntityKind, entityKinds } from '@/lib/model/entity';
import type { Facet } from '@/lib/model/facet';
import { type NoteColour, noteColours } from '@/lib/model/note';
import { formatDate } from '../date-format';

export function facetLabel(facet: Facet): string {
  return i18n.t(`library.facets.${facet}`);
}

/** How a value is shown: a colour by its meaning, a month in the interface's language, anything else as it is. */
export function valueLabel(facet: Facet, value: string): string {
  if (facet === 'colour' && isOneOf<NoteColour>(noteColours, value)) {
    return i18n.t(`colours.${value}`);
  }
  if (facet === 'kind' && isOneOf<EntityKind>(entityKinds, value)) return i18n.t(`kinds.${value}`);
  if (facet === 'month') return formatDate(value);
  return value;
}

function isOneOf<T extends string>(all: readonly T[], value: string): value is T {
  return (all as readonly string[]).includes(value);
}
