import * as v from 'valibot';
import type { ByteSource } from '../files/byte-source';
import { FileError } from '../files/file-error';
import { readZipEntry, type ZipEntry, zipEntries } from '../files/zip-reader';
import type { ImportEntry } from '../import/import-entry';
import { portableArticleSchema, readNoted, readPortable } from '../notes/portable-note';
import { isObject } from '../notes/untyped';
import { unpackedArticle } from './backup-article';
import {
  type BackupArticle,
  type BackupManifest,
  backupVersion,
  manifestHeadSchema,
  manifestName,
  manifestSchema,
  mostManifestBytes,
  mostPartBytes,
  sha256,
} from './backup-format';
import type { NotedArticle } from './backup-note';

/** A backup whose parts are there and are as large as they should be; what is in them is checked as it is read. */
export interface Backup {
  readonly manifest: BackupManifest;
  /** All of it, articles before notes. @throws FileError */
  entries(): AsyncGenerator<ImportEntry>;
}

/** @throws FileError */
export async function openBackup(source: ByteSource): Promise<Backup> {
  const files = await zipEntries(source);
  const manifest = await readManifest(source, files.get(manifestName));
  const names = new Set(manifest.parts.map(({ name }) => name));
  if (names.size < manifest.parts.length) throw new FileError('damaged');
  for (const { name, bytes } of manifest.parts) {
    const file = files.get(name);
    if (file?.bytes !== bytes) throw new FileError('damaged');
    if (bytes > mostPartBytes) throw new FileError('too-large');
  }
  return { manifest, entries: () => entriesOf(source, manifest, files) };
}

async function readManifest(
  source: ByteSource,
  file: ZipEntry | undefined,
): Promise<BackupManifest> {
  // An archive of another kind, such as an export as Markdown.
  if (!file) throw new FileError('unknown-format');
  const input = parsed(textOf(await readZipEntry(source, file, mostManifestBytes)));
  const head = v.safeParse(manifestHeadSchema, input);
  if (!head.success) throw new FileError('unknown-format');
  if (head.output.version > backupVersion) throw new FileError('newer-version');
  const result = v.safeParse(manifestSchema, input);
  if (!result.success) throw new FileError('damaged');
  return result.output;
}

async function* entriesOf(
  source: ByteSource,
  { parts }: BackupManifest,
  files: ReadonlyMap<string, ZipEntry>,
): AsyncGenerator<ImportEntry> {
  const order = (kind: string) => ['articles', 'notes'].indexOf(kind) >>> 0;
  /** Those that were read so far, which notes name by their places; of one that cannot be read, nothing. */
  const articles: (NotedArticle | undefined)[] = [];
  let place = 0;
  for (const part of parts.toSorted((a, b) => order(a.kind) - order(b.kind))) {
    const bytes = await readZipEntry(source, files.get(part.name) as ZipEntry, mostPartBytes);
    if ((await sha256(bytes)) !== part.sha256) throw new FileError('damaged');
    const lines = textOf(bytes).split('\n');
    if (lines.pop() !== '' || lines.length !== part.rows) throw new FileError('damaged');
    for (const line of lines) {
      place += 1;
      const row = parsed(line);
      if (part.kind === 'notes') yield noteOf(row, place, articles);
      else if (part.kind === 'articles') yield await articleOf(row, place, articles);
      else yield { kind: 'other', place, name: part.kind, row };
    }
  }
}

function noteOf(
  row: unknown,
  place: number,
  articles: readonly (NotedArticle | undefined)[],
): ImportEntry {
  const on = isObject(row) ? row['on'] : undefined;
  const article = typeof on === 'number' ? articles[on] : undefined;
  const read = article ? readNoted(row, article) : readPortable(row);
  return read.ok
    ? { kind: 'note', place, note: read.note }
    : { kind: 'refused', place, reason: read.reason };
}

async function articleOf(
  row: unknown,
  place: number,
  articles: (NotedArticle | undefined)[],
): Promise<ImportEntry> {
  const article = v.safeParse(portableArticleSchema, row);
  if (!article.success) {
    articles.push(undefined);
    return { kind: 'refused', place, reason: 'unreadable' };
  }
  const { metadata, text, textHash } = article.output;
  articles.push({ metadata, textHash });
  // What is kept as proof must be what was hashed. A page without an article has no text, and the hash that it came with.
  const isProof = text === '' || (await sha256(new TextEncoder().encode(text))) === textHash;
  if (!isProof) return { kind: 'refused', place, reason: 'wrong-hash' };
  return { kind: 'article', place, article: unpackedArticle(article.output as BackupArticle) };
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new FileError('damaged', { cause: error });
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new FileError('damaged', { cause: error });
  }
}
