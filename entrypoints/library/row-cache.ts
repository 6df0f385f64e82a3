import { signal } from '@preact/signals';
import type { PangzhuDatabase } from '@/lib/store/database';
import { openedDatabase } from '@/lib/store/watch-store';

/** More than this is never in sight: rows, and UTF-16 units in them. */
const mostRows = 2_000;
const mostCharacters = 5_000_000;

/** Rows of a long list that were read because they came into sight. */
export class RowCache<Key extends string | number, Row> {
  /** Those that were in sight last come last. */
  readonly #rows = new Map<Key, Row>();
  readonly #upToDate = new Set<Key>();
  #inSight: ReadonlySet<Key> = new Set();
  #characters = 0;
  /** Counts what was read: whoever reads it is drawn again when rows come. */
  readonly read = signal(0);

  /**
   * @param load reads rows; those that are gone are left out
   * @param charactersOf about how many UTF-16 units a row holds, always the same for one row
   */
  constructor(
    private readonly load: (
      db: PangzhuDatabase,
      keys: readonly Key[],
    ) => Promise<readonly (readonly [Key, Row])[]>,
    private readonly charactersOf: (row: Row) => number,
  ) {}

  /** A row that was read, as it was then; null for one that was not. */
  rowOf(key: Key): Row | null {
    return this.#rows.get(key) ?? null;
  }

  /**
   * Reads these rows, which are in sight now, but for those that have been since they may have changed. They are kept until others
   * are in sight, however long they are. @throws StoreError
   */
  async want(keys: readonly Key[]): Promise<void> {
    this.#inSight = new Set(keys);
    for (const key of keys) {
      const row = this.#rows.get(key);
      if (row) this.#put(key, row);
    }
    const missing = keys.filter((key) => !this.#upToDate.has(key));
    if (missing.length === 0) return;
    for (const key of missing) this.#upToDate.add(key);
    try {
      for (const [key, row] of await this.load(await openedDatabase(), missing)) {
        this.#put(key, row);
      }
    } catch (error) {
      for (const key of missing) this.#upToDate.delete(key);
      throw error;
    }
    this.#dropOldest();
    this.read.value += 1;
  }

  /** Has rows read again when they are next in sight; until then they are shown as they were. */
  outdate(): void {
    this.#upToDate.clear();
  }

  /** Puts a row at the end. */
  #put(key: Key, row: Row): void {
    this.#remove(key);
    this.#rows.set(key, row);
    this.#characters += this.charactersOf(row);
  }

  #remove(key: Key): void {
    const row = this.#rows.get(key);
    if (row && this.#rows.delete(key)) this.#characters -= this.charactersOf(row);
  }

  #dropOldest(): void {
    for (const key of [...this.#rows.keys()]) {
      if (this.#rows.size <= mostRows && this.#characters <= mostCharacters) return;
      if (this.#inSight.has(key)) continue;
      this.#remove(key);
      this.#upToDate.delete(key);
    }
  }
}
