import * as v from 'valibot';
import { articleMetadataSchema } from './article';
import { passageSelectorSchema } from './selector';

export const noteColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type NoteColour = (typeof noteColours)[number];
export const noteColourSchema = v.picklist(noteColours);

/** What the reader calls the colours, where that is not what we do. */
export type ColourNames = { readonly [Colour in NoteColour]?: string };

/** The longest name of a colour, in UTF-16 units: it stands in a row of four. */
export const longestColourName = 16;

/** How far the reader has come with an article. */
export const noteStatuses = ['read', 'to-check', 'used'] as const;
export type NoteStatus = (typeof noteStatuses)[number];

/** The longest passage, comment and tag that are kept, in UTF-16 units; more is refused with a message, never cut. */
export const limits = { quote: 100_000, comment: 100_000, tag: 100, tags: 100 } as const;

/** What the reader writes: nothing of it may reach the page. */
export const noteBodySchema = v.object({
  comment: v.pipe(v.string(), v.maxLength(limits.comment)),
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.tag))),
    v.maxLength(limits.tags),
  ),
  colour: noteColourSchema,
  /** Of a note on the whole page: the article's. Left out where the reader has set none. */
  status: v.exactOptional(v.picklist(noteStatuses)),
});
export type NoteBody = v.InferOutput<typeof noteBodySchema>;

/** A change to what the reader says of a whole article; what is left out stays as it is. */
export interface PageMark {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
  /** Null takes the status away. */
  readonly status?: NoteStatus | null;
}

/** What the page gives of a note about to be saved: the passage (null for a note on the whole page) and its article. */
export const noteTargetSchema = v.object({
  article: articleMetadataSchema,
  /** SHA-256 of the article's text, hexadecimal. */
  textHash: v.string(),
  selector: v.nullable(
    v.pipe(
      passageSelectorSchema,
      v.check((s) => s.quote.exact.length <= limits.quote, 'quote too long'),
    ),
  ),
});
export type NoteTarget = v.InferOutput<typeof noteTargetSchema>;

/** A figure that reads otherwise now; null on the side where it does not stand. */
export const changedFigureSchema = v.object({
  was: v.nullable(v.string()),
  now: v.nullable(v.string()),
});
export type ChangedFigure = v.InferOutput<typeof changedFigureSchema>;

/** What a later visit to a note's page found in place of its passage: kept with the note, for the page may go. */
export const passageChangeSchema = v.object({
  /** ISO 8601 instant, UTC. */
  seen: v.string(),
  /** SHA-256 of the article's text then, hexadecimal. */
  textHash: v.string(),
  /** The quote that it was held against. */
  was: v.pipe(v.string(), v.maxLength(limits.quote)),
  now: v.pipe(v.string(), v.maxLength(limits.quote)),
  figures: v.array(changedFigureSchema),
  /** When the reader decided to keep the quote as it is; ISO 8601 instant, UTC. */
  settled: v.exactOptional(v.string()),
});
export type PassageChange = v.InferOutput<typeof passageChangeSchema>;

/** What a note was on before the reader attached it to another passage. */
export const formerPassageSchema = v.object({
  selector: noteTargetSchema.entries.selector,
  textHash: v.string(),
  /** ISO 8601 instant, UTC. */
  until: v.string(),
});
export type FormerPassage = v.InferOutput<typeof formerPassageSchema>;

/** A stored note. */
export const noteSchema = v.object({
  id: v.string(),
  ...noteTargetSchema.entries,
  ...noteBodySchema.entries,
  /** Counts the saves of this note, from 1. */
  revision: v.number(),
  /** Counts the saves of the whole database; notes are ordered by it, not by the clock. */
  sequence: v.number(),
  /** ISO 8601 instants, UTC. */
  created: v.string(),
  modified: v.string(),
  /** On a copy that keeps an edit made on an outdated revision: the id of the note it was meant for. */
  conflictOf: v.optional(v.string()),
  /** The oldest first. */
  formerly: v.exactOptional(v.array(formerPassageSchema)),
  /** The first that was seen and the latest, the oldest first. */
  changes: v.exactOptional(v.array(passageChangeSchema)),
});
export type Note = v.InferOutput<typeof noteSchema>;

/** What the reader wrote of a note. */
export function bodyOf({ comment, tags, colour, status }: Note): NoteBody {
  return { comment, tags, colour, ...(status && { status }) };
}
