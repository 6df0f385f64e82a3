import { signal } from '@preact/signals';
import type { PangzhuDatabase } from '@/lib/store/database';
import { openedDatabase } from '@/lib/store/watch-store';

/** More rows than this are never in sight. */
const mostRows = 2_000;

/** Rows of a long list that were read because they came into sight. */
export class RowCache<Key extends string | number, Row> {
  readonly #rows = new Map<Key, Row>();
  readonly #upToDate = new Set<Key>();
  /** Counts what was read: whoever reads it is drawn again when rows come. */
  readonly read = signal(0);

  /** @param load reads rows; those that are gone are left out */
  constructor(
    private readonly load: (
      db: PangzhuDatabase,
      keys: readonly Key[],
    ) => Promise<readonly (readonly [Key, Row])[]>,
  ) {}

  /** A row that was read, as it was then; null for one that was not. */
  rowOf(key: Key): Row | null {
    return this.#rows.get(key) ?? null;
  }

  /** Reads these rows, but for those that have been since they may have changed. @throws StoreError */
  async want(keys: readonly Key[]): Promise<void> {
    const missing = keys.filter((key) => !this.#upToDate.has(key));
    if (missing.length === 0) return;
    if (this.#rows.size > mostRows) {
      this.#rows.clear();
      this.#upToDate.clear();
    }
    for (const key of missing) this.#upToDate.add(key);
    try {
      for (const [key, row] of await this.load(await openedDatabase(), missing)) {
        this.#rows.set(key, row);
      }
    } catch (error) {
      for (const key of missing) this.#upToDate.delete(key);
      throw error;
    }
    this.read.value += 1;
  }

  /** Has rows read again when they are next in sight; until then they are shown as they were. */
  outdate(): void {
    this.#upToDate.clear();
  }
}
