import type { Entity, LocalText, Place } from './entity';
import type { Bound } from './figure';

/** Something the issue states of an entity, with a value that later articles can be held against. */
export interface Fact {
  /** The entity's id. */
  readonly subject: string;
  /** The noun that is measured, as `Figure.metric` gives it: 总投资, 占地, 投产企业, 成立. */
  readonly metric: string;
  /** As printed, white space and line breaks gone: 4.85亿元, 150余家. */
  readonly text: string;
  /** In `unit`, as in `Figure`; for dates null. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly bound: Bound;
  /** The day, month, year or end of period for which it is stated, ISO 8601 (`2024-07`, `2019`); null when the issue does not say. */
  readonly asOf: string | null;
  readonly source: Place;
}

/** One of the articles, described in our own words. */
export interface SourceArticle {
  readonly id: string;
  readonly label: LocalText;
  readonly reporters: readonly string[];
  /** 1-based, inclusive line numbers of its headline and body in the file; the two may stand apart. */
  readonly lines: readonly (readonly [number, number])[];
  /** By which rules its body and headline were found and put together, in English, for whoever checks the build. */
  readonly decided?: string;
  /** When it was printed, and in what, where that is not the dictionary's source (merged packs). */
  readonly printed?: string;
  readonly outlet?: LocalText;
}

/** Names and facts from one source. */
export interface Dictionary {
  readonly schema: 1;
  readonly source: {
    /** Of the file, hexadecimal. */
    readonly sha256: string;
    /** When it was printed, as exactly as the issue tells, ISO 8601: `2024-08`. */
    readonly printed: string;
    readonly label: LocalText;
  };
  readonly articles: readonly SourceArticle[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

/** A dictionary that the reader added, next to the bundled one. */
export interface Pack {
  readonly id: string;
  /** Whether its names are recognised. */
  readonly enabled: boolean;
  /** ISO 8601 instant, UTC. */
  readonly added: string;
  readonly dictionary: Dictionary;
}
