/** Notes as they travel in files: everything but what one database alone knows of them. */
import * as v from 'valibot';
import { articleMetadataSchema, type KeptArticle, metadataSources } from '@/lib/model/article';
import type { RefusalReason } from '@/lib/model/import-preview';
import {
  formerPassageSchema,
  limits,
  type Note,
  noteSchema,
  noteTargetSchema,
  passageChangeSchema,
} from '@/lib/model/note';

/** A note without its place in a database's order. */
export type PortableNote = Omit<Note, 'sequence'>;

/** What a reader of foreign notes has to be told. */
export interface Reading {
  /** The address under which notes of a page are kept. */
  pageUrl(url: string): string;
  /** An ISO 8601 instant: when notes were made that do not say so. */
  readonly now: string;
}

export type ReadNote =
  | { readonly ok: true; readonly note: PortableNote }
  | { readonly ok: false; readonly reason: RefusalReason };

/** Longer than any title, address or name is; a file that has more is no file of notes. */
const short = v.pipe(v.string(), v.maxLength(10_000));
const instant = v.pipe(
  v.string(),
  v.check((text) => isInstant(text), 'bad-date'),
);
const source = v.picklist(metadataSources);

const metadataSchema = v.object({
  ...articleMetadataSchema.entries,
  url: v.pipe(
    short,
    v.check((text) => text !== '', 'no-address'),
  ),
  title: short,
  outlet: short,
  published: v.pipe(v.string(), v.maxLength(100)),
  bylines: v.pipe(v.array(short), v.maxLength(1000)),
  editors: v.exactOptional(v.pipe(v.array(short), v.maxLength(1000))),
  leadIn: v.exactOptional(short),
  subtitle: v.exactOptional(short),
  page: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  updated: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  sources: v.exactOptional(
    v.pipe(v.record(v.pipe(v.string(), v.maxLength(100)), source), v.maxEntries(100)),
  ),
});

/** An article of a backup; what was found in it is looked at by those who keep it. */
export const portableArticleSchema = v.object({
  metadata: metadataSchema,
  text: v.pipe(v.string(), v.maxLength(20_000_000)),
  textHash: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
  captured: instant,
  seen: v.exactOptional(instant),
  found: v.exactOptional(
    v.object({ mentions: v.array(v.unknown()), figures: v.array(v.unknown()) }),
  ),
});

/** What is taken: the model's shapes, with every part of limited length. */
const portableNoteSchema = v.object({
  ...v.omit(noteSchema, ['sequence']).entries,
  id: v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/)),
  selector: v.pipe(
    noteTargetSchema.entries.selector,
    v.check(
      (each) =>
        Math.max(each?.quote.prefix.length ?? 0, each?.quote.suffix.length ?? 0) <= limits.quote,
      'quote too long',
    ),
  ),
  formerly: v.exactOptional(v.pipe(v.array(formerPassageSchema), v.maxLength(100))),
  changes: v.exactOptional(v.pipe(v.array(passageChangeSchema), v.maxLength(100))),
  article: metadataSchema,
  textHash: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  created: instant,
  modified: instant,
  conflictOf: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/))),
});

/** The same without what its article says, which was read before. */
const notedSchema = v.omit(portableNoteSchema, ['article', 'textHash']);

/** An ISO 8601 instant with its offset. Future ones are taken: a clock that ran ahead loses no note. */
function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

/** Takes what a file says of a note, if it is one. Parts that the model does not know are left behind. */
export function readPortable(input: unknown): ReadNote {
  const result = v.safeParse(portableNoteSchema, input);
  if (!result.success) return { ok: false, reason: reasonOf(result.issues) };
  const note = result.output;
  return { ok: true, note: { ...note, tags: [...new Set(note.tags)] } };
}

/** The same for a note on an article that was read already. */
export function readNoted(
  input: unknown,
  { metadata, textHash }: Pick<KeptArticle, 'metadata' | 'textHash'>,
): ReadNote {
  const result = v.safeParse(notedSchema, input);
  if (!result.success) return { ok: false, reason: reasonOf(result.issues) };
  const note = result.output;
  return {
    ok: true,
    note: { ...note, article: metadata, textHash, tags: [...new Set(note.tags)] },
  };
}

/** Others' instants, which may have offsets and fractions of all kinds, in our form; what is none stays as it is. */
export function instantOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}

function reasonOf(issues: readonly v.BaseIssue<unknown>[]): RefusalReason {
  const messages = new Set(issues.map(({ message }) => message));
  if (messages.has('no-address')) return 'no-address';
  if (messages.has('bad-date')) return 'bad-date';
  const long = issues.some(
    ({ type, message }) => /^max_/.test(type) || message === 'quote too long',
  );
  return long ? 'too-long' : 'unreadable';
}
