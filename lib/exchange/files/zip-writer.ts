import { Zip, ZipDeflate } from 'fflate';

/** Writes a zip archive piece by piece: what is ready is taken out with `taken`. */
export class ZipWriter {
  #ready: Uint8Array[] = [];
  readonly #zip = new Zip((error, piece) => {
    if (error) throw error;
    this.#ready.push(piece);
  });

  /** @param modified an ISO 8601 instant, for all files: the same contents make the same archive */
  constructor(private readonly modified: string) {}

  add(name: string, bytes: Uint8Array): void {
    const year = new Date(this.modified).getFullYear();
    // Zip knows the years from 1980 to 2099.
    const mtime = year >= 1980 && year <= 2099 ? this.modified : '2000-01-01T00:00:00Z';
    const file = new ZipDeflate(name, { level: 1 });
    file.mtime = mtime;
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
