import * as v from 'valibot';

/** Parts of a page that tell of its article, the most trusted first. */
export const metadataSources = [
  'json-ld',
  'open-graph',
  'meta',
  'time',
  'text',
  'comment',
  'url',
  'script',
] as const;
export type MetadataSource = (typeof metadataSources)[number];

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
  /** What follows is there where the page tells it. The lead-in 引题 above the title and the subtitle 副题 below it. */
  leadIn: v.exactOptional(v.string()),
  subtitle: v.exactOptional(v.string()),
  /** Those who edited it (责任编辑); they are not in `bylines` where reporters are named. */
  editors: v.exactOptional(v.array(v.string())),
  /** On which page of a newspaper it was printed (版次), without 第 and 版: 6, A03. */
  page: v.exactOptional(v.string()),
  /** As `published`. */
  updated: v.exactOptional(v.string()),
  /** BCP 47. */
  language: v.exactOptional(v.string()),
  /** Which part of the page told each item. */
  sources: v.exactOptional(v.record(v.string(), v.picklist(metadataSources))),
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
  /** When the page was last seen to have this text, if that was later: as `captured`. */
  readonly seen?: string;
}
