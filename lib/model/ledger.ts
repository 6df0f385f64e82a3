import type { Figure } from './figure';

/** What the figures ledger is narrowed down by. */
export const ledgerFacets = ['name', 'metric', 'kind', 'outlet', 'year', 'origin'] as const;
export type LedgerFacet = (typeof ledgerFacets)[number];

/** One figure that was printed of a name: in a saved article, or in the dictionary's source. */
export interface LedgerRow {
  readonly key: string;
  /** Canonical; empty where the text does not say whose it is. */
  readonly name: string;
  /** Empty where the text does not say what it measures. */
  readonly metric: string;
  readonly figure: Pick<
    Figure,
    'kind' | 'text' | 'value' | 'unit' | 'low' | 'high' | 'bound' | 'period' | 'change'
  >;
  /** When it holds, ISO 8601 as exactly as is known: as stated, else when it was printed; empty when neither is known. */
  readonly asOf: string;
  readonly outlet: string;
  readonly title: string;
  /** Where in which saved article it stands; null for the dictionary's facts. */
  readonly place: { readonly article: number; readonly start: number; readonly end: number } | null;
}

/** In what order the ledger stands: by whose they are, what they measure, when they hold, or how large they are. */
export const ledgerSorts = ['name', 'metric', 'latest', 'earliest', 'largest'] as const;
export type LedgerSort = (typeof ledgerSorts)[number];

/** By what figures are gathered into lines, one for each name and measure. */
export const ledgerGroupings = ['name', 'metric'] as const;
export type LedgerGrouping = (typeof ledgerGroupings)[number];

/** All figures of one name and one measure in one unit; rises and falls apart from levels. */
export interface LedgerLine {
  readonly name: string;
  /** The measure as it was written first, and in all the ways it was written. */
  readonly metric: string;
  readonly metrics: readonly string[];
  /** The figure that holds latest. */
  readonly latest: LedgerRow;
  readonly count: number;
  /** The least and the most of them; null where none has a value. */
  readonly low: number | null;
  readonly high: number | null;
  readonly conflicting: boolean;
}

/** The lines of one name, or of one measure. */
export interface LedgerGroup {
  /** The name or measure; empty for figures that tell none. */
  readonly of: string;
  readonly count: number;
  readonly lines: readonly LedgerLine[];
}

/** A row that can be drawn: it has a date and a value. */
export interface CoursePoint {
  readonly row: LedgerRow;
  /** The middle of its date, in milliseconds since 1970. */
  readonly time: number;
  readonly low: number;
  readonly high: number;
  /** An index into the course's series. */
  readonly series: number;
}

/** Rows that can be drawn together over time, in one unit. */
export interface LedgerCourse {
  /** What all of them are of; empty where they are of several. */
  readonly name: string;
  readonly metric: string;
  /** Empty where they have none. */
  readonly unit: string;
  /** The names of one measure, or the measures of one name, the most frequent first. */
  readonly series: readonly string[];
  /** In the order of time. */
  readonly points: readonly CoursePoint[];
  /** How many rows of a measure are not drawn, and why. */
  readonly left: {
    /** In another unit, or a rise or fall. */
    readonly unlike: number;
    /** Of a rarer name or measure. */
    readonly rarer: number;
    /** Without a date or a value. */
    readonly undated: number;
    /** Between others, where there are too many to be told apart. */
    readonly between: number;
  };
}
