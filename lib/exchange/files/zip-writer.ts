import { type AsyncFlateStreamHandler, Zip, type ZipInputFile, ZipPassThrough } from 'fflate';
import { type Deflated, deflated } from './deflate';

/** Smaller files are not worth packing: an archive of tens of thousands of them would take many times as long. */
const worthPacking = 16_384;

/** Writes a zip archive piece by piece: what is ready is taken out with `taken`. */
export class ZipWriter {
  #ready: Uint8Array[] = [];
  readonly #modified: string;
  readonly #zip = new Zip((error, piece) => {
    if (error) throw error;
    this.#ready.push(piece);
  });

  /** @param modified an ISO 8601 instant, for all files: the same contents make the same archive */
  constructor(modified: string) {
    const year = new Date(modified).getFullYear();
    // Zip knows the years from 1980 to 2099.
    this.#modified = year >= 1980 && year <= 2099 ? modified : '2000-01-01T00:00:00Z';
  }

  async add(name: string, bytes: Uint8Array): Promise<void> {
    if (bytes.length < worthPacking) {
      const file = new ZipPassThrough(name);
      file.mtime = this.#modified;
      this.#zip.add(file);
      file.push(bytes, true);
      return;
    }
    this.addPacked(name, bytes.length, await deflated(bytes));
  }

  /** @param size how many bytes it has unpacked */
  addPacked(name: string, size: number, deflated: Deflated): void {
    const file = new PackedFile(name, this.#modified, size, deflated);
    this.#zip.add(file);
    file.ondata?.(null, file.packed as Uint8Array<ArrayBuffer>, true);
  }

  end(): void {
    this.#zip.end();
  }

  taken(): Uint8Array[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }
}

/** A file that was packed already. */
class PackedFile implements ZipInputFile {
  readonly compression = 8;
  readonly crc: number;
  readonly packed: Uint8Array;
  ondata?: AsyncFlateStreamHandler;

  constructor(
    readonly filename: string,
    readonly mtime: string,
    readonly size: number,
    { packed, crc }: Deflated,
  ) {
    this.packed = packed;
    this.crc = crc;
  }
}
