import { Dexie } from 'dexie';
import { currentSchema, firstState, type Schema, type StateRow } from './schema';
import { StoreError, type StoreErrorCode, toStoreError } from './store-error';
import type { Tables } from './tables';

/** How long to wait for another tab that holds an older version, for an answer at all, and for an upgrade; milliseconds. */
const blockedPatience = 2_000;
const openPatience = 10_000;
const upgradePatience = 120_000;
/** After so long it is asked again, in ms: it forgets to answer who asks while it clears the extension's data. */
const askAgainAfter = 500;

/**
 * The database `pangzhu`. Insulates from three habits of Dexie: it opens a newer database as if nothing were the matter, it
 * patches a schema that lacks something, and it opens again by itself what the browser closed (perhaps an empty one).
 */
export class PangzhuDatabase extends Dexie implements Tables {
  declare readonly notes: Tables['notes'];
  declare readonly bin: Tables['bin'];
  declare readonly articles: Tables['articles'];
  declare readonly findings: Tables['findings'];
  declare readonly figures: Tables['figures'];
  declare readonly operations: Tables['operations'];
  declare readonly drafts: Tables['drafts'];
  declare readonly texts: Tables['texts'];
  declare readonly chunks: Tables['chunks'];
  declare readonly tags: Tables['tags'];
  declare readonly mutes: Tables['mutes'];
  declare readonly packs: Tables['packs'];
  declare readonly searches: Tables['searches'];
  declare readonly meta: Tables['meta'];

  /** Why nothing may be written; null when it may. Every read-write transaction is held to it. */
  refusal: StoreErrorCode | null = null;

  /** Told the new state after every change of the notes made through this connection. */
  onChange: (state: StateRow) => void = () => {};

  #wasOpened = false;

  /** @param schema null when the stored one is newer than this code: it is then read as it stands */
  constructor(name: string, schema: Schema | null) {
    super(name, {
      autoOpen: false,
      // Its optimistic updates would show live queries what is not saved yet.
      cache: 'disabled',
      chromeTransactionDurability: 'strict',
      // Those of now, not those that Dexie saw when it was loaded.
      indexedDB,
      IDBKeyRange,
    });
    if (schema) {
      schema.declare(this);
      // Returned, so that the database does not open without it.
      this.on('populate', (made) => made.table('meta').add(firstState(schema.version)));
    } else this.refusal = 'newer-schema';
    this.use({
      stack: 'dbcore',
      name: 'refusal',
      create: (core) => ({
        ...core,
        transaction: (tables, mode, options) => {
          if (mode === 'readwrite' && this.refusal) throw new StoreError(this.refusal);
          return core.transaction(tables, mode, options);
        },
      }),
    });
    // A later version wants to upgrade, or the database is being deleted: make way, and say so from now on.
    this.on('versionchange', (event) => {
      this.refusal = event.newVersion === null ? 'unavailable' : 'newer-schema';
      this.close();
      return false;
    });
  }

  /**
   * Calls back when the connection has ended, whoever ended it: the browser, as when the reader clears its data, or a tab that
   * deletes or upgrades the database. `openStore` makes another.
   *
   * @returns stops listening
   */
  onEnd(ended: () => void): () => void {
    this.on('close', ended);
    return () => this.on.close.unsubscribe(ended);
  }

  /** Opens once: Dexie would open what the browser closed again by itself, in the middle of a transaction. */
  override open(): ReturnType<Dexie['open']> {
    if (this.#wasOpened) return Dexie.Promise.reject(new StoreError(this.refusal ?? 'unavailable'));
    this.#wasOpened = true;
    return super.open();
  }

  /** Dexie's error, or why this database was closed. */
  errorOf(error: unknown): StoreError {
    const known = toStoreError(error);
    if (known.code === 'unavailable' && this.refusal) {
      return new StoreError(this.refusal, { cause: error });
    }
    return known;
  }
}

/**
 * Opens the database, making or upgrading it where needed. A database of a newer schema is opened for reading:
 * `refusal` is then `newer-schema`.
 *
 * @throws StoreError `blocked` when another tab holds an older version for 2 s; `timeout` when the browser does not answer
 *   for 10 s; `quota`, `unavailable` (an upgrade that fails leaves the database as it was)
 */
export async function openDatabase(
  name = 'pangzhu',
  schema = currentSchema,
): Promise<PangzhuDatabase> {
  const patience = new Patience();
  let db: PangzhuDatabase | undefined;
  try {
    patience.ends(openPatience, 'timeout');
    let stored: number | null = null;
    while (stored === null) {
      stored = await patience.race(
        Promise.race([storedVersion(name), nothingAfter(askAgainAfter)]),
      );
    }
    const newer = stored > schema.version;
    if (stored > 0 && stored < schema.version) patience.ends(upgradePatience, 'timeout');
    db = new PangzhuDatabase(name, newer ? null : schema);
    db.on('blocked', () => patience.ends(blockedPatience, 'blocked'));
    await patience.race(db.open());
    // Upgraded between the two looks: Dexie opens it all the same.
    if (!newer && db.backendDB().version > schema.version * 10) {
      db.close();
      return await openDatabase(name, schema);
    }
    // Dexie gives tables that it was not told of no property.
    if (newer) for (const table of db.tables) Object.assign(db, { [table.name]: table });
    return db;
  } catch (error) {
    // Also ends an attempt that nobody waits for any more: it would block others.
    db?.close();
    throw toStoreError(error);
  } finally {
    patience.stop();
  }
}

/** The version of the schema that is stored, 0 when there is no database. Dexie's versions are a tenth of the browser's. */
async function storedVersion(name: string): Promise<number> {
  const databases = await indexedDB.databases();
  const version = databases.find((each) => each.name === name)?.version ?? 0;
  return Math.floor(version / 10);
}

async function nothingAfter(time: number): Promise<null> {
  return await new Promise((resolve) => setTimeout(resolve, time, null));
}

/** A time limit that can be set anew while something is waited for. */
class Patience {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: (code: StoreErrorCode) => void = () => {};
  readonly #over = new Promise<never>((_, reject) => {
    this.#end = (code) => reject(new StoreError(code));
  });

  ends(after: number, code: StoreErrorCode): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(code), after);
  }

  race<T>(work: PromiseLike<T>): Promise<T> {
    return Promise.race([work, this.#over]);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
