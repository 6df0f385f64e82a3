/** Notes as a table: a row each, what people read first, then what keeps it lossless. */
import type { ArticleMetadata } from '@/lib/model/article';
import { byteOrderMark, type CsvCell, csvRow, listCell } from '../files/csv';
import type { PortableNote } from './portable-note';

/** The columns, in order. `modified` is last because it always has the same length: a row that was cut shows. */
export const noteColumns = [
  'quote',
  'comment',
  'tags',
  'colour',
  'status',
  'title',
  'bylines',
  'outlet',
  'published',
  'url',
  'prefix',
  'suffix',
  'start',
  'end',
  'leadIn',
  'subtitle',
  'editors',
  'page',
  'updated',
  'language',
  'sources',
  'textHash',
  'id',
  'revision',
  'conflictOf',
  'history',
  'created',
  'modified',
] as const;

export type NoteColumn = (typeof noteColumns)[number];

/** What a cell says for "there is none", where an empty one means empty text. */
export const absent = '—';

/** The first line, with the byte order mark that makes spreadsheets read UTF-8. */
export function notesCsvHeader(): string {
  return byteOrderMark + csvRow(noteColumns);
}

/** One note's row. UTF-8 has no half surrogate pairs: those become U+FFFD. */
export function notesCsvRow(note: PortableNote): string {
  const { article, selector } = note;
  const cells: Record<NoteColumn, CsvCell> = {
    quote: selector?.quote.exact ?? '',
    comment: note.comment,
    tags: listCell(note.tags),
    colour: note.colour,
    status: note.status ?? '',
    title: article.title,
    bylines: listCell(article.bylines),
    outlet: article.outlet,
    published: { date: article.published },
    url: article.url,
    prefix: selector?.quote.prefix ?? '',
    suffix: selector?.quote.suffix ?? '',
    start: selector?.position?.start ?? '',
    end: selector?.position?.end ?? '',
    leadIn: optional(article.leadIn),
    subtitle: optional(article.subtitle),
    editors: optional(article.editors && listCell(article.editors)),
    page: optional(article.page),
    updated: { date: optional(article.updated) },
    language: optional(article.language),
    sources: article.sources ? listCell(sourcesOf(article.sources)) : absent,
    textHash: note.textHash,
    id: note.id,
    revision: note.revision,
    conflictOf: note.conflictOf ?? '',
    history: historyOf(note),
    created: note.created,
    modified: note.modified,
  };
  return csvRow(noteColumns.map((column) => cells[column]));
}

/** Where the passage stood in the page, and what else was seen of it, as JSON: no one reads it in a table. */
function historyOf({ selector, formerly, changes }: PortableNote): string {
  const range = selector?.range;
  return range || formerly || changes ? JSON.stringify({ range, formerly, changes }) : '';
}

/** Text that itself is the sign for none is told from it by one more. */
function optional(value: string | undefined): string {
  if (value === undefined) return absent;
  return /^—+$/.test(value) ? value + absent : value;
}

function sourcesOf(sources: NonNullable<ArticleMetadata['sources']>): string[] {
  return Object.entries(sources).map(([item, source]) => `${item}=${source}`);
}
