import type { EntityKind } from './entity';

/** Why a span is held to be a name; shown in the card. */
export type MentionReason =
  /** the full name, or an alias that means nothing else */
  | 'name'
  /** an ambiguous name next to a role word, a verb of speech, a byline … */
  | 'role'
  /** an ambiguous name in a list of names of its kind */
  | 'list'
  /** a short form of a name that stands in full elsewhere in the article */
  | 'introduced';

export interface Mention {
  readonly kind: EntityKind;
  /** UTF-16 offsets into the article's text; `text` is exactly that slice. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The entity's id, or null for one that only this article introduces. */
  readonly entity: string | null;
  /** Its canonical name. */
  readonly name: string;
  /** 0 … 1. */
  readonly confidence: number;
  readonly reason: MentionReason;
}

/** By what a name is known from page to page: its entity, or for one that only articles introduce its kind and itself. */
export function nameKey({ entity, kind, name }: Pick<Mention, 'entity' | 'kind' | 'name'>): string {
  return entity ?? `${kind}:${name}`;
}

/** The name in the key of one that is no entity; what is no such key as it is. */
export function nameInKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
