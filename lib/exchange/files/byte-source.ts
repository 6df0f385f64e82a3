/** Where a file's bytes come from, piece by piece: a `File`, or any `Blob`. */
export interface ByteSource {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** So much is read at once. */
const step = 1 << 20;

export async function bytesAt(source: ByteSource, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await source.slice(start, end).arrayBuffer());
}

/** All of it in order. */
export async function* bytesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size; at += step) {
    yield await bytesAt(source, at, Math.min(at + step, source.size));
  }
}
