/** One way to read all files of notes: an own backup, W3C Web Annotations, Hypothesis' export, tables. */
import { openBackup } from '../backup/read-backup';
import { type ByteSource, bytesAt } from '../files/byte-source';
import { csvRows } from '../files/csv';
import { FileError } from '../files/file-error';
import { JsonItems } from '../files/json-items';
import { encodingOf, type TextEncoding, textOf } from '../files/text-encoding';
import { isZip } from '../files/zip-reader';
import type { Reading, ReadNote } from '../notes/portable-note';
import { readHypothesis } from '../notes/read-hypothesis';
import { notesCsvReader } from '../notes/read-notes-csv';
import { readWebAnnotation } from '../notes/read-web-annotation';
import { isObject, list, words } from '../notes/untyped';
import type { ImportEntry, ImportFormat } from './import-entry';

export interface ImportFile {
  readonly format: ImportFormat;
  /**
   * All that the file holds. May be asked for again: the file is read anew, and no more than a piece of it is ever held. Only
   * when it was read to its end is it known to be whole.
   *
   * @throws FileError while it is read
   */
  entries(): AsyncGenerator<ImportEntry>;
}

/** @throws FileError when it is none of the formats, or can be seen at once not to be whole */
export async function openImportFile(source: ByteSource, reading: Reading): Promise<ImportFile> {
  const head = await bytesAt(source, 0, Math.min(4, source.size));
  if (isZip(head)) {
    const backup = await openBackup(source);
    return { format: 'backup', entries: backup.entries };
  }
  const encoding = await encodingOf(source);
  for await (const text of textOf(source, encoding)) {
    const first = /\S/.exec(text)?.[0];
    if (first === undefined) continue;
    const open = first === '{' || first === '[' ? openJson : openTable;
    return await open(source, encoding, reading);
  }
  throw new FileError('unknown-format');
}

/** Where files of annotations have them: collections and pages, containers (LDP), lists of IIIF 2, exports of Hypothesis. */
const lists = new Set([
  '',
  'items',
  'first.items',
  '@graph',
  'contains',
  'ldp:contains',
  'resources',
  'annotations',
  'rows',
]);

async function openJson(
  source: ByteSource,
  encoding: TextEncoding,
  reading: Reading,
): Promise<ImportFile> {
  const isLines = await isJsonLines(source, encoding);
  const text = () => (isLines ? linesAsList(textOf(source, encoding)) : textOf(source, encoding));
  for await (const item of jsonItems(text())) {
    if (isObject(item) && isExpanded(item)) throw new FileError('expanded');
    const format = isObject(item) ? formatOf(item) : null;
    if (!format) break;
    return { format, entries: () => jsonEntries(text(), reading) };
  }
  if (!(await isWithoutNotes(text()))) throw new FileError('unknown-format');
  return { format: 'web-annotation', entries: () => jsonEntries(text(), reading) };
}

/** Whether it is a file of annotations that has none: what is exported of an empty library. */
async function isWithoutNotes(text: AsyncIterable<string>): Promise<boolean> {
  const items = new JsonItems(lists);
  for await (const chunk of text) if (items.read(chunk).length > 0) return false;
  const rest = items.end();
  if (!isObject(rest)) return false;
  const { items: own, first, annotations, total } = rest;
  if (formatOf(rest) && total === 0 && first === undefined) return true;
  const found = formatOf(rest) ? (own ?? (isObject(first) && first['items'])) : annotations;
  return Array.isArray(found) && found.length === 0;
}

/** Whether an annotation is written in JSON-LD's expanded form, without a context and with whole IRIs as keys. */
function isExpanded(item: Readonly<Record<string, unknown>>): boolean {
  return list(item['@type']).includes('http://www.w3.org/ns/oa#Annotation');
}

/** Whether a file's first line is an annotation and more lines follow: JSON Lines, without a list around them. */
async function isJsonLines(source: ByteSource, encoding: TextEncoding): Promise<boolean> {
  for await (const text of textOf(source, encoding)) {
    const [, line = '', next] = /^\s*([^\r\n]*)\s*(\S)?/.exec(text) ?? [];
    if (line === '') continue;
    if (next !== '{') return false;
    try {
      const first: unknown = JSON.parse(line);
      return isObject(first) && formatOf(first) !== null;
    } catch {
      return false;
    }
  }
  return false;
}

/** JSON Lines as one list. A line break stands in no JSON string. */
async function* linesAsList(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let between = '[';
  for await (const chunk of chunks) {
    const text = between + chunk;
    const end = text.trimEnd();
    // What may yet turn out to be the file's end waits for more.
    between = text.slice(end.length);
    yield end.replace(/[ \t]*[\r\n]\s*/g, ',');
  }
  yield ']';
}

function formatOf(item: Readonly<Record<string, unknown>>): ImportFormat | null {
  if (words(item['type'] ?? item['@type']).some((type) => /^Annotation/.test(type)))
    return 'web-annotation';
  if (typeof item['uri'] === 'string') return 'hypothesis';
  return null;
}

async function* jsonEntries(
  text: AsyncIterable<string>,
  reading: Reading,
): AsyncGenerator<ImportEntry> {
  let place = 0;
  for await (const item of jsonItems(text)) {
    place += 1;
    const isHypothesis = isObject(item) && formatOf(item) === 'hypothesis';
    yield entryOf(
      isHypothesis ? readHypothesis(item, reading) : readWebAnnotation(item, reading),
      place,
    );
  }
}

/** The file's items; of one without any, what it is itself, if that is one. An item that is too long is undefined. */
async function* jsonItems(text: AsyncIterable<string>): AsyncGenerator<unknown> {
  const items = new JsonItems(lists);
  let count = 0;
  for await (const chunk of text) {
    for (const json of items.read(chunk)) {
      count += 1;
      yield json === null ? undefined : parsed(json);
    }
  }
  const rest = items.end();
  if (count > 0 || !isObject(rest)) return;
  const isOne =
    words(rest['type'] ?? rest['@type']).includes('Annotation') || formatOf(rest) === 'hypothesis';
  if (isOne) yield rest;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new FileError('damaged', { cause: error });
  }
}

async function openTable(
  source: ByteSource,
  encoding: TextEncoding,
  reading: Reading,
): Promise<ImportFile> {
  for await (const row of csvRows(textOf(source, encoding))) {
    if (!notesCsvReader(row)) break;
    return { format: 'csv', entries: () => tableEntries(source, encoding, reading) };
  }
  throw new FileError('unknown-format');
}

async function* tableEntries(
  source: ByteSource,
  encoding: TextEncoding,
  reading: Reading,
): AsyncGenerator<ImportEntry> {
  let reader: ReturnType<typeof notesCsvReader> = null;
  let place = 0;
  let last: readonly string[] | undefined;
  for await (const row of csvRows(textOf(source, encoding))) {
    place += 1;
    if (!reader) reader = notesCsvReader(row);
    else {
      last = row;
      yield entryOf(reader.read(row, reading), place);
    }
  }
  if (last && reader?.isCut(last)) throw new FileError('truncated');
}

function entryOf(read: ReadNote, place: number): ImportEntry {
  return read.ok
    ? { kind: 'note', place, note: read.note }
    : { kind: 'refused', place, reason: read.reason };
}
