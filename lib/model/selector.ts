import * as v from 'valibot';

/** W3C Web Annotation Data Model §4.2.4, without its `type`. */
export const textQuoteSchema = v.object({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});

/** W3C Web Annotation Data Model §4.2.5, without its `type`: UTF-16 offsets into the article's text, end exclusive. */
export const textPositionSchema = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What is stored of a passage, to find it again. */
export const passageSelectorSchema = v.object({
  quote: textQuoteSchema,
  position: v.optional(textPositionSchema),
});
export type PassageSelector = v.InferOutput<typeof passageSelectorSchema>;

/** Where a stored passage stands in a text now; `lost` has -1, -1. */
export interface Located {
  readonly state: 'exact' | 'near' | 'changed' | 'lost';
  readonly start: number;
  readonly end: number;
}

/** A piece of what two texts have in common, or of one of them alone. */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One paragraph of two states of a text, or one that took another's place. */
export type ParagraphDifference =
  | { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }
  | { readonly kind: 'edited'; readonly parts: readonly Difference[] };
