/** Reads zip archives by their directory, a file at a time (PKWARE APPNOTE 6.3, without encryption, disks and zip64). */
import { type ByteSource, bytesAt } from './byte-source';
import { inflated } from './deflate';
import { FileError } from './file-error';

export interface ZipEntry {
  readonly name: string;
  /** Uncompressed, as the archive says. */
  readonly bytes: number;
  readonly packedBytes: number;
  readonly isDeflated: boolean;
  readonly offset: number;
}

const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
const endBytes = 22;
const mostDirectoryBytes = 20_000_000;

/** Whether a file begins as zip archives do. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}

/** The archive's files by their names. @throws FileError `truncated`, `damaged`, `too-large` */
export async function zipEntries(source: ByteSource): Promise<Map<string, ZipEntry>> {
  const from = Math.max(0, source.size - endBytes);
  const end = viewOf(await bytesAt(source, from, source.size));
  // The archives that are read here have no comment behind their end.
  if (end.byteLength < endBytes || end.getUint32(0, true) !== signatures.end) {
    throw new FileError('truncated');
  }
  const [count, size, start] = [
    end.getUint16(10, true),
    end.getUint32(12, true),
    end.getUint32(16, true),
  ];
  if (size > mostDirectoryBytes) throw new FileError('too-large');
  if (start + size !== from) throw new FileError('damaged');
  const entries = new Map<string, ZipEntry>();
  const directory = viewOf(await bytesAt(source, start, from));
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > size || directory.getUint32(at, true) !== signatures.directory)
      throw new FileError('damaged');
    const [flags, method] = [directory.getUint16(at + 8, true), directory.getUint16(at + 10, true)];
    const lengths = [28, 30, 32].map((field) => directory.getUint16(at + field, true));
    const [nameLength = 0] = lengths;
    const next = at + 46 + lengths.reduce((sum, length) => sum + length, 0);
    if (next > size || (flags & 1) !== 0 || (method !== 0 && method !== 8))
      throw new FileError('damaged');
    const name = new TextDecoder().decode(
      new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength),
    );
    if (entries.has(name)) throw new FileError('damaged');
    entries.set(name, {
      name,
      bytes: directory.getUint32(at + 24, true),
      packedBytes: directory.getUint32(at + 20, true),
      isDeflated: method === 8,
      offset: directory.getUint32(at + 42, true),
    });
    at = next;
  }
  if (at !== size) throw new FileError('damaged');
  return entries;
}

/**
 * Unpacks one file, never more of it than the archive says it holds.
 *
 * @throws FileError `damaged`; `too-large` when it says that it holds more than `most` bytes
 */
export async function readZipEntry(
  source: ByteSource,
  entry: ZipEntry,
  most: number,
): Promise<Uint8Array> {
  if (entry.bytes > most) throw new FileError('too-large');
  const head = viewOf(await bytesAt(source, entry.offset, entry.offset + 30));
  if (head.byteLength < 30 || head.getUint32(0, true) !== signatures.entry)
    throw new FileError('damaged');
  const start = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = await bytesAt(source, start, start + entry.packedBytes);
  if (packed.length !== entry.packedBytes) throw new FileError('damaged');
  if (!entry.isDeflated) {
    if (packed.length !== entry.bytes) throw new FileError('damaged');
    return packed;
  }
  return await inflated(packed, entry.bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
