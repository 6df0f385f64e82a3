/** DEFLATE (RFC 1951) by the browser itself: several times as fast as any script, and no garbage. */
import { FileError } from './file-error';

export interface Deflated {
  readonly packed: Uint8Array;
  /** CRC-32 of what was packed, as zip archives have it. */
  readonly crc: number;
}

/** RFC 1952: a header of this length, the packed bytes, then the checksum and the length. */
const gzipHead = 10;
const gzipTail = 8;

/** Packed as gzip does, which tells the checksum as well: made by a script, it would take as long as the packing. */
export async function deflated(bytes: Uint8Array): Promise<Deflated> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of through(new CompressionStream('gzip'), bytes)) {
    pieces.push(piece);
    size += piece.length;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  const crc = new DataView(all.buffer).getUint32(size - gzipTail, true);
  return { packed: all.subarray(gzipHead, size - gzipTail), crc };
}

/** @param size what is to come out, exactly. @throws FileError `damaged` when it is another */
export async function inflated(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const all = new Uint8Array(size);
  let at = 0;
  try {
    for await (const piece of through(new DecompressionStream('deflate-raw'), packed)) {
      if (at + piece.length > size) throw new FileError('damaged');
      all.set(piece, at);
      at += piece.length;
    }
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('damaged', { cause: error });
  }
  if (at !== size) throw new FileError('damaged');
  return all;
}

/** What comes out as it comes; when nobody wants more, no more is made. */
async function* through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as BufferSource).then(() => writer.close());
  // Told by the reader, too.
  written.catch(() => {});
  const reader = stream.readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
