/** The kinds of entity that are recognised by name, in the order in which they are listed to the reader. */
export const entityKinds = ['park', 'company', 'person', 'institution'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** One line about an entity, in both of the interface's languages. */
export interface LocalText {
  readonly en: string;
  readonly zh_CN: string;
}

/**
 * A further name of an entity. `ambiguous` marks one that is also a word, a surname or another body's name:
 * it is recognised only where the text gives a reason (see `lib/recognise`).
 */
export interface Alias {
  readonly text: string;
  readonly ambiguous?: true;
}

/** Where something stands in the source issue: an article's id and 1-based, inclusive line numbers of the file. */
export interface Place {
  readonly article: string;
  readonly lines: readonly number[];
}

export interface Entity {
  /** Kind and pinyin, such as `park:xiang-tan-gao-xin-qu`; stable between builds. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The canonical name. It may be ambiguous too, as two-character people are. */
  readonly name: string;
  readonly ambiguous?: true;
  readonly aliases: readonly Alias[];
  readonly description: LocalText;
  /** Initials of the canonical name's pinyin, lower case: `xtgxq`. */
  readonly initials: string;
  /** For a person, what they were in the issue: reporter, correspondent, photographer, academician … */
  readonly role?: LocalText;
  /**
   * Where the source prints it. Empty for a body that it does not print: one kept so that a known name inside its own
   * name is not taken for the other thing, as 湘潭高新区 in 湘潭高新区管委会.
   */
  readonly seen: readonly Place[];
}
