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

/** An article as it was when something was saved from it: evidence, never changed afterwards. */
export interface KeptArticle {
  readonly metadata: ArticleMetadata;
  /** Clean text, to whose UTF-16 offsets selectors and figures refer; empty where the page held no article. */
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly textHash: string;
  /** ISO 8601 instant, UTC. */
  readonly captured: string;
}
