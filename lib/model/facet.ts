/** By what notes are narrowed down in the library. Values are what is shown: names canonical, months `2024-08`. */
export const facets = [
  'status',
  'colour',
  'tag',
  'name',
  'kind',
  'outlet',
  'byline',
  'month',
] as const;
export type Facet = (typeof facets)[number];

/** What is chosen of each facet; a facet without a choice may be left out. */
export type Choice<Of extends string = Facet> = { readonly [Name in Of]?: readonly string[] };

export interface FacetCount {
  readonly value: string;
  /** How many notes there would be with it. */
  readonly count: number;
}

/** The values of each facet, the most frequent first; what is chosen is there even with no note. */
export type FacetCounts<Of extends string = Facet> = Readonly<Record<Of, readonly FacetCount[]>>;
