import type { EntityKind, LocalText } from '@/lib/model/entity';

/** What was decided by hand about one issue. Every decision gives its reason; names, figures and labels only. */
export interface Decisions {
  readonly source: {
    /** SHA-256 of the file, lower-case hexadecimal. */
    readonly sha256: string;
    /** ISO 8601, as exactly as the issue tells; dates without a year are of its year. */
    readonly printed: string;
    readonly label: LocalText;
  };
  /** In the order of `splitArticles`. */
  readonly articles: readonly ArticleDecision[];
  readonly names: readonly AcceptedName[];
  readonly rejectedNames: readonly RejectedName[];
  readonly facts: readonly AcceptedFigure[];
  readonly otherFigures: readonly RejectedFigure[];
}

export interface ArticleDecision {
  readonly id: string;
  /** First and last line of the body: what the rules must come to. */
  readonly body: readonly [number, number];
  readonly label: LocalText;
}

export interface AcceptedName {
  readonly kind: EntityKind;
  /** The fullest form that the issue prints. */
  readonly name: string;
  readonly reason: string;
  /** Why the name needs evidence in the text, if it does. */
  readonly ambiguous?: string;
  readonly aliases: readonly AcceptedAlias[];
  readonly description: LocalText;
  readonly role?: LocalText;
  /** Pinyin without tones, a syllable a character, where the rule's would be wrong. */
  readonly reading?: string;
  /** The body is not in the issue; it is kept so that this name inside its own is not taken for the other thing. */
  readonly unprintedBeside?: string;
}

interface AcceptedAlias {
  readonly text: string;
  /** `printed` must stand in the issue, `common` must not: it is how others write the name. */
  readonly source: 'printed' | 'common';
  readonly reason: string;
  readonly ambiguous?: true;
}

export interface RejectedName {
  readonly texts: readonly string[];
  readonly reason: string;
}

/** A figure is named by its text and the line on which it starts. */
export interface FigureAt {
  readonly line: number;
  readonly text: string;
}

export interface AcceptedFigure extends FigureAt {
  /** Canonical name of an accepted entity. */
  readonly subject: string;
  readonly metric: string;
  /** ISO 8601; left out where the issue does not say. A date's own is read from its text. */
  readonly asOf?: string;
  /** Where the issue prints the same figure again. */
  readonly again?: readonly FigureAt[];
}

export interface RejectedFigure {
  readonly at: readonly FigureAt[];
  readonly reason: string;
}
