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
} from './backup-format';
import { WrittenArticles } from './backup-note';
import { type PackedPart, packedPart } from './packed-part';

/** So many parts wait at most to be packed while the next one is read. */
const partsAhead = 3;

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
 * @param pack makes parts ready, a few at a time: on another thread, this one goes on with the next rows
 */
export async function* writeBackup(
  { databaseId, created, articles, notes, others = {} }: BackupContents,
  pack: (text: string) => Promise<PackedPart> = packedPart,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipWriter(created);
  const parts: BackupManifest['parts'] = [];
  const written = new WrittenArticles();
  const kinds = {
    articles: packedArticles(articles, written),
    notes: packedNotes(notes, written),
    ...others,
  };
  for await (const { packed, ...part } of packedInOrder(partsOf(kinds), pack)) {
    const { bytes, sha256 } = packed;
    parts.push({ ...part, bytes, sha256 });
    zip.addPacked(part.name, bytes, packed);
    yield* zip.taken();
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

interface Part {
  readonly name: string;
  readonly kind: string;
  readonly rows: number;
}

/** Rows as lines, a part's worth at a time. */
async function* partsOf(
  kinds: Readonly<Record<string, AsyncIterable<unknown>>>,
): AsyncGenerator<Part & { readonly text: string }> {
  for (const [kind, rows] of Object.entries(kinds)) {
    let [number, units] = [0, 0];
    let lines: string[] = [];
    const part = () => {
      number += 1;
      const name = `${kind}-${String(number).padStart(4, '0')}.jsonl`;
      return { name, kind, rows: lines.length, text: lines.join('') };
    };
    for await (const row of rows) {
      const line = `${JSON.stringify(row)}\n`;
      lines.push(line);
      units += line.length;
      if (units < partUnits) continue;
      yield part();
      [lines, units] = [[], 0];
    }
    if (lines.length > 0) yield part();
  }
}

/** Parts in their order, packed, while the next ones are on their way. */
async function* packedInOrder(
  parts: AsyncIterable<Part & { readonly text: string }>,
  pack: (text: string) => Promise<PackedPart>,
): AsyncGenerator<Part & { readonly packed: PackedPart }> {
  const waiting: Promise<Part & { readonly packed: PackedPart }>[] = [];
  for await (const { text, ...part } of parts) {
    const next = pack(text).then((packed) => ({ ...part, packed }));
    // Told when it is waited for; until then nobody listens.
    next.catch(() => {});
    waiting.push(next);
    const [first] = waiting;
    if (!first || waiting.length <= partsAhead) continue;
    waiting.shift();
    yield await first;
  }
  for (const next of waiting) yield await next;
}
