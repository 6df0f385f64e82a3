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

const pointSchema = v.object({
  /** An XPath of child steps to a text node; see `nodePath`. */
  path: v.pipe(v.string(), v.maxLength(4_000)),
  /** UTF-16 offset in that node. */
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/**
 * W3C Web Annotation Data Model §4.2.9, each end an XPathSelector (§4.2.2) refined by a position in its node (§4.2.5): where a
 * passage stood in the page's tree. A hint only, never trusted over the quote.
 */
export const rangePathSchema = v.object({ start: pointSchema, end: pointSchema });
export type RangePath = v.InferOutput<typeof rangePathSchema>;

/** What is stored of a passage, to find it again. */
export const passageSelectorSchema = v.object({
  quote: textQuoteSchema,
  position: v.optional(textPositionSchema),
  range: v.exactOptional(rangePathSchema),
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

/** One paragraph of two states of a text, or one that took another's place; `moved` stands where it is now. */
export type ParagraphDifference =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'moved' | 'removed' | 'added'; readonly text: string }
  | { readonly kind: 'edited'; readonly parts: readonly Difference[] };
