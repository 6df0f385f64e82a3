import { i18n } from '#i18n';
import { type EntityKind, entityKinds } from '@/lib/model/entity';
import type { Facet } from '@/lib/model/facet';
import { type NoteColour, type NoteStatus, noteColours, noteStatuses } from '@/lib/model/note';
import { formatDate } from '../../words/date-format';
import type { FacetWords } from './facet-panel';

/** What the facets of notes are called: a colour by its meaning, a month in the interface's language. */
export const noteFacetWords: FacetWords<Facet> = {
  labelOf: (facet) => i18n.t(`library.facets.${facet}`),
  valueOf: valueLabel,
};

function valueLabel(facet: Facet, value: string): string {
  if (facet === 'colour' && isOneOf<NoteColour>(noteColours, value)) {
    return i18n.t(`colours.${value}`);
  }
  if (facet === 'kind' && isOneOf<EntityKind>(entityKinds, value)) return i18n.t(`kinds.${value}`);
  if (facet === 'status' && isOneOf<NoteStatus>(noteStatuses, value)) {
    return i18n.t(`status.${value === 'to-check' ? 'to_check' : value}`);
  }
  if (facet === 'month') return formatDate(value);
  return value;
}

function isOneOf<T extends string>(all: readonly T[], value: string): value is T {
  return (all as readonly string[]).includes(value);
}
