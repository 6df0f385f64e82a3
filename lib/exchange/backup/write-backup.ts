import { ZipWriter } from '../files/zip-writer';
import type { PortableNote } from '../notes/portable-note';
import { packedArticle } from './backup-article';
import {
  type BackupArticle,
  type BackupManifest,
  backupFormat,
  backupVersion,
  manifestName,
  partUnits,
  sha256,
} from './backup-format';
import { WrittenArticles } from './backup-note';

/** What a backup holds. Everything is read once, in order, and never held as a whole. */
export interface BackupContents {
  readonly databaseId: string;
  /** ISO 8601, UTC: as of when it is. */
  readonly created: string;
  readonly articles: AsyncIterable<BackupArticle>;
  /** The oldest save first: they are put back in this order. */
  readonly notes: AsyncIterable<PortableNote>;
  /** What else is kept, by kind (`muted-names`, `saved-searches`): any JSON values. */
  readonly others?: Readonly<Record<string, AsyncIterable<unknown>>>;
}

/**
 * The archive, piece by piece. Half surrogate pairs are written as JSON escapes and come back as they were.
 *
 * @param onRow is told after every row that is written
 */
export async function* writeBackup(
  { databaseId, created, articles, notes, others = {} }: BackupContents,
  onRow: () => void = () => {},
): AsyncGenerator<Uint8Array> {
  const zip = new ZipWriter(created);
  const parts: BackupManifest['parts'] = [];
  const written = new WrittenArticles();
  const kinds = {
    articles: packedArticles(articles, written),
    notes: packedNotes(notes, written),
    ...others,
  };
  for (const [kind, rows] of Object.entries<AsyncIterable<unknown>>(kinds)) {
    for await (const part of partsOf(rows, onRow)) {
      const number = parts.filter((each) => each.kind === kind).length + 1;
      const name = `${kind}-${String(number).padStart(4, '0')}.jsonl`;
      const bytes = new TextEncoder().encode(part.join(''));
      parts.push({
        name,
        kind,
        rows: part.length,
        bytes: bytes.length,
        sha256: await sha256(bytes),
      });
      await zip.add(name, bytes);
      yield* zip.taken();
    }
  }
  const manifest: BackupManifest = {
    format: backupFormat,
    version: backupVersion,
    databaseId,
    created,
    parts,
  };
  await zip.add(manifestName, new TextEncoder().encode(JSON.stringify(manifest, null, 1)));
  zip.end();
  yield* zip.taken();
}

async function* packedArticles(
  articles: AsyncIterable<BackupArticle>,
  written: WrittenArticles,
): AsyncGenerator<unknown> {
  for await (const article of articles) {
    written.add(article);
    yield packedArticle(article);
  }
}

async function* packedNotes(
  notes: AsyncIterable<PortableNote>,
  written: WrittenArticles,
): AsyncGenerator<unknown> {
  for await (const note of notes) yield written.packed(note);
}

/** Rows as lines, a part's worth at a time. */
async function* partsOf(rows: AsyncIterable<unknown>, onRow: () => void): AsyncGenerator<string[]> {
  let lines: string[] = [];
  let units = 0;
  for await (const row of rows) {
    const line = `${JSON.stringify(row)}\n`;
    lines.push(line);
    units += line.length;
    onRow();
    if (units >= partUnits) {
      yield lines;
      [lines, units] = [[], 0];
    }
  }
  if (lines.length > 0) yield lines;
}
