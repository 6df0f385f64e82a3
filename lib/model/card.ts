import type { Fact, SourceArticle } from './dictionary';
import type { Entity } from './entity';
import type { Figure } from './figure';
import type { Mention } from './mention';

/** A fact with the article that printed it, as a card shows it. */
export interface PrintedFact {
  readonly fact: Fact;
  readonly article: SourceArticle | null;
  /** When the source was printed, ISO 8601, as exactly as is known. */
  readonly printed: string;
}

/** A fact held against a figure of the page that has its subject and metric. */
export interface ComparedFact extends PrintedFact {
  /** Whether the two agree, bounds considered; left out where they cannot be held against each other. */
  readonly same?: boolean;
}

/** What is shown of a recognised name. */
export interface EntityCard {
  readonly mention: Mention;
  /** Null for a name that only this article introduces. */
  readonly entity: Entity | null;
  readonly facts: readonly PrintedFact[];
  /** How often it stands in this article, and which of these places this one is, from 1. */
  readonly count: number;
  readonly place: number;
  /** How many of the reader's notes on other pages are about it; 0 while that is not known yet. */
  readonly earlierNotes: number;
}

/** What is shown of a figure: itself and what the dictionary has for the same subject and metric. */
export interface FigureCard {
  readonly figure: Figure;
  /** Canonical name of the figure's subject; null when the text does not say. */
  readonly subjectName: string | null;
  readonly earlier: readonly ComparedFact[];
  /** How many figures of other saved articles have its subject and metric; 0 while that is not known yet. */
  readonly earlierFigures: number;
}
