import * as v from 'valibot';

/** What is known of an article besides its text. Empty strings where the page does not say. */
export const articleMetadataSchema = v.object({
  /** The page's canonical URL, tracking parameters and fragment gone. */
  url: v.string(),
  title: v.string(),
  /** Names only, in the page's order. */
  bylines: v.array(v.string()),
  outlet: v.string(),
  /** ISO 8601 calendar date or date-time with offset, as exactly as the page tells. */
  published: v.string(),
});
export type ArticleMetadata = v.InferOutput<typeof articleMetadataSchema>;
