import 'fake-indexeddb/auto';
import { openDatabase, type PangzhuDatabase } from '@/lib/store/database';
import { mute } from '@/lib/store/mutes';
import { keepDraft } from '@/lib/store/notes/drafts';
import { addNote, deleteNote, updateNote } from '@/lib/store/notes/notes';
import { addPack } from '@/lib/store/packs';
import { saveSearch } from '@/lib/store/searches';

/**
 * A database as a version of the extension leaves it: its layout and its rows, in JSON. To add the fixture of a new version:
 *
 *     npx tsx -e "import('./tests/unit/store/versions/fixture.ts').then((fixture) => fixture.print())" \
 *       > tests/unit/store/versions/N.json
 */
export interface VersionFixture {
  readonly version: number;
  readonly tables: readonly {
    readonly name: string;
    readonly keyPath: string | string[] | null;
    readonly autoIncrement: boolean;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly unique: boolean;
      readonly multiEntry: boolean;
    }[];
    readonly rows: readonly unknown[];
  }[];
}

const text =
  '示例园区占地70亩，总投资4.85亿元。\n\n园区负责人说，二期厂房将在明年六月底以前交付使用，届时可以容纳三十家企业。';

/** Does with a new database some of everything. */
export async function useDatabase(db: PangzhuDatabase): Promise<void> {
  const note = (comment: string, url: string) => ({
    operationId: `add ${comment}`,
    target: {
      article: {
        url,
        title: '示例标题',
        bylines: ['王永'],
        outlet: '示例日报',
        published: '2024-08-09',
      },
      textHash: '',
      selector: {
        quote: { exact: '总投资4.85亿元', prefix: '占地70亩，', suffix: '。' },
        position: { start: 10, end: 19 },
      },
    },
    body: { comment, tags: ['产值', '__proto__'], colour: 'yellow' as const },
    text,
    found: {
      mentions: [
        {
          kind: 'park' as const,
          start: 0,
          end: 4,
          text: '示例园区',
          entity: 'park:x',
          name: '示例园区',
          confidence: 1,
          reason: 'name' as const,
        },
      ],
      figures: [
        {
          kind: 'money' as const,
          start: 13,
          end: 19,
          text: '4.85亿元',
          value: 485_000_000,
          unit: 'CNY',
          low: null,
          high: null,
          bound: 'exact' as const,
          period: null,
          metric: '总投资',
          subject: 'park:x',
        },
      ],
    },
  });
  const first = await addNote(db, note('一 \ud842', 'https://example.cn/a'));
  const second = await addNote(db, note('二', 'https://example.cn/b'));
  const page = note('三', 'https://example.cn/a');
  await addNote(db, { ...page, target: { ...page.target, selector: null } });
  const edit = { id: first.id, baseRevision: 1, body: { ...page.body, comment: '四' } };
  await updateNote(db, { ...edit, operationId: 'edit' });
  await updateNote(db, { ...edit, operationId: 'conflict', body: { ...edit.body, comment: '五' } });
  await deleteNote(db, { operationId: 'delete', id: second.id });
  await keepDraft(db, 'page', page.body);
  await mute(db, 'park:x', 'https://example.cn/a');
  await addPack(db, 'pack', {
    schema: 1,
    source: { sha256: '00', printed: '2024-08', label: { en: 'Example', zh_CN: '示例' } },
    articles: [],
    entities: [],
    facts: [],
  });
  await saveSearch(db, { id: 'search', name: '产值', query: '#产值' });
}

/** Reads a whole database, whatever its version. */
export async function readFixture(db: IDBDatabase): Promise<VersionFixture> {
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const tables = names.map(async (name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((each) => {
      const { keyPath, unique, multiEntry } = store.index(each);
      return { name: each, keyPath, unique, multiEntry };
    });
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result);
    });
    const { keyPath, autoIncrement } = store;
    return { name, keyPath, autoIncrement, indexes, rows };
  });
  return { version: db.version, tables: await Promise.all(tables) } as VersionFixture;
}

/** Makes a database from a fixture. */
export function writeFixture(name: string, fixture: VersionFixture): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, fixture.version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name: table, keyPath, autoIncrement, indexes, rows } of fixture.tables) {
        const store = request.result.createObjectStore(table, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, unique, multiEntry } of indexes) {
          store.createIndex(index, path, { unique, multiEntry });
        }
        for (const row of rows) store.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

const arrays = new Map<string, (numbers: number[]) => ArrayBufferView>([
  ['Float64Array', (numbers) => Float64Array.from(numbers)],
  ['Uint32Array', (numbers) => Uint32Array.from(numbers)],
  ['Uint8Array', (numbers) => Uint8Array.from(numbers)],
]);

/** JSON with what JSON has not: typed arrays and infinities. */
export function toJson(fixture: VersionFixture): string {
  return JSON.stringify(
    fixture,
    (_, value) => {
      const type = Object.prototype.toString.call(value).slice(8, -1);
      return arrays.has(type) ? { [type]: Array.from(value as Float64Array, String) } : value;
    },
    1,
  );
}

export function fromJson(json: string): VersionFixture {
  return JSON.parse(json, (_, value) => {
    const entries = value instanceof Object ? Object.entries(value) : [];
    const [type = '', items] = entries[0] ?? [];
    const made = entries.length === 1 ? arrays.get(type) : undefined;
    return made ? made((items as string[]).map(Number)) : value;
  });
}

/** Prints the fixture of this version of the code. @public called by hand, see above */
export async function print(): Promise<void> {
  const db = await openDatabase('fixture');
  await useDatabase(db);
  process.stdout.write(`${toJson(await readFixture(db.backendDB()))}\n`);
  db.close();
}
