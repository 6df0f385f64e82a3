import { Zip, ZipPassThrough } from 'fflate';
import { deflated } from './deflate';

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
    const isPacked = bytes.length >= worthPacking;
    const file = new ReadyFile(name, isPacked ? await deflated(bytes) : bytes);
    file.compression = isPacked ? 8 : 0;
    file.mtime = this.#modified;
    this.#zip.add(file);
    file.push(bytes, true);
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

/** A file whose packed bytes are known: what is pushed is only counted and summed. */
class ReadyFile extends ZipPassThrough {
  readonly #packed: Uint8Array;

  constructor(name: string, packed: Uint8Array) {
    super(name);
    this.#packed = packed;
  }

  protected override process(_chunk: Uint8Array, final: boolean): void {
    this.ondata(null, this.#packed as Uint8Array<ArrayBuffer>, final);
  }
}
